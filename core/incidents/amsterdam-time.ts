import { Temporal } from 'temporal-polyfill';
import type { Day } from '../kernel/day.ts';

const zone = 'Europe/Amsterdam';

/** A time of day as people type it: `9:05`, `09.05` or `14:30`; null for anything else. Gives `hh:mm`. */
export const readTime = (text: string): string | null => {
  const found = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  const [, hours = '', minutes = ''] = found ?? [];
  return found && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
};

/** The instant (ISO UTC) of a day and time on a clock in Amsterdam; an hour that the clock skips counts as the one after. */
export const instantAt = (on: Day, time: string): string =>
  Temporal.PlainDate.from(on)
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The time (`hh:mm`) that a clock in Amsterdam showed at an instant. */
export const timeOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' });
