import { Temporal } from 'temporal-polyfill';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import { dayInSentence, dayInTable } from '../../core/kernel/words.ts';

/** The window's language as browsers name it: English is written the European way. */
export const localeOf = (lang: string): string => (lang.startsWith('nl') ? 'nl-NL' : 'en-GB');

const calendar = (on: Day, lang: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(localeOf(lang), { ...options, timeZone: 'UTC' }).format(
    new Date(`${on}T00:00:00Z`),
  );

/** `zaterdag 21 november 2026`, for the head of a day and for dates that bind. */
export const dayWithWeekday = (on: Day, lang: string): string =>
  calendar(on, lang, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** `november 2026`: the month of a day. */
export const monthInWords = (on: Day, lang: string): string =>
  calendar(on, lang, { month: 'long', year: 'numeric' });

/** The time of an instant (ISO UTC) as the clock in Amsterdam shows it: `15.42` (English `15:42`). */
export const timeInFigures = (at: string, lang: string): string => {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam').toString().slice(11, 16);
  return lang.startsWith('nl') ? time.replace(':', '.') : time;
};

/** An instant with its day there: `21-11-2026, 15.42` (English `15:42`). */
export const instantInTable = (at: string, lang: string): string =>
  `${dayInTable(dayOf(at))}, ${timeInFigures(at, lang)}`;

/** An instant with its day there, inside a sentence: `21 november 2026, 15.42` (English `21 November 2026, 15:42`). */
export const instantInSentence = (at: string, lang: string): string =>
  `${dayInSentence(dayOf(at), lang.startsWith('nl') ? 'nl' : 'en')}, ${timeInFigures(at, lang)}`;

/** `1.042`, as the language writes it. */
export const countInFigures = (count: number, lang: string): string =>
  new Intl.NumberFormat(localeOf(lang)).format(count);

const words = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
} as const;

/** Counts to twelve are written out in running text, larger ones in figures. */
export const countInWords = (count: number, lang: string): string =>
  words[lang.startsWith('nl') ? 'nl' : 'en'][count] ?? countInFigures(count, lang);
