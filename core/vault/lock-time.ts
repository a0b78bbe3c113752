/** After how many idle minutes a vault may lock itself, from the strictest to the longest; the usual is five. */
export const lockTimes = [1, 2, 3, 5, 10, 15] as const;
export const usualLockTime = 5;

/** The longest that a vault stays open without the passphrase, in hours: one long working day (security.md 5.3). */
export const longestDay = 10;

/** How much longer than the window the store waits, in milliseconds: it steps in only when the window cannot. */
export const storeWaits = 60_000;

/** The minutes that a vault keeps as text; without them, and for anything that nobody can have set, the usual five. */
export const lockMinutesFrom = (kept: string | undefined): number => {
  const minutes = Number(kept);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 15 ? minutes : usualLockTime;
};

/** How an open vault is used; all moments in milliseconds since 1970. */
export type Use = {
  readonly openedAt: number;
  readonly lastCallAt: number;
  readonly lockMinutes: number;
};

/**
 * Why the store must lock itself at `now`, or null: nobody called for the idle time and a minute more (the window hangs,
 * was killed, or the machine slept), or the vault was open for ten hours. A clock that was set back never puts it off
 * by more than the whole time: whoever keeps the moments takes `atMost` of them at every look.
 */
export const lockDue = (
  now: number,
  { openedAt, lastCallAt, lockMinutes }: Use,
): 'idle' | 'day-over' | null => {
  if (now - openedAt >= longestDay * 3_600_000) return 'day-over';
  return now - lastCallAt >= lockMinutes * 60_000 + storeWaits ? 'idle' : null;
};

/** A moment in the past, whatever the clock did since. */
export const atMost = (now: number, moment: number): number => Math.min(now, moment);
