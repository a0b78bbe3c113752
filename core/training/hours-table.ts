import type { Language, Words } from '../kernel/words.ts';
import type { HoursLine } from './hours.ts';

const words = {
  title: { nl: 'Scholing in uren', en: 'Training in hours' },
  name: { nl: 'Naam', en: 'Name' },
  work: { nl: 'Functie', en: 'Function' },
  total: { nl: 'Totaal', en: 'Total' },
} as const satisfies Readonly<Record<string, Words>>;

/** Somebody as a line of the table names her. */
export type NamedWorker = { readonly listName: string; readonly functionName: string };

const sums = (lines: readonly HoursLine<unknown>[], years: number): readonly number[] =>
  Array.from({ length: years }, (_, at) => lines.reduce((sum, { byYear }) => sum + (byYear[at] ?? 0), 0));

/** Hours for each person and year as a table: a column for each year, and a last row and column with what they add up to. */
export const hoursTable = (
  lines: readonly HoursLine<NamedWorker>[],
  years: readonly number[],
  lang: Language,
) => ({
  title: words.title[lang],
  columns: [
    { label: words.name[lang], width: 32 },
    { label: words.work[lang], width: 24 },
    ...years.map((year) => ({ label: String(year), width: 10 })),
    { label: words.total[lang], width: 10 },
  ],
  rows: [
    ...lines.map(({ who, byYear, total }) => [who.listName, who.functionName, ...byYear, total]),
    [words.total[lang], '', ...sums(lines, years.length), lines.reduce((sum, { total }) => sum + total, 0)],
  ],
});
