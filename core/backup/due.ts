import { type Day, daysBetween } from '../kernel/day.ts';

/** Whole days since the newest verified copy; null when there is none. A copy out of the future is of today. */
export const copyAge = (newestOn: Day | null, today: Day): number | null =>
  newestOn === null ? null : Math.max(0, daysBetween(newestOn, today));

/** Whether the daily copy is to be made: no verified copy was made today. */
export const isCopyDue = (newestOn: Day | null, today: Day): boolean => copyAge(newestOn, today) !== 0;
