import type { ReadRegister, RegisterColumn, RegisterFinding } from '../../core/contract/register-import.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { headingsKnown, recogniseRegister } from '../../core/register/import-columns.ts';
import type { FileRow } from '../../core/register/import-plan.ts';
import type { Staging } from '../context.ts';
import type { List } from '../imports/list.ts';
import { readList } from '../imports/read-list.ts';

const place = 'register.file';

/** A register is read by a person row by row; one with more is no register of a small organisation. */
export const mostRows = 300;

/** A title, a date and some explanation may stand above the headings. */
const mostAbove = 15;

const sampleSigns = 80;

/** A file as it lies in the store's memory. */
export type RegisterFile = {
  readonly kind: ReadRegister['kind'];
  readonly headers: readonly string[];
  readonly rows: readonly FileRow[];
  readonly columns: readonly RegisterColumn[];
} & Pick<List, 'sheets' | 'sheet'>;

const remarks: Readonly<Record<string, RegisterFinding>> = {
  'formula-value': 'formula',
  'error-cell': 'error-cell',
  'hidden-row': 'hidden-row',
};

const remarksOf = (list: List, at: number): readonly RegisterFinding[] => [
  ...new Set((list.remarks.get(at) ?? []).flatMap(({ code }) => remarks[code] ?? [])),
];

/** How many rows stand above the headings: those are the first row that says the most of what a register has. */
const above = ({ headers, rows }: List): number => {
  const known = [headers, ...rows.slice(0, mostAbove)].map(headingsKnown);
  return known.indexOf(Math.max(...known));
};

/**
 * Reads the bytes of somebody's register: one sheet of a workbook, or CSV. Refuses what `readList` refuses, `not-a-list`
 * for cards, and `register-too-long` over 300 rows.
 */
export const readRegisterFile = (bytes: Buffer, sheet?: number): RegisterFile => {
  const list = readList(bytes, { sheet });
  if (list.kind === 'vcard') return refuse('not-a-list');
  const skip = above(list);
  const headers = (skip === 0 ? list.headers : (list.rows[skip - 1] ?? [])).map((cell) => cell.trim());
  const rows = list.rows
    .map((cells, at) => ({ line: list.firstLine + at, cells, remarks: remarksOf(list, at) }))
    .slice(skip)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (rows.length > mostRows) refuse('register-too-long', { most: mostRows });
  return {
    kind: list.kind,
    headers,
    rows,
    columns: recogniseRegister(headers),
    sheets: list.sheets,
    sheet: list.sheet,
  };
};

/** What of a file crosses the door before anything is decided: never more than a few rows. */
export const shownFile = ({ rows, headers, columns, kind, sheets, sheet }: RegisterFile): ReadRegister => ({
  kind,
  sheets: [...sheets],
  sheet,
  headers: [...headers],
  columns: [...columns],
  rows: rows.length,
  sample: rows.slice(0, 3).map(({ cells }) => cells.map((cell) => cell.slice(0, sampleSigns))),
});

/** Keeps a file in the store's memory, in the place of the one before. */
export const stageRegister = (staging: Staging, file: RegisterFile): void => void staging.set(place, file);

/** The file that was read. Refuses `no-file-read`: a lock forgot it, or nothing was chosen yet. */
export const stagedRegister = (staging: Staging): RegisterFile =>
  (staging.get(place) as RegisterFile | undefined) ?? refuse('no-file-read');
