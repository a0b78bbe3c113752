import { type Day, day, dayOf } from '../core/kernel/day.ts';

/** The time as the store sees it: an instant, and the civil date in Amsterdam. */
export type Clock = { readonly now: () => string; readonly today: () => Day };

/** The clock of the computer. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => dayOf(new Date().toISOString()),
};

/**
 * A clock that stands at noon of a given day, or in its morning, but whose seconds run: for tests, the demo and
 * pictures.
 */
export const clockOn = (text: string, isMorning = false): Clock => {
  const today = day(text);
  const offset = Date.parse(`${today}T${isMorning ? '06' : '11'}:00:00Z`) - Date.now();
  return { now: () => new Date(Date.now() + offset).toISOString(), today: () => today };
};
