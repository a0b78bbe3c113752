import { FileOutcome } from '../contract/clients.ts';
import type { AnonymousReport, ShownTable } from '../contract/reports.ts';
import type { Day } from '../kernel/day.ts';
import type { AnonymousCount } from './anonymous-count.ts';
import type { Pipe } from './network.ts';
import { recode, rest } from './recode.ts';
import { suppress } from './suppress.ts';

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

/** Every outcome in the order in which it is asked, then that it was not said, and last those that stand together. */
export const outcomes: readonly string[] = [...FileOutcome.options, 'unknown', rest];

/** What it costs a reader to miss a count: one of a table, a total of a column, of a year, or of all. */
const worth = { cell: 10, column: 40, year: 60, all: 400 } as const;

const sumOf = (counts: readonly AnonymousCount[], matches: (count: AnonymousCount) => boolean): number =>
  counts.reduce((sum, it) => (matches(it) ? sum + it.count : sum), 0);

type Named = Pipe & { readonly name: string };

const networkOf = (
  counts: readonly AnonymousCount[],
  columns: {
    readonly years: readonly number[];
    readonly helps: readonly string[];
    readonly outcomes: readonly string[];
  },
): readonly Named[] => {
  const { years, helps, outcomes: ends } = columns;
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
      ...ends.map((outcome) => ({
        name: `${year} outcome ${outcome}`,
        from: `out of ${year}`,
        to: `outcome ${outcome}`,
        value: sum(year, null, outcome),
        worth: worth.cell,
      })),
    ]),
    ...ends.map((outcome) => ({
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
 * The two tables as they may be shown: by year and kind of help, and by year and outcome, of counts that `recode` made
 * coarser, with what `suppress` hides left out. `helps` is the order of the kinds of help; the newest year comes first.
 */
export const anonymousReport = (
  counted: readonly AnonymousCount[],
  order: readonly string[],
): AnonymousReport => {
  const counts = recode(counted);
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => b - a);
  const names = new Set(counts.map(({ help }) => help));
  const helps = [...new Set([...order, ...names])].filter((help) => names.has(help) && help !== rest);
  if (names.has(rest)) helps.push(rest);
  const ends = outcomes.filter((outcome) => counts.some((it) => it.outcome === outcome));
  const pipes = years.length === 0 ? [] : networkOf(counts, { years, helps, outcomes: ends });
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
  return { byHelp: table('help', helps), byOutcome: table('outcome', ends), hidden: hidden.size };
};
