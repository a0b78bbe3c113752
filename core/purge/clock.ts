import { dayOf } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

const oneYear = period('P1Y');

/**
 * A wrong clock would destroy what may not go yet (facts 1.2, safety). Takes the instant of the newest audit line and
 * of now. Refuses `clock-back` when time ran backwards, `clock-ahead` when it jumped more than a year.
 */
export const assertClock = (lastSeenAt: string | null, now: string): void => {
  if (lastSeenAt === null) return;
  if (now < lastSeenAt) refuse('clock-back');
  if (dayOf(now) > addPeriod(dayOf(lastSeenAt), oneYear)) refuse('clock-ahead');
};
