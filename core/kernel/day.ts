import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A civil date `YYYY-MM-DD` that exists in the calendar. Days compare as text and have no time zone. */
export type Day = string & z.$brand<'Day'>;

/** Reckoned here and not by Temporal, because a list of ten thousand people holds forty thousand days. */
const exists = (text: string): boolean => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= days;
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

/** The instant (ISO UTC, milliseconds) at which a day begins in Europe/Amsterdam. */
export const startOf = (on: Day): string =>
  Temporal.PlainDate.from(on)
    .toZonedDateTime('Europe/Amsterdam')
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
