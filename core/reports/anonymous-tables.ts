import { FileOutcome } from '../contract/clients.ts';
import type { AnonymousReport, ShownTable } from '../contract/reports.ts';
import type { Day } from '../kernel/day.ts';
import type { Pipe } from './network.ts';
import { suppress } from './suppress.ts';

/** All that stays of the files that were anonymised: how many of one year, kind of help and outcome. */
export type AnonymousCount = {
  readonly year: number;
  /** The name of the purpose for which the files were kept, as it was then. */
  readonly help: string;
  /** A `FileOutcome`, or `unknown`. */
  readonly outcome: string;
  readonly count: number;
};

/** What is counted of a file that is anonymised: the year in which it was closed, or of the last contact while it was open. */
export const countedAs = (file: {
  readonly closedOn: Day | null;
  readonly lastContactOn: Day;
  readonly help: string;
  readonly outcome: FileOutcome | null;
}): Omit<AnonymousCount, 'count'> => ({
  year: Number((file.closedOn ?? file.lastContactOn).slice(0, 4)),
  help: file.help,
  outcome: file.outcome ?? 'unknown',
});

/** Every outcome, in the order in which it is asked, and last that it was not said. */
export const outcomes: readonly string[] = [...FileOutcome.options, 'unknown'];

/** What it costs a reader to miss a count: one of a table, a total of a column, of a year, or of all. */
const worth = { cell: 10, column: 40, year: 60, all: 400 } as const;

const sumOf = (counts: readonly AnonymousCount[], matches: (count: AnonymousCount) => boolean): number =>
  counts.reduce((sum, it) => (matches(it) ? sum + it.count : sum), 0);

type Named = Pipe & { readonly name: string };

const networkOf = (
  counts: readonly AnonymousCount[],
  { years, helps }: { readonly years: readonly number[]; readonly helps: readonly string[] },
): readonly Named[] => {
  const sum = (year: number | null, help: string | null, outcome: string | null): number =>
    sumOf(
      counts,
      (it) =>
        (year === null || it.year === year) &&
        (help === null || it.help === help) &&
        (outcome === null || it.outcome === outcome),
    );
  return [
    ...helps.map((help) => ({
      name: `help ${help}`,
      from: 'start',
      to: `help ${help}`,
      value: sum(null, help, null),
      worth: worth.column,
    })),
    ...years.flatMap((year) => [
      ...helps.map((help) => ({
        name: `${year} help ${help}`,
        from: `help ${help}`,
        to: `into ${year}`,
        value: sum(year, help, null),
        worth: worth.cell,
      })),
      {
        name: `${year}`,
        from: `into ${year}`,
        to: `out of ${year}`,
        value: sum(year, null, null),
        worth: worth.year,
      },
      ...outcomes.map((outcome) => ({
        name: `${year} outcome ${outcome}`,
        from: `out of ${year}`,
        to: `outcome ${outcome}`,
        value: sum(year, null, outcome),
        worth: worth.cell,
      })),
    ]),
    ...outcomes.map((outcome) => ({
      name: `outcome ${outcome}`,
      from: `outcome ${outcome}`,
      to: 'end',
      value: sum(null, null, outcome),
      worth: worth.column,
    })),
    { name: 'all', from: 'end', to: 'start', value: sum(null, null, null), worth: worth.all },
  ];
};

/**
 * The two tables as they may be shown: by year and kind of help, and by year and outcome, with what `suppress` hides left
 * out. Every year between the first and the last stands there, every outcome, and every purpose in `helps` beside those
 * that were counted: that a count stands in a table must not say that it is not nought.
 */
export const anonymousReport = (
  counts: readonly AnonymousCount[],
  helps: readonly string[],
): AnonymousReport => {
  const first = Math.min(...counts.map(({ year }) => year));
  const last = Math.max(...counts.map(({ year }) => year));
  const years = counts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => last - at);
  const every = counts.length === 0 ? [] : [...new Set([...helps, ...counts.map(({ help }) => help)])];
  const pipes = years.length === 0 ? [] : networkOf(counts, { years, helps: every });
  const hidden = suppress(pipes);
  const shown = new Map(pipes.map(({ name, value }, at) => [name, hidden.has(at) ? null : value]));
  const count = (name: string): number | null => shown.get(name) ?? null;
  const table = (kind: 'help' | 'outcome', columns: readonly string[]): ShownTable => ({
    columns: [...columns],
    years: years.map((year) => ({
      year,
      cells: columns.map((column) => count(`${year} ${kind} ${column}`)),
      total: count(`${year}`),
    })),
    totals: columns.map((column) => count(`${kind} ${column}`)),
    total: count('all'),
  });
  return {
    byHelp: table('help', every),
    byOutcome: table('outcome', years.length === 0 ? [] : outcomes),
    hidden: hidden.size,
  };
};
