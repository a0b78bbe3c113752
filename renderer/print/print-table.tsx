import type { ReactNode } from 'react';

export type PrintColumn = { readonly label: string; readonly isNumber?: boolean };

export type PrintTableProps = {
  readonly columns: readonly PrintColumn[];
  /** The first cell names its row. */
  readonly rows: readonly (readonly ReactNode[])[];
};

/** A plain table on paper: its head repeats on every page, and no row is broken over two. */
export const PrintTable = ({ columns, rows }: PrintTableProps) => {
  const kindOf = (at: number) => (columns[at]?.isNumber ? 'number' : undefined);
  return (
    <table>
      <thead>
        <tr>
          {columns.map(({ label }, at) => (
            <th key={label} scope="col" data-kind={kindOf(at)}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, at) =>
              at === 0 ? (
                <th key={at} scope="row" data-kind={kindOf(at)}>
                  {cell}
                </th>
              ) : (
                <td key={at} data-kind={kindOf(at)}>
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
