import { day, type Day } from '../../core/kernel/day.ts';

const dayLength = 86_400_000;

/** The day so many days before another; for fictitious people only, terms are reckoned in core. */
export const daysBefore = (on: Day, days: number): Day =>
  day(new Date(Date.parse(`${on}T00:00:00Z`) - days * dayLength).toISOString().slice(0, 10));

/** The number of days from one day to a later one. */
export const daysUntil = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
