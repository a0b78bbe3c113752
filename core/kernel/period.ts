import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Day } from './day.ts';

/** An ISO 8601 period in years, months, weeks or days, one unit only: `P5Y`, `P18M`, `P4W`, `P30D`. */
export type Period = string & z.$brand<'Period'>;

/** Reads a period at the door. One unit, so that a period can always be said in one plain phrase. */
export const Period = z
  .string()
  .regex(/^P(?:0|[1-9]\d{0,3})[YMWD]$/)
  .brand<'Period'>();

/** Takes a text that is known to be a period; throws when it is not. */
export const period = (text: string): Period => Period.parse(text);

const reckon = (from: Day, length: Period): Day =>
  Temporal.PlainDate.from(from)
    .add(Temporal.Duration.from(length), { overflow: 'constrain' })
    .toString() as Day;

/** What was reckoned before, by term: of thousands of records many began on the same day, and a calendar is slow. */
const reckoned = new Map<Period, Map<Day, Day>>();
/** The days of a whole generation. */
const mostDays = 10_000;

const reckonedWith = (length: Period): Map<Day, Day> => {
  const known = reckoned.get(length);
  if (known && known.size < mostDays) return known;
  const none = new Map<Day, Day>();
  reckoned.set(length, none);
  return none;
};

/**
 * Adds a whole period once to a day. A day that the target month lacks becomes that month's last day
 * (Regulation 1182/71 art. 3: 29 February + P1Y = 28 February). Weeks and days are counted as days.
 */
export const addPeriod = (from: Day, length: Period): Day => {
  const known = reckonedWith(length);
  const before = known.get(from);
  if (before) return before;
  const day = reckon(from, length);
  known.set(from, day);
  return day;
};

/** The number and unit of a period, for texts: `P18M` gives `{ count: 18, unit: 'months' }`. */
export const periodParts = (
  length: Period,
): { readonly count: number; readonly unit: 'years' | 'months' | 'weeks' | 'days' } => {
  const units = { Y: 'years', M: 'months', W: 'weeks', D: 'days' } as const;
  return { count: Number(length.slice(1, -1)), unit: units[length.at(-1) as keyof typeof units] };
};
