/** Times in milliseconds. */
export type Times = readonly number[];

/** How long some work takes, in milliseconds. */
export const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

/** The value below which this share of the times lies. */
export const quantile = (times: Times, share: number): number => {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/**
 * Does the same work on both sides in turn, so that whatever else the machine does hits both alike. The first rounds
 * fill the caches and do not count.
 */
export const alternate = async (
  rounds: number,
  ours: (round: number) => unknown,
  plain: (round: number) => unknown,
): Promise<{ readonly ours: Times; readonly plain: Times }> => {
  const times = { ours: [] as number[], plain: [] as number[] };
  const warm = Math.min(5, Math.ceil(rounds / 5));
  for (let round = 0; round < warm + rounds; round += 1) {
    const [a, b] = [await timed(() => ours(round)), await timed(() => plain(round))];
    if (round < warm) continue;
    times.ours.push(a);
    times.plain.push(b);
  }
  return times;
};

/** The longest wait between two moments, both ends included. */
export const longestSilence = (moments: readonly number[]): number =>
  moments.slice(1).reduce((longest, moment, at) => Math.max(longest, moment - (moments[at] ?? moment)), 0);
