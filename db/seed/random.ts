import { idFromBytes } from '../../core/kernel/ids.ts';

/** Chance that repeats itself: the same seed and stream give the same draws, on every machine. */
export type Random = {
  /** From 0 to 1, without 1. */
  readonly next: () => number;
  /** A whole number below `below`. */
  readonly below: (below: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Picks from a list that begins with the most frequent: the second is half as frequent, the tenth a tenth. */
  readonly pickRanked: <T>(from: readonly T[]) => T;
  readonly id: <Id extends string>() => Id;
};

/** Spreads the bits of a number, so that neighbouring streams have nothing in common (the end of murmur3). */
const spread = (number: number): number => {
  const a = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b ^ (b >>> 16)) >>> 0;
};

const given = <T>(from: readonly T[], at: number): T => {
  const it = from[at];
  if (it === undefined) throw new Error('Nothing to pick from');
  return it;
};

/** The sums of 1, 1/2, 1/3 and so on, made once for each list. */
const ranks = new WeakMap<readonly unknown[], readonly number[]>();

const ranksOf = (from: readonly unknown[]): readonly number[] => {
  const known = ranks.get(from);
  if (known) return known;
  let sum = 0;
  const sums = from.map((_, at) => (sum += 1 / (at + 1)));
  ranks.set(from, sums);
  return sums;
};

/**
 * Makes a source of chance out of two whole numbers, such as the run's seed and the number of a person (sfc32: its
 * state of 128 bits keeps a hundred thousand streams apart, where 32 bits gave two notes the same id).
 */
export const randomOf = (seed: number, stream: number): Random => {
  let [a, b, c, count] = [spread(seed), spread(stream), seed ^ 0x9e3779b9, stream | 0];
  const draw = (): number => {
    const sum = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm += 1) draw();
  const next = (): number => draw() / 2 ** 32;
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (of) => next() < of,
    pick: (from) => given(from, below(from.length)),
    pickRanked: (from) => {
      const sums = ranksOf(from);
      const drawn = next() * (sums.at(-1) ?? 0);
      return given(
        from,
        sums.findIndex((sum) => drawn < sum),
      );
    },
    id: <Id extends string>() => idFromBytes(Uint8Array.from({ length: 20 }, () => below(256))) as Id,
  };
};
