import { Temporal } from 'temporal-polyfill';
import { type Day, startOf } from '../kernel/day.ts';
import type { Period } from '../kernel/period.ts';

/**
 * The instant before which lines of a log have had their term: a line goes on the day on which its own day plus the
 * term is reached (facts 1.3, MAX). Takes the term of the log's rule and today.
 */
export const logLimit = (term: Period, today: Day): string => {
  const lastToGo = Temporal.PlainDate.from(today).subtract(Temporal.Duration.from(term));
  return startOf(lastToGo.add({ days: 1 }).toString() as Day);
};
