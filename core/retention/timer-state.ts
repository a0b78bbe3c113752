import type { Timer } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import type { Bound } from '../contract/timer.ts';

/** How long before its day something is announced (facts 1.2). */
export const announcedBefore = period('P30D');

/** The last day on which something counts as due soon, seen from today. */
export const soonUntil = (today: Day): Day => addPeriod(today, announcedBefore);

/** The codes of the rules under which data can be late: a MIN term only says how long they must stay at least. */
export const lateRules = (
  rules: readonly { readonly code: string; readonly bound: Bound }[],
): readonly string[] => rules.filter(({ bound }) => bound !== 'MIN').map(({ code }) => code);

/**
 * Where a timer stands. Takes the first day on which the data may go, the day until which somebody left it out, and
 * the kind of term; only under MAX and FIX must data be gone by their day. A line that was left out comes back by itself on its day.
 */
export const timerState = (
  timer: { readonly dueOn: Day | null; readonly leftOutUntil: Day | null; readonly bound: Bound },
  today: Day,
): Timer['state'] => {
  const { dueOn, leftOutUntil, bound } = timer;
  if (dueOn === null) return 'not-started';
  if (leftOutUntil !== null && leftOutUntil > today) return 'left-out';
  if (dueOn > today) return dueOn <= soonUntil(today) ? 'due-soon' : 'running';
  return dueOn < today && bound !== 'MIN' ? 'overdue' : 'due';
};
