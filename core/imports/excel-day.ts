import { Temporal } from 'temporal-polyfill';
import { type Day, day } from '../kernel/day.ts';

/** From which day a workbook counts: 1 January 1900, or 1 January 1904 when it was made on an old Mac. */
export type DayZero = 1900 | 1904;

/**
 * The day that a spreadsheet means by a number, or null outside the years 1900 to 2100. In the count from 1900 number
 * 60 is a 29 February that never was (ECMA-376, part 1, 18.17.4.1): nobody was born on it.
 */
export const excelDay = (serial: number, from: DayZero): Day | null => {
  const count = Math.floor(serial);
  if (
    !Number.isSafeInteger(count) ||
    count < (from === 1900 ? 1 : 0) ||
    count > 73_415 ||
    (from === 1900 && count === 60)
  )
    return null;
  const before = from === 1904 ? '1904-01-01' : count < 60 ? '1899-12-31' : '1899-12-30';
  return day(Temporal.PlainDate.from(before).add({ days: count }).toString());
};

/** A number of five digits where a day is expected: what a spreadsheet shows when a date lost its format. */
export const dayOfNumber = (text: string, from: DayZero): Day | null =>
  /^\d{5}(?:\.\d+)?$/.test(text) ? excelDay(Number(text), from) : null;
