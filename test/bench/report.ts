import { quantile, type Times } from './measure.ts';

/** What a line is judged by: a bound in the given unit on one of its figures. */
export type Budget = { readonly on: 'median' | 'p95' | 'most' | 'ratio'; readonly most: number };

/** One line of the table. */
export type Line = {
  readonly work: string;
  readonly ours: Times;
  readonly plain?: Times;
  readonly unit?: 'ms' | 'MB';
  readonly budgets: readonly Budget[];
};

const figures: Readonly<Record<Budget['on'], (line: Line) => number>> = {
  median: ({ ours }) => quantile(ours, 0.5),
  p95: ({ ours }) => quantile(ours, 0.95),
  most: ({ ours }) => Math.max(...ours),
  ratio: ({ ours, plain }) => quantile(ours, 0.5) / quantile(plain ?? [], 0.5),
};

const digits = (number: number): string => {
  if (!Number.isFinite(number)) return '';
  return number >= 100 ? number.toFixed(0) : number.toFixed(number >= 10 ? 1 : 2);
};

const wordOf = ({ on, most }: Budget, unit: string): string =>
  on === 'ratio' ? `${most} x plain` : `${on} ${most} ${unit}`;

const verdictOf = (line: Line): string => {
  if (line.budgets.length === 0) return '';
  if (line.ours.length === 0) return 'not measured';
  const missed = line.budgets.filter((budget) => !(figures[budget.on](line) <= budget.most));
  return missed.length === 0
    ? 'ok'
    : missed
        .map((budget) => `MISSED ${budget.on} by ${digits(figures[budget.on](line) - budget.most)}`)
        .join(', ');
};

const cellsOf = (line: Line): readonly string[] => {
  const { work, ours, plain = [], unit = 'ms', budgets } = line;
  const [median, p95] = [figures.median(line), figures.p95(line)];
  return [
    work,
    String(ours.length),
    digits(median),
    ours.length > 1 ? digits(p95) : '',
    digits(quantile(plain, 0.5)),
    digits(quantile(plain, 0.95)),
    digits(figures.ratio(line)),
    budgets.map((budget) => wordOf(budget, unit)).join(', '),
    verdictOf(line),
  ];
};

const heads = ['work', 'n', 'ours', 'p95', 'plain', 'p95', 'ratio', 'budget', 'verdict'];

/** The table as text: one line of work each, columns as wide as they must be. Times in ms, memory in MB. */
export const tableOf = (lines: readonly Line[]): string => {
  const rows = [heads, ...lines.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const isText = (column: number): boolean => column === 0 || column >= 7;
  return rows
    .map((row) =>
      row
        .map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
