/**
 * The date arithmetic of retention once more, from its norm alone: whole numbers, a calendar of its own, nothing of the
 * app.
 */

export type Ymd = { readonly year: number; readonly month: number; readonly day: number };

export const readYmd = (text: string): Ymd => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

export const writeYmd = ({ year, month, day }: Ymd): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const lengthOfMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const next = ({ year, month, day }: Ymd): Ymd => {
  if (day < lengthOfMonth(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
};

/** Counts day by day: slow, and too simple to be wrong. Whole years are skipped by their length. */
const plusDays = (from: Ymd, days: number): Ymd => {
  let at = from;
  let left = days;
  while (left > 0) {
    const yearAhead = at.month > 2 ? at.year + 1 : at.year;
    const length = isLeap(yearAhead) ? 366 : 365;
    const isLeapDay = at.month === 2 && at.day === 29;
    if (left >= length && !isLeapDay) {
      at = { ...at, year: at.year + 1 };
      left -= length;
    } else {
      at = next(at);
      left -= 1;
    }
  }
  return at;
};

/** The same-numbered day so many months on; a day that the month lacks is its last. */
const plusMonths = ({ year, month, day }: Ymd, months: number): Ymd => {
  const total = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(total / 12), month: (total % 12) + 1 };
  return { ...to, day: Math.min(day, lengthOfMonth(to.year, to.month)) };
};

/** A day plus a period such as `P18M`, added once and whole. */
export const plusPeriod = (from: Ymd, period: string): Ymd => {
  const count = Number(period.slice(1, -1));
  const unit = period.at(-1);
  if (unit === 'Y') return plusMonths(from, 12 * count);
  if (unit === 'M') return plusMonths(from, count);
  return plusDays(from, unit === 'W' ? 7 * count : count);
};

export type SimpleRule = {
  readonly code: string;
  readonly bound: 'MAX' | 'MIN' | 'FIX';
  readonly period: string;
  /** The day of its event; null while it did not happen. */
  readonly on: string | null;
};

/** The first day on which data may go under one rule: on the day itself under MAX, the day after under MIN and FIX. */
export const mayGoOn = ({ bound, period, on }: SimpleRule): string | null => {
  if (on === null) return null;
  const end = plusPeriod(readYmd(on), period);
  return writeYmd(bound === 'MAX' ? end : next(end));
};

/**
 * The first day on which data may go under several: what must stay goes before what must go, so the latest day of MIN
 * and FIX, or the earliest of MAX when that is later; null when no clock runs.
 */
export const mayGoUnder = (rules: readonly SimpleRule[]): string | null => {
  let earliestMax = null as string | null;
  let latestMin = null as string | null;
  for (const rule of rules) {
    const on = mayGoOn(rule);
    if (on === null) continue;
    if (rule.bound === 'MAX') earliestMax = earliestMax === null || on < earliestMax ? on : earliestMax;
    else latestMin = latestMin === null || on > latestMin ? on : latestMin;
  }
  if (earliestMax === null || (latestMin !== null && latestMin > earliestMax)) return latestMin;
  return earliestMax;
};

/** Where data stand on a day: kept, may go, or late; under a MIN rule nothing is ever late. */
export const standsAt = (
  mayGo: string | null,
  bound: SimpleRule['bound'],
  today: string,
): 'not-started' | 'kept' | 'may-go' | 'late' => {
  if (mayGo === null) return 'not-started';
  if (today < mayGo) return 'kept';
  return today > mayGo && bound !== 'MIN' ? 'late' : 'may-go';
};
