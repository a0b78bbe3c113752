import { useTranslation } from 'react-i18next';
import type { ShownTable } from '../../../core/contract/reports.ts';
import { Table } from '../../ui/table.tsx';
import styles from './counts-table.module.css';

type Row = {
  readonly year: number | null;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
};

type CountsTableProps = {
  readonly caption: string;
  readonly table: ShownTable;
  readonly columns: readonly string[];
};

/** Counts by year with their totals; what is hidden says so. */
export const CountsTable = ({ caption, table, columns }: CountsTableProps) => {
  const { t } = useTranslation('reports');
  const shown = (count: number | null) =>
    count === null ? <span className={styles['hidden']}>{t('hidden')}</span> : t('number', { count });
  const rows: readonly Row[] = [...table.years, { year: null, cells: table.totals, total: table.total }];
  return (
    <div className={styles['counts']}>
      <Table
        caption={caption}
        rows={rows}
        rowKey={({ year }) => String(year ?? 'all')}
        rowHeader="year"
        columns={[
          { id: 'year', title: t('year'), cell: ({ year }) => year ?? t('total') },
          ...columns.map((title, at) => ({
            id: `column-${at}`,
            title,
            kind: 'number' as const,
            cell: ({ cells }: Row) => shown(cells[at] ?? null),
          })),
          { id: 'total', title: t('total'), kind: 'number', cell: ({ total }) => shown(total) },
        ]}
      />
    </div>
  );
};
