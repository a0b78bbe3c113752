import { Temporal } from 'temporal-polyfill';
import type { Day } from './day.ts';
import { addPeriod, period } from './period.ts';

const oneDay = period('P1D');

/** Easter Sunday of a year of the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
};

const fixed: readonly string[] = ['01-01', '05-05', '12-25', '12-26'];

/** Days before and after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const aroundEaster: readonly number[] = [-2, 1, 39, 50];

const isKingsDay = (date: Temporal.PlainDate): boolean =>
  date.month === 4 && (date.day === 27 ? date.dayOfWeek !== 7 : date.day === 26 && date.dayOfWeek === 6);

/**
 * Whether a day is a public holiday in the Netherlands (Algemene termijnenwet art. 3; Good Friday by its second
 * paragraph). King's Day is kept on 26 April when the 27th is a Sunday.
 */
export const isHoliday = (on: Day): boolean => {
  const date = Temporal.PlainDate.from(on);
  const fromEaster = easterSunday(date.year).until(date, { largestUnit: 'day' }).days;
  return fixed.includes(on.slice(5)) || isKingsDay(date) || aroundEaster.includes(fromEaster);
};

/** Whether people work on a day: no Saturday, Sunday or public holiday. */
export const isWorkingDay = (on: Day): boolean => Temporal.PlainDate.from(on).dayOfWeek < 6 && !isHoliday(on);

/** The day itself when it is a working day, else the next one that is (Regulation 1182/71 art. 3(4)). */
export const rolledToWorkingDay = (on: Day): Day => {
  let day = on;
  while (!isWorkingDay(day)) day = addPeriod(day, oneDay);
  return day;
};

/** The working day that lies so many working days after a day; the day itself is not counted. */
export const addWorkingDays = (from: Day, count: number): Day => {
  let day = from;
  for (let left = count; left > 0; left -= 1) day = rolledToWorkingDay(addPeriod(day, oneDay));
  return day;
};
