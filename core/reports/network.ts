/**
 * A published count as a pipe between two places, with the people of that count flowing through it. The tables of
 * anonymous files are one network: start -> kind of help -> year -> outcome -> end -> start. At each place flows in what
 * flows out, which says exactly what the totals say: a row of a table adds up to its total, and both tables have the same
 * totals by year.
 */
export type Pipe = {
  readonly from: string;
  readonly to: string;
  readonly value: number;
  /** What it costs the reader to miss it. */
  readonly worth: number;
};

/** A pipe on a way, forward for more people through it or backward for fewer. */
export type Step = { readonly pipe: number; readonly by: 1 | -1 };

/**
 * The cheapest way from one place to another for one person more, who may go forward through any pipe and backward through
 * one with people in it; `moved` is what earlier ways changed. Does not go through the pipe `not`. Gives null when there is
 * none. (Bellman-Ford; the tables are small.)
 */
export const cheapestWay = (
  pipes: readonly Pipe[],
  ask: {
    readonly from: string;
    readonly to: string;
    readonly not: number;
    readonly moved: readonly number[];
    readonly costOf: (pipe: number) => number;
  },
): readonly Step[] | null => {
  const reached = new Map<
    string,
    { readonly cost: number; readonly step: Step | null; readonly via: string }
  >([[ask.from, { cost: 0, step: null, via: ask.from }]]);
  const reach = (via: string, to: string, step: Step): boolean => {
    const before = reached.get(via);
    if (!before) return false;
    const cost = before.cost + ask.costOf(step.pipe);
    if (cost >= (reached.get(to)?.cost ?? Number.POSITIVE_INFINITY)) return false;
    reached.set(to, { cost, step, via });
    return true;
  };
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const [pipe, { from, to, value }] of pipes.entries()) {
      if (pipe === ask.not) continue;
      if (reach(from, to, { pipe, by: 1 })) isBetter = true;
      if (value + (ask.moved[pipe] ?? 0) > 0 && reach(to, from, { pipe, by: -1 })) isBetter = true;
    }
  }
  const way: Step[] = [];
  for (let at = reached.get(ask.to); at?.step; at = reached.get(at.via)) way.unshift(at.step);
  return way.length === 0 ? null : way;
};
