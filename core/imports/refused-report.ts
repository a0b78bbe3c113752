import { maskBsn, namesBsn } from '../kernel/bsn.ts';
import { safeCell } from '../kernel/csv-cell.ts';
import type { RowVerdict } from './import-row.ts';

/** The words of the report, in the language of the person who saves it. */
export type ReportWords = {
  readonly line: string;
  readonly reasons: string;
  /** Why a row stays out: one text for each reason. */
  readonly why: (verdict: RowVerdict) => readonly string[];
};

const longest = 1_000;

const reportCell = (text: string, header: string): string => {
  const masked = namesBsn(header) ? text.replace(/\p{N}/gu, '•') : maskBsn(text);
  const clean = masked.replace(/[^\P{Cc}\t\n\r]/gu, '\ufffd');
  return safeCell(clean.length > longest ? `${clean.slice(0, longest)}…` : clean);
};

/**
 * The report of rows that stay out, as the rows of a table with its header: the line in the file, the reasons in
 * words, and the cells as they were, so that somebody can mend the list. Digits that could be a BSN are masked, long
 * cells cut at 1,000 characters, and every cell is safe in a spreadsheet. `rows` are the rows under the headings, of which the
 * first has the number `firstLine`.
 */
export const refusedReport = (
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  verdicts: readonly RowVerdict[],
  words: ReportWords,
  firstLine = 2,
): readonly (readonly string[])[] => [
  [words.line, words.reasons, ...headers.map(safeCell)],
  ...verdicts.map((verdict) => [
    String(verdict.line),
    words.why(verdict).join('; '),
    ...(rows[verdict.line - firstLine] ?? []).map((cell, column) => reportCell(cell, headers[column] ?? '')),
  ]),
];
