import { useTranslation } from 'react-i18next';
import type { ReviewDue } from '../../../core/contract/peer-review.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Table } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { recordPath } from './place.ts';

const tones = { late: 'red', soon: 'amber', 'in-time': 'neutral' } as const;

/** Who takes part next, by when, and the one thing to do about it. */
export const DueTable = ({ due }: { readonly due: readonly ReviewDue[] }) => {
  const { t } = useTranslation('peer-review');
  return (
    <Table
      caption={t('due.title')}
      rows={due}
      rowKey={({ volunteerId }) => volunteerId}
      rowHeader="who"
      columns={[
        {
          id: 'who',
          title: t('due.who'),
          cell: ({ volunteerId, listName }) => (
            <TextLink href={`#/vrijwilligers/${volunteerId}`}>
              <bdi>{listName}</bdi>
            </TextLink>
          ),
        },
        {
          id: 'last',
          title: t('due.last'),
          kind: 'day',
          cell: ({ lastOn }) => (lastOn ? dayInTable(lastOn) : t('due.never')),
        },
        { id: 'by', title: t('due.by'), kind: 'day', cell: ({ dueOn }) => dayInTable(dueOn) },
        {
          id: 'state',
          title: t('due.state'),
          cell: ({ state }) => <Tag tone={tones[state]}>{t(`dueState.${state}`)}</Tag>,
        },
        {
          id: 'act',
          title: t('due.act'),
          cell: ({ volunteerId }) => (
            <TextLink href={`#${recordPath(volunteerId)}`}>{t('due.record')}</TextLink>
          ),
        },
      ]}
    />
  );
};
