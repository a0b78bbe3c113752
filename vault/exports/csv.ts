import Papa from 'papaparse';
import { safeCell } from '../../core/kernel/csv-cell.ts';
import type { Table } from './table.ts';

const cell = (content: string | number): string =>
  typeof content === 'string' ? safeCell(content) : String(content);

/**
 * A table as the CSV that Dutch spreadsheets open by a double click: semicolons, UTF-8 with a byte order mark, CRLF,
 * and no cell that would run as a formula.
 */
export const csvBytes = ({ columns, rows }: Table): Uint8Array =>
  csvOf([columns.map(({ label }) => label), ...rows].map((row) => row.map(cell)));

/** Rows whose cells are safe already, as bytes of the same kind of file. */
export const csvOf = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(`\uFEFF${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\r\n' })}\r\n`, 'utf8');
