import type { IncidentRow } from '../contract/incidents.ts';
import type { Day } from '../kernel/day.ts';

/** What of the breaches asks for attention. */
export type BreachCounts = {
  readonly open: number;
  /** Of the clocks that run, the one that ends first: its whole hours, and its instant. Null when none runs. */
  readonly hoursLeft: number | null;
  readonly deadlineAt: string | null;
  /** How many clocks that run are over. */
  readonly late: number;
  /** Closed ones that have had their term, to be looked at again and removed; of those, the ones that should be gone. */
  readonly toReview: number;
  readonly pastTerm: number;
  /** Those that were saved with names in their texts. */
  readonly withNames: number;
};

/**
 * Counts what somebody must do about breaches: the hours of art. 33(1), and closed ones of which the term is over (art.
 * 5(1)(e), facts 1.1: a MAX term, so they may go on its day and are late on the next).
 */
export const breachCounts = (
  rows: readonly Pick<IncidentRow, 'clock' | 'closedOn' | 'dueOn' | 'namesSaved'>[],
  today: Day,
): BreachCounts => {
  const running = rows
    .map(({ clock }) => clock)
    .filter(({ isRunning }) => isRunning)
    .toSorted((a, b) => (a.deadlineAt < b.deadlineAt ? -1 : 1));
  const toReview = rows.flatMap(({ dueOn }) => (dueOn !== null && dueOn <= today ? [dueOn] : []));
  return {
    open: rows.filter(({ closedOn }) => closedOn === null).length,
    hoursLeft: running[0]?.hoursLeft ?? null,
    deadlineAt: running[0]?.deadlineAt ?? null,
    late: running.filter(({ hoursLeft }) => hoursLeft < 0).length,
    toReview: toReview.length,
    pastTerm: toReview.filter((on) => on < today).length,
    withNames: rows.filter(({ namesSaved }) => namesSaved > 0).length,
  };
};
