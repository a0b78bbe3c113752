import { useTranslation } from 'react-i18next';
import type { ExtensionLine, HoldLine } from '../../../core/contract/holds.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { placeOfTerms } from '../../terms/record-place.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';

const Open = ({ row }: { readonly row: Pick<HoldLine, 'kind' | 'recordId'> }) => {
  const { t } = useTranslation('holds');
  return (
    <TextLink look="secondary" href={placeOfTerms(row)}>
      {t('screen.open')}
    </TextLink>
  );
};

const Holds = ({ holds }: { readonly holds: readonly HoldLine[] }) => {
  const { t } = useTranslation('holds');
  return (
    <SentenceList
      sentences={holds.map((hold) => ({
        id: hold.id,
        text: (
          <>
            <bdi>{hold.listName}</bdi>: {t(`reason.${hold.reasonCode}`)}{' '}
            <Tag tone={hold.isToReview ? 'amber' : 'accent'}>
              {t(hold.isToReview ? 'tagToReview' : 'tag', { on: hold.reviewOn })}
            </Tag>
          </>
        ),
        line: t('screen.holdLine', { text: hold.text, by: hold.setBy, on: hold.setOn }),
        action: <Open row={hold} />,
      }))}
    />
  );
};

const Extensions = ({ extensions }: { readonly extensions: readonly ExtensionLine[] }) => {
  const { t } = useTranslation('holds');
  return (
    <SentenceList
      sentences={extensions.map((row) => ({
        id: `${row.recordId} ${row.category}`,
        text: (
          <>
            <bdi>{row.listName}</bdi>: {t(`purge:category.${row.category}`)}{' '}
            <Tag>{t('screen.until', { on: row.untilOn })}</Tag>
          </>
        ),
        line: t('screen.extensionLine', {
          reason: row.reason,
          by: row.by,
          on: row.on,
          due: row.dueOn,
        }),
        action: <Open row={row} />,
      }))}
    />
  );
};

/** What is held and what was given a later day, by name; what must be looked at first on top. */
export const HoldsByName = () => {
  const { t } = useTranslation('holds');
  const { data, error } = useQueryOp('holds.list', {});
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  return (
    <>
      <Section title={t('screen.holds')}>
        {data.holds.length === 0 ? (
          <EmptyState>{t('screen.noHolds')}</EmptyState>
        ) : (
          <Holds holds={data.holds} />
        )}
      </Section>
      {data.extensions.length > 0 ? (
        <Section title={t('screen.extensions')}>
          <Extensions extensions={data.extensions} />
        </Section>
      ) : null}
    </>
  );
};
