import type { AnonymousCount } from './anonymous-count.ts';
import { smallest } from './suppress.ts';

/** The column of everything that has no column of its own. */
export const rest = 'rest' as const;

const totalsBy = (
  counts: readonly AnonymousCount[],
  keyOf: (count: AnonymousCount) => string,
): ReadonlyMap<string, number> => {
  const totals = new Map<string, number>();
  for (const it of counts) totals.set(keyOf(it), (totals.get(keyOf(it)) ?? 0) + it.count);
  return totals;
};

/** Puts traits with under five files together; when even those together are under five, their files are left out. */
const together = (
  counts: readonly AnonymousCount[],
  trait: 'help' | 'outcome',
): readonly AnonymousCount[] => {
  const small = new Set(
    [...totalsBy(counts, (it) => it[trait])].filter(([, count]) => count < smallest).map(([name]) => name),
  );
  if (small.size === 0) return counts;
  const merged = counts.map((it) => (small.has(it[trait]) ? { ...it, [trait]: rest } : it));
  const isEnough = (totalsBy(merged, (it) => it[trait]).get(rest) ?? 0) >= smallest;
  return isEnough ? merged : merged.filter((it) => it[trait] !== rest);
};

const fewYears = (counts: readonly AnonymousCount[]): readonly AnonymousCount[] => {
  const totals = totalsBy(counts, ({ year }) => String(year));
  return counts.filter(({ year }) => (totals.get(String(year)) ?? 0) >= smallest);
};

/**
 * Makes counts coarser before anything is hidden in them: no year, kind of help or outcome stands in a table that has
 * under five files in all. So a column or a row that is there says nothing that its own total may not say, and one that
 * is not there had nought to four, whichever; and a kind of help that was never counted does not make all others hidden.
 */
export const recode = (counts: readonly AnonymousCount[]): readonly AnonymousCount[] => {
  const coarser = together(together(fewYears(counts), 'help'), 'outcome');
  const isSame = coarser.length === counts.length && coarser.every((it, at) => it === counts[at]);
  return isSame ? counts : recode(coarser);
};
