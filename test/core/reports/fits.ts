import type { AnonymousReport, ShownTable } from '../../../core/contract/reports.ts';

/** A sum that every reader can see: the parts add up to the whole. Places of the same count have the same name. */
type Sum = { readonly parts: readonly string[]; readonly whole: string };

type Range = { readonly low: number; readonly high: number };

/** What a reader sees of two tables: the counts that are shown, the sums, and nothing else. */
export type Seen = { readonly shown: ReadonlyMap<string, number | null>; readonly sums: readonly Sum[] };

const seenOf = (kind: string, { columns, years, totals, total }: ShownTable): Seen => ({
  shown: new Map([
    ...years.flatMap((row) => [
      ...columns.map((column, at) => [`${row.year} ${kind} ${column}`, row.cells[at] ?? null] as const),
      [`${row.year}`, row.total] as const,
    ]),
    ...columns.map((column, at) => [`${kind} ${column}`, totals[at] ?? null] as const),
    ['all', total] as const,
  ]),
  sums: [
    ...years.map(({ year }) => ({
      parts: columns.map((column) => `${year} ${kind} ${column}`),
      whole: `${year}`,
    })),
    ...columns.map((column) => ({
      parts: years.map(({ year }) => `${year} ${kind} ${column}`),
      whole: `${kind} ${column}`,
    })),
    { parts: columns.map((column) => `${kind} ${column}`), whole: 'all' },
    { parts: years.map(({ year }) => `${year}`), whole: 'all' },
  ],
});

/** What a reader sees of a report. */
export const seenIn = ({ byHelp, byOutcome }: AnonymousReport): Seen => {
  const [one, other] = [seenOf('help', byHelp), seenOf('outcome', byOutcome)];
  return { shown: new Map([...one.shown, ...other.shown]), sums: [...one.sums, ...other.sums] };
};

/** Narrows every count to what the sums leave of it, until nothing narrows; null when no numbers fit. */
const narrow = (sums: readonly Sum[], start: ReadonlyMap<string, Range>): Map<string, Range> | null => {
  const ranges = new Map(start);
  const at = (name: string): Range => ranges.get(name) ?? { low: 0, high: 0 };
  let hasChanged = true;
  const cut = (name: string, low: number, high: number): boolean => {
    const before = at(name);
    const after = { low: Math.max(before.low, low), high: Math.min(before.high, high) };
    if (after.low > after.high) return false;
    if (after.low > before.low || after.high < before.high) {
      ranges.set(name, after);
      hasChanged = true;
    }
    return true;
  };
  while (hasChanged) {
    hasChanged = false;
    for (const { parts, whole } of sums) {
      const low = parts.reduce((sum, part) => sum + at(part).low, 0);
      const high = parts.reduce((sum, part) => sum + at(part).high, 0);
      if (!cut(whole, low, high)) return null;
      const all = at(whole);
      for (const part of parts) {
        const own = at(part);
        if (!cut(part, all.low - (high - own.high), all.high - (low - own.low))) return null;
      }
    }
  }
  return ranges;
};

const search = (
  sums: readonly Sum[],
  ranges: ReadonlyMap<string, Range>,
  left: { steps: number },
): boolean => {
  left.steps -= 1;
  if (left.steps < 0) throw new Error('A search without end');
  const narrowed = narrow(sums, ranges);
  if (!narrowed) return false;
  const open = [...narrowed].find(([, { low, high }]) => low < high);
  if (!open) return true;
  const [name, { low, high }] = open;
  const middle = Math.floor((low + high) / 2);
  return (
    search(sums, new Map(narrowed).set(name, { low, high: middle }), left) ||
    search(sums, new Map(narrowed).set(name, { low: middle + 1, high }), left)
  );
};

/**
 * Whether whole numbers fit all that is shown with this number in one place: a search by halving, with the sums narrowing
 * every count in between. It knows no network and shares no code with what hides. No count is taken to be over `most`.
 */
export const fits = ({ shown, sums }: Seen, place: string, number: number, most: number): boolean =>
  search(
    sums,
    new Map(
      [...shown].map(([name, count]) => [
        name,
        name === place ? { low: number, high: number } : { low: count ?? 0, high: count ?? most },
      ]),
    ),
    { steps: 200_000 },
  );
