import { Temporal } from 'temporal-polyfill';

/** The failed openings since the last good one, and the instant of the last. */
export type Attempts = { readonly failures: number; readonly lastAt: string };

/** The seconds to wait after so many failures: 1, 2, 4 and so on, at most 60 (security.md A3). */
export const delayAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(60, 2 ** Math.min(failures - 1, 6));

/**
 * The whole seconds to wait before the next attempt, 0 when it may be made. A clock that stands before the last
 * failure was set back: that neither shortens the wait nor makes it longer than the whole delay.
 */
export const secondsToWait = ({ failures, lastAt }: Attempts, now: string): number => {
  const delay = delayAfter(failures);
  const passed = Temporal.Instant.from(lastAt).until(Temporal.Instant.from(now)).total('seconds');
  return passed < 0 ? delay : Math.max(0, Math.ceil(delay - passed));
};
