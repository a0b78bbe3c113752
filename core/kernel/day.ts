import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A civil date `YYYY-MM-DD` that exists in the calendar. Days compare as text and have no time zone. */
export type Day = string & z.$brand<'Day'>;

const exists = (text: string): boolean => {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
};

/** Reads a day at the door: 30 February, other notations and times are invalid. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(exists)
  .brand<'Day'>();

/** Takes a text that is known to be a day; throws when it is not. */
export const day = (text: string): Day => Day.parse(text);

/** Takes an instant (ISO UTC) and gives the civil date in Europe/Amsterdam, whatever the zone of the computer. */
export const dayOf = (instant: string): Day =>
  day(Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString());

/** The whole days from one day to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** Age in whole years on a day; someone born on 29 February is a year older from 1 March in other years. */
export const ageOn = (bornOn: Day, on: Day): number => {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) >= bornOn.slice(5) ? years : years - 1;
};
