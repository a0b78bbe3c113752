import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncidentRow } from '../../../core/contract/incidents.ts';
import { dayOf } from '../../../core/kernel/day.ts';
import { dayInTable } from '../../../core/kernel/words.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/columns.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Cell, type Column, Table } from '../../ui/table.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { tell } from '../../ui/toast.tsx';
import { incidentPath, incidentsPath } from './place.ts';
import { usePrintOverview } from './use-print-overview.ts';

const useColumns = (): readonly Column<IncidentRow>[] => {
  const { t } = useTranslation('incidents');
  return [
    {
      id: 'title',
      title: t('overview.what'),
      cell: ({ id, number, title, discoveredAt }) => (
        <Cell line={t('overview.line', { number, on: dayOf(discoveredAt) })}>
          <TextLink href={`#${incidentPath(id)}`}>
            <bdi>{title}</bdi>
          </TextLink>
        </Cell>
      ),
    },
    {
      id: 'risk',
      title: t('facts.risk'),
      cell: ({ risk }) => t(risk ? `riskShort.${risk}` : 'riskShort.none'),
    },
    {
      id: 'reported',
      title: t('overview.reported'),
      kind: 'day',
      cell: ({ reportedAt, isReportNeeded }) =>
        reportedAt
          ? dayInTable(dayOf(reportedAt))
          : t(isReportNeeded === false ? 'no' : 'overview.undecided'),
    },
    {
      id: 'told',
      title: t('overview.told'),
      kind: 'day',
      cell: ({ toldAt }) => (toldAt ? dayInTable(dayOf(toldAt)) : t('no')),
    },
    {
      id: 'closed',
      title: t('overview.closed'),
      kind: 'day',
      cell: ({ closedOn }) => (closedOn ? dayInTable(closedOn) : t('overview.isOpen')),
    },
  ];
};

const everyYear = 'all';
const yearOf = ({ discoveredAt }: IncidentRow): string => dayOf(discoveredAt).slice(0, 4);

const Shown = ({ rows }: { readonly rows: readonly IncidentRow[] }) => {
  const { t } = useTranslation('incidents');
  const columns = useColumns();
  const [year, setYear] = useState(everyYear);
  const print = usePrintOverview();
  const byNumber = rows.toSorted((a, b) => b.number - a.number);
  const shown = byNumber.filter((row) => year === everyYear || yearOf(row) === year);
  return (
    <Stack gap="loose">
      <Select
        label={t('overview.year')}
        choices={[
          { id: everyYear, text: t('overview.everyYear') },
          ...[...new Set(byNumber.map(yearOf))].map((id) => ({ id, text: id })),
        ]}
        value={year}
        onChange={setYear}
      />
      <Table
        caption={t('overview.title')}
        rows={shown}
        rowKey={({ id }) => id}
        rowHeader="title"
        columns={columns}
      />
      <Failure error={print.error} />
      <div>
        <Button
          icon={Printer}
          isPending={print.isPending}
          onPress={() =>
            print.mutate(
              { rows: shown, year: year === everyYear ? null : year },
              { onSuccess: ({ savedAs }) => (savedAs ? tell(t('overview.printed')) : undefined) },
            )
          }
        >
          {t('overview.print')}
        </Button>
      </div>
    </Stack>
  );
};

/** Every breach in one table, also those that were not reported (art. 33(5) AVG), to show and to print. */
export const IncidentsOverview = () => {
  const { t } = useTranslation('incidents');
  const { data, error } = useQueryOp('incidents.list', {});
  return (
    <Sheet>
      <PageHeader title={t('overview.title')} state={t('overview.state')} />
      <Stack gap="loose">
        <Failure error={error} />
        {data ? (
          data.length > 0 ? (
            <Shown rows={data} />
          ) : (
            <EmptyState>{t('list.empty')}</EmptyState>
          )
        ) : error ? null : (
          <Loading lines={4} />
        )}
        <TextLink href={`#${incidentsPath}`}>{t('sheet.back')}</TextLink>
      </Stack>
    </Sheet>
  );
};
