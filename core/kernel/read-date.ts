import { Day } from './day.ts';

/** Why a text is not read as a day. `short-year`: two digits can mean two centuries, so nobody guesses. */
export type DateProblem = 'empty' | 'impossible' | 'short-year' | 'unreadable';

/** A day, or the reason why there is none. */
export type DateReading =
  | { readonly on: Day; readonly problem: null }
  | { readonly on: null; readonly problem: DateProblem };

const monthNames: readonly string[] = [
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'january february march april may june july august september october november december'.split(' '),
].flat();

/** The number of a month by its name or the start of it, in Dutch or English; 0 for none. */
const monthOf = (word: string): number => {
  const name = word.toLowerCase() === 'mrt' ? 'maart' : word.toLowerCase();
  return (monthNames.findIndex((month) => month.startsWith(name)) % 12) + 1;
};

const problem = (reason: DateProblem): DateReading => ({ on: null, problem: reason });

const dayFrom = (year: string, month: number, dayOfMonth: string): DateReading => {
  if (year.length < 4) return problem('short-year');
  const text = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  const day = Number(year) >= 1900 && Number(year) <= 2100 ? Day.safeParse(text) : null;
  return day?.success ? { on: day.data, problem: null } : problem('impossible');
};

/**
 * Reads a date as people type it in lists: `21-3-1974`, `09/03/2011` and `9.3.2011` as day and month (never the
 * American way), `1969-10-06` with or without a time behind it, `28 mei 1987`, `5 okt. 1965`. A date outside the
 * years 1900 to 2100 is a typing error and counts as impossible.
 */
export const readDate = (text: string): DateReading => {
  const tidy = text.normalize('NFKC').trim().replace(/\s+/gu, ' ');
  if (tidy === '') return problem('empty');
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(tidy);
  if (iso) return dayFrom(iso[1] ?? '', Number(iso[3]), iso[4] ?? '');
  const dutch = /^(\d{1,2})(?: ?[-/.] ?| )(\d{1,2})(?: ?[-/.] ?| )['’]?(\d{4}|\d{2})$/.exec(tidy);
  if (dutch) return dayFrom(dutch[3] ?? '', Number(dutch[2]), dutch[1] ?? '');
  const words = /^(\d{1,2})[ -]?(\p{L}{3,9})[.]?[ -]?['’]?(\d{4}|\d{2})$/u.exec(tidy);
  const month = words ? monthOf(words[2] ?? '') : 0;
  return words && month > 0 ? dayFrom(words[3] ?? '', month, words[1] ?? '') : problem('unreadable');
};
