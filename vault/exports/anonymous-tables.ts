import type { AnonymousReport, ShownTable } from '../../core/contract/reports.ts';
import type { Language, Words } from '../../core/kernel/words.ts';
import { helpInWords, outcomeInWords } from '../../core/reports/words.ts';
import type { Table } from './table.ts';

const words = {
  help: { nl: 'Soort hulp', en: 'Kind of help' },
  outcome: { nl: 'Afloop', en: 'Outcome' },
  year: { nl: 'Jaar', en: 'Year' },
  total: { nl: 'Totaal', en: 'Total' },
  hidden: { nl: 'verborgen', en: 'hidden' },
} as const satisfies Readonly<Record<string, Words>>;

const sheet = (title: string, table: ShownTable, lang: Language, columns: readonly string[]): Table => {
  const cell = (count: number | null): string | number => count ?? words.hidden[lang];
  return {
    title,
    columns: [
      { label: words.year[lang], width: 10 },
      ...columns.map((label) => ({ label, width: 18 })),
      { label: words.total[lang], width: 12 },
    ],
    rows: [
      ...table.years.map(({ year, cells, total }) => [year, ...cells.map(cell), cell(total)]),
      ...(table.years.length > 0 ? [[words.total[lang], ...table.totals.map(cell), cell(table.total)]] : []),
    ],
  };
};

/** The counts of anonymised files as two sheets; what is hidden says so, and is never an empty cell that reads as nought. */
export const anonymousSheets = ({ byHelp, byOutcome }: AnonymousReport, lang: Language): readonly Table[] => [
  sheet(
    words.help[lang],
    byHelp,
    lang,
    byHelp.columns.map((help) => helpInWords(help)[lang]),
  ),
  sheet(
    words.outcome[lang],
    byOutcome,
    lang,
    byOutcome.columns.map((outcome) => outcomeInWords(outcome)[lang]),
  ),
];
