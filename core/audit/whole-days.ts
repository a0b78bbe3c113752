import { type Day, startOf } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';

/**
 * The instants between which whole days lie, in Amsterdam: from the beginning of the first day (included) to the
 * beginning of the day after the last (not included). An open side gives null.
 */
export const wholeDays = (days: {
  readonly from: Day | null;
  readonly to: Day | null;
}): { readonly since: string | null; readonly before: string | null } => ({
  since: days.from && startOf(days.from),
  before: days.to && startOf(addPeriod(days.to, 'P1D' as Period)),
});
