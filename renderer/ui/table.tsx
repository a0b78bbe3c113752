import type { ReactNode } from 'react';
import hidden from './hidden.module.css';
import styles from './table.module.css';

export type Column<Row> = {
  readonly id: string;
  /** Above a column of ticks it is only read out. */
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** `day` stays on one line, `number` lines figures up at the end, `tick` is as narrow as a checkbox. */
  readonly kind?: 'text' | 'soft' | 'day' | 'number' | 'tick';
};

export type TableProps<Row> = {
  /** What the rows are; read out, and shown when `showCaption` is set. */
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Which column names the row for a screen reader. */
  readonly rowHeader?: string;
};

/** A cell of two lines: the thing, and softer below it what one should know. */
export const Cell = ({ line, children }: { readonly line?: ReactNode; readonly children: ReactNode }) => (
  <>
    {children}
    {line ? <span className={styles['line']}>{line}</span> : null}
  </>
);

/** Rows side by side, for up to some hundreds; more go in a `WindowedList`. Its head stays in sight. */
export const Table = <Row,>({
  caption,
  showCaption = false,
  columns,
  rows,
  rowKey,
  rowHeader,
}: TableProps<Row>) => (
  <table className={styles['table']}>
    <caption className={showCaption ? styles['caption'] : hidden['hidden']}>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ id, title, kind }) => (
          <th key={id} scope="col" data-kind={kind}>
            {kind === 'tick' ? <span className={hidden['hidden']}>{title}</span> : title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          {columns.map(({ id, cell, kind }) =>
            id === rowHeader ? (
              <th key={id} scope="row" data-kind={kind}>
                {cell(row)}
              </th>
            ) : (
              <td key={id} data-kind={kind}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
