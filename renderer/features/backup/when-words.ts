import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf, daysBetween } from '../../../core/kernel/day.ts';

/** A moment as people say it: the part of `when.<part>` in the texts, and what that text fills in. */
export type WhenWords = {
  readonly part: 'night' | 'morning' | 'afternoon' | 'evening' | 'yesterday' | 'earlier';
  readonly time: string;
  readonly on: Day;
};

const partOf = (hour: number): WhenWords['part'] =>
  hour < 6 ? 'night' : hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening';

/** Says when an instant (ISO UTC) was, as the clock in Amsterdam showed it: this morning at 9.12 (English 9:12). */
export const whenWords = (at: string, today: Day, lang: string): WhenWords => {
  const { hour, minute } = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam');
  const time = `${hour}${lang.startsWith('nl') ? '.' : ':'}${String(minute).padStart(2, '0')}`;
  const on = dayOf(at);
  const days = daysBetween(on, today);
  return { part: days === 0 ? partOf(hour) : days === 1 ? 'yesterday' : 'earlier', time, on };
};
