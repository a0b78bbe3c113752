import { useTranslation } from 'react-i18next';
import type { IncidentRow } from '../../../core/contract/incidents.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { ClockTag } from './clock-tag.tsx';
import { incidentPath } from './place.ts';

const Mark = ({ row }: { readonly row: IncidentRow }) => {
  const { t } = useTranslation('incidents');
  if (row.clock.isRunning) return <ClockTag clock={row.clock} />;
  if (row.next?.code === 'review') return <Tag tone="red">{t('row.overdue')}</Tag>;
  return null;
};

/** Breaches, each with what is due next, or why it is still kept. */
export const IncidentList = ({ rows }: { readonly rows: readonly IncidentRow[] }) => {
  const { t } = useTranslation('incidents');
  return (
    <SentenceList
      sentences={rows.map((row) => ({
        id: row.id,
        text: (
          <>
            <TextLink href={`#${incidentPath(row.id)}`}>
              <bdi>{row.title}</bdi>
            </TextLink>{' '}
            <Mark row={row} />
          </>
        ),
        line: row.closedOn
          ? t('row.closed', { number: row.number, on: row.closedOn, due: row.dueOn })
          : t('row.open', {
              number: row.number,
              on: dayOf(row.discoveredAt),
              next: row.next ? t(`next.${row.next.code}.short`) : '',
            }),
      }))}
    />
  );
};
