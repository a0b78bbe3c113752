import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader, Section } from '../../ui/page-header.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Cell, Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFocusTitle } from '../../ui/use-focus-title.ts';
import { DueTable } from './due-table.tsx';
import { recordPath, reviewPath } from './place.ts';

const pageSize = 50;

const Sessions = () => {
  const { t } = useTranslation('peer-review');
  const [offset, setOffset] = useState(0);
  const { data, error } = useQueryOp('peerReview.list', { offset, limit: pageSize });
  if (!data) return error ? <Failure error={error} /> : <Loading />;
  if (data.total === 0) return <EmptyState>{t('list.empty')}</EmptyState>;
  return (
    <Stack>
      <Table
        caption={t('list.title')}
        rows={data.sessions}
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
            id: 'who',
            title: t('list.who'),
            cell: ({ attendees, leader }) => (
              <Cell line={t('list.leader', { leader })}>
                <bdi>{attendees.join(' · ')}</bdi>
              </Cell>
            ),
          },
          {
            id: 'help',
            title: t('list.help'),
            cell: ({ waitsForHelp }) => (waitsForHelp ? <Tag tone="red">{t('list.waits')}</Tag> : null),
          },
        ]}
      />
      <Pager offset={offset} size={pageSize} total={data.total} onTurn={setOffset} />
    </Stack>
  );
};

/** Peer review of everybody: who is due, and the sessions that were held. */
export const ReviewsScreen = () => {
  const { t } = useTranslation('peer-review');
  const { data: due, error } = useQueryOp('peerReview.due', {});
  useFocusTitle();
  const late = due?.filter(({ state }) => state === 'late').length ?? 0;
  return (
    <Sheet>
      <PageHeader
        title={t('title')}
        state={due ? t('state', { count: late }) : undefined}
        actions={
          <TextLink look="primary" icon={Plus} href={`#${recordPath()}`}>
            {t('record.button')}
          </TextLink>
        }
      />
      <Stack gap="loose">
        <Prose soft>{t('what')}</Prose>
        <Failure error={error} />
        <Section title={t('due.title')}>
          {due && due.length > 0 ? <DueTable due={due} /> : null}
          {due?.length === 0 ? <EmptyState>{t('due.empty')}</EmptyState> : null}
          {due || error ? null : <Loading />}
        </Section>
        <Section title={t('list.title')}>
          <Sessions />
        </Section>
        <TextLink href="#/vrijwilligers">{t('back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
