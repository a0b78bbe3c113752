import type { Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** How long a copy may exist while nobody decided otherwise, in days (design, backups). */
export const usualTermDays = 30;

/** The day on which a copy that was made on a day must be gone. */
export const copyGoneOn = (madeOn: Day, termDays: number): Day => addPeriod(madeOn, period(`P${termDays}D`));

/**
 * Checks a backup term (days). What was removed from the vault lives on in a copy for as long as this, so a longer
 * time than the usual one needs a reason that the register can print. Refuses `reason-missing`.
 */
export const assertTerm = (days: number, reason: string): void => {
  if (days > usualTermDays && reason.trim() === '') refuse('reason-missing');
};
