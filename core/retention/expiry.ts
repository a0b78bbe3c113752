import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period, period } from '../kernel/period.ts';
import type { Bound } from '../contract/timer.ts';

const oneDay = period('P1D');

/**
 * The first day on which data may go under a rule (facts 1.3). The term is added once to the day of the event. A MAX
 * term ends on the same-numbered day, and the data may go that day. A MIN or FIX term runs through that day: the data
 * may go on the next.
 */
export const expiry = (anchorOn: Day, term: Period, bound: Bound): Day => {
  const endsOn = addPeriod(anchorOn, term);
  return bound === 'MAX' ? endsOn : addPeriod(endsOn, oneDay);
};
