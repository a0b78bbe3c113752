import { useTranslation } from 'react-i18next';
import type { ToRenew as Row } from '../../../core/contract/consents.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { backFromRoom } from './room-place.ts';
import { useTitles } from './state-words.ts';

const Rows = ({ rows, lineOf }: { readonly rows: readonly Row[]; readonly lineOf: (row: Row) => string }) => {
  const { t } = useTranslation('consents');
  return (
    <SentenceList
      sentences={rows.map((row) => ({
        id: row.clientId,
        text: <bdi>{row.listName}</bdi>,
        line: lineOf(row),
        action: (
          <TextLink look="secondary" href={`#${backFromRoom(row.clientId)}`}>
            {t('renew.open')}
          </TextLink>
        ),
      }))}
    />
  );
};

/** Who must be asked again: children who are 16 now, and consents that end within 30 days. */
export const ToRenew = () => {
  const { t } = useTranslation('consents');
  const titleOf = useTitles();
  const { data, error } = useQueryOp('consents.toRenew', {});
  const sixteen = (data ?? []).filter(({ isSixteenNow }) => isSixteenNow);
  const ending = (data ?? []).filter((row) => row.ending.length > 0);
  const endingLine = (row: Row) =>
    row.ending
      .map(({ purpose, recipient, on }) =>
        t('renew.endsOn', { title: [titleOf(purpose), recipient].filter(Boolean).join(': '), on }),
      )
      .join(' ');
  return (
    <Sheet>
      <PageHeader title={t('renew.title')} state={t('renew.state')} />
      <Failure error={error} />
      {data ? null : error ? null : <Loading lines={4} />}
      {data?.length === 0 ? <EmptyState>{t('renew.none')}</EmptyState> : null}
      <Stack gap="loose">
        {sixteen.length > 0 ? (
          <Section title={t('renew.sixteen')}>
            <Prose soft>{t('renew.sixteenWhy')}</Prose>
            <Rows rows={sixteen} lineOf={() => t('state.sixteen')} />
          </Section>
        ) : null}
        {ending.length > 0 ? (
          <Section title={t('renew.ending')}>
            <Rows rows={ending} lineOf={endingLine} />
          </Section>
        ) : null}
      </Stack>
    </Sheet>
  );
};
