import { cheapestWay, type Pipe } from './network.ts';

/** Counts under this are hidden when they are published: they could be about somebody whom a reader knows. */
export const smallest = 5;

/**
 * Hides what else must be hidden so that a number of people could have been in a count, or not: as many more as `wanted`
 * (`by` 1) or fewer (-1), while every count that is shown stays what it is. Every person more or fewer in one count is one
 * who goes round through others; the cheapest round is hidden.
 */
const letMove = (
  pipes: readonly Pipe[],
  hidden: Set<number>,
  { pipe, by, wanted }: { readonly pipe: number; readonly by: 1 | -1; readonly wanted: number },
): void => {
  const { from, to } = pipes[pipe] ?? { from: '', to: '' };
  const moved = pipes.map(() => 0);
  for (let person = 0; person < wanted; person += 1) {
    const way = cheapestWay(pipes, {
      ...(by === 1 ? { from: to, to: from } : { from, to }),
      not: pipe,
      moved,
      costOf: (each) => (hidden.has(each) ? 0 : (pipes[each]?.worth ?? 0)),
    });
    if (!way) throw new Error('A count that nothing can make up for');
    for (const step of way) {
      moved[step.pipe] = (moved[step.pipe] ?? 0) + step.by;
      hidden.add(step.pipe);
    }
  }
};

/**
 * Decides which counts of linked tables are not shown: every one under five, zero among them, and as many others as keep
 * each of those from being computed out of the rest (complementary suppression). For each hidden count under five there
 * is, for every number from nought to four, a set of whole numbers that fits all that is shown and has that number there.
 * That is exact and not an estimate: in a network of whole numbers the fits of one pipe have no holes, and its ends
 * are found by sending people round (the integral flow theorem). A reader who knows more than the tables, such as an
 * earlier print of them, can of course reckon with that. Gives the places of what is hidden.
 */
export const suppress = (pipes: readonly Pipe[]): ReadonlySet<number> => {
  const small = pipes.flatMap(({ value }, pipe) => (value < smallest ? [{ pipe, value }] : []));
  const hidden = new Set(small.map(({ pipe }) => pipe));
  // What was hidden for one stays hidden, and more that is hidden never makes less possible: once for each is enough.
  for (const { pipe, value } of small) {
    letMove(pipes, hidden, { pipe, by: -1, wanted: value });
    letMove(pipes, hidden, { pipe, by: 1, wanted: smallest - 1 - value });
  }
  return hidden;
};
