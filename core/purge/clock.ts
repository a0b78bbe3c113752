import { dayOf } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

const oneYear = period('P1Y');

/**
 * A wrong clock would destroy what may not go yet (facts 1.2, safety). Takes the instant of the newest act in the audit
 * and of now. Gives `clock-back` when time ran backwards, `clock-ahead` when it jumped more than a year, else null.
 */
export const clockFault = (lastSeenAt: string | null, now: string): 'clock-back' | 'clock-ahead' | null => {
  if (lastSeenAt === null) return null;
  if (now < lastSeenAt) return 'clock-back';
  return dayOf(now) > addPeriod(dayOf(lastSeenAt), oneYear) ? 'clock-ahead' : null;
};

/** Refuses to go on with a clock that is wrong: `clock-back`, `clock-ahead`. */
export const assertClock = (lastSeenAt: string | null, now: string): void => {
  const fault = clockFault(lastSeenAt, now);
  if (fault) refuse(fault);
};
