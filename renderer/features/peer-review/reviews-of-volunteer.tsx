import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { recordPath, reviewPath } from './place.ts';

/** The peer review of one volunteer: when the next is due, and what was said in those before. */
export const ReviewsOfVolunteer = ({ volunteerId }: { readonly volunteerId: VolunteerId }) => {
  const { t } = useTranslation('peer-review');
  const { data: reviews, error } = useQueryOp('peerReview.ofVolunteer', { volunteerId });
  const due = useQueryOp('peerReview.due', {}).data?.find((it) => it.volunteerId === volunteerId);
  const record = (
    <TextLink look="secondary" href={`#${recordPath(volunteerId)}`}>
      {t('record.button')}
    </TextLink>
  );
  return (
    <Section title={t('title')}>
      <Stack>
        {due ? <Prose>{t(`dueSentence.${due.state}`, { on: due.dueOn })}</Prose> : null}
        <Failure error={error} />
        {reviews || error ? null : <Loading />}
        {reviews?.length === 0 ? <EmptyState action={record}>{t('ofVolunteer.empty')}</EmptyState> : null}
        {reviews && reviews.length > 0 ? (
          <>
            <Table
              caption={t('title')}
              rows={reviews}
              rowKey={({ id }) => id}
              rowHeader="on"
              columns={[
                {
                  id: 'on',
                  title: t('list.on'),
                  kind: 'day',
                  cell: ({ id, on }) => <TextLink href={`#${reviewPath(id)}`}>{dayInTable(on)}</TextLink>,
                },
                {
                  id: 'agreed',
                  title: t('ofVolunteer.agreed'),
                  cell: ({ own, others }) => (
                    <Cell line={t('ofVolunteer.others', { count: others })}>
                      <bdi>{own.agreements || t('attendee.nothingAgreed')}</bdi>
                    </Cell>
                  ),
                },
                {
                  id: 'own',
                  title: t('attendee.safetyOwn'),
                  cell: ({ own }) => t(`safety.${own.safetyOwn}`),
                },
                {
                  id: 'confidant',
                  title: t('attendee.safetyConfidant'),
                  cell: ({ own }) => t(`safety.${own.safetyConfidant}`),
                },
              ]}
            />
            <div>{record}</div>
          </>
        ) : null}
      </Stack>
    </Section>
  );
};
