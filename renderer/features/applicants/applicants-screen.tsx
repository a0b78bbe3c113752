import { UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApplicantRow } from '../../../core/contract/applicants.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { HoldTag } from '../../terms/hold-tag.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { addPath, applicantPath } from './place.ts';

const Rows = ({ rows }: { readonly rows: readonly ApplicantRow[] }) => {
  const { t } = useTranslation('applicants');
  const today = useQueryOp('vault.me', {}).data?.today;
  return (
    <SentenceList
      sentences={rows.map(({ id, listName, vacancy, receivedOn, endedOn, outcome, keeping }) => ({
        id,
        text: (
          <>
            <TextLink href={`#${applicantPath(id)}`}>
              <bdi>{listName}</bdi>
            </TextLink>{' '}
            <HoldTag recordId={id} />
            {today && keeping.dueOn && keeping.dueOn <= today ? <Tag tone="red">{t('row.due')}</Tag> : null}
          </>
        ),
        line: (
          <bdi>
            {outcome
              ? t(`row.${outcome}`, { vacancy, on: endedOn, due: keeping.dueOn })
              : t('row.running', { vacancy, on: receivedOn })}
          </bdi>
        ),
      }))}
    />
  );
};

/** Who wants to join: the procedures that run, then those that ended and are still kept. */
export const ApplicantsScreen = () => {
  const { t } = useTranslation('applicants');
  const running = useQueryOp('applicants.list', { isEnded: false });
  const ended = useQueryOp('applicants.list', { isEnded: true });
  const error = running.error ?? ended.error;
  const isEmpty = running.data?.length === 0 && ended.data?.length === 0;
  const add = (
    <TextLink href={`#${addPath}`} look="primary" icon={UserPlus}>
      {t('add')}
    </TextLink>
  );
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={running.data ? t('state', { count: running.data.length }) : undefined}
        actions={isEmpty ? null : add}
      />
      <Failure error={error} />
      {running.data && ended.data ? (
        <Stack gap="loose">
          <Prose soft>{t('intro')}</Prose>
          {isEmpty ? <EmptyState action={add}>{t('empty')}</EmptyState> : null}
          {isEmpty ? null : (
            <Section title={t('running')}>
              {running.data.length > 0 ? (
                <Rows rows={running.data} />
              ) : (
                <Prose soft>{t('noneRunning')}</Prose>
              )}
            </Section>
          )}
          {ended.data.length > 0 ? (
            <Section title={t('ended')}>
              <Rows rows={ended.data} />
            </Section>
          ) : null}
          <TextLink href="#/vrijwilligers">{t('toVolunteers')}</TextLink>
        </Stack>
      ) : error ? null : (
        <Loading lines={5} />
      )}
    </Sheet>
  );
};
