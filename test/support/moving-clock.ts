import { day, type Day } from '../../core/kernel/day.ts';
import { addPeriod, period } from '../../core/kernel/period.ts';
import type { Clock } from '../../vault/clock.ts';

/** A clock that a test moves from day to day; on each day it begins at noon and goes on a second at every look. */
export const movingClock = (
  first: string,
): { readonly clock: Clock; readonly next: () => Day; readonly today: () => Day } => {
  let today = day(first);
  let seconds = 0;
  const now = (): string => {
    seconds += 1;
    return new Date(Date.parse(`${today}T11:00:00Z`) + seconds * 1_000).toISOString();
  };
  return {
    clock: { today: () => today, now },
    today: () => today,
    next: () => {
      today = addPeriod(today, period('P1D'));
      seconds = 0;
      return today;
    },
  };
};
