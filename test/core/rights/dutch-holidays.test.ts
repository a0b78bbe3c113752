import { expect, test } from 'vitest';
import { type Day, day } from '../../../core/kernel/day.ts';
import { isWorkingDay } from '../../../core/kernel/holidays.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { expiry } from '../../../core/retention/expiry.ts';
import { lawfulDeadline } from '../../../core/rights/deadline.ts';
import { lawNow } from '../../support/law-now.ts';

/**
 * Every Dutch public holiday, by hand: New Year, Good Friday (equated with one), Easter Monday, King's Day, Liberation
 * Day, Ascension, Whit Monday, both days of Christmas. Easter and Whit Sunday are Sundays already.
 */
const holidays: Readonly<Record<number, readonly string[]>> = {
  2025: ['01-01', '04-18', '04-21', '04-26', '05-05', '05-29', '06-09', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'],
  2028: ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '04-27', '05-05', '05-10', '05-21', '12-25', '12-26'],
  2030: ['01-01', '04-19', '04-22', '04-27', '05-05', '05-30', '06-10', '12-25', '12-26'],
};

const years = Object.keys(holidays).map(Number);
const free = new Set(years.flatMap((year) => (holidays[year] ?? []).map((on) => `${year}-${on}`)));
const oneDay = period('P1D');

/** Day by day from the first of 2025 to the last of 2030, with the day of the week: 1 January 2025 was a Wednesday. */
const calendar = (): readonly { readonly on: Day; readonly weekday: number }[] => {
  const days: { on: Day; weekday: number }[] = [];
  for (let on = day('2025-01-01'), weekday = 3; on <= '2030-12-31'; on = addPeriod(on, oneDay), weekday += 1)
    days.push({ on, weekday: weekday % 7 });
  return days;
};

const days = calendar();
const isFree = ({ on, weekday }: (typeof days)[number]) => weekday === 0 || weekday === 6 || free.has(on);
const workingDays = days.filter((it) => !isFree(it)).map(({ on }) => on);

test('the app knows every free day of 2025 to 2030, and no other', () => {
  expect(days).toHaveLength(2191);
  for (const it of days) expect(isWorkingDay(it.on), it.on).toBe(!isFree(it));
});

test('an answer that falls on a free day may wait until the next working day; the day to aim for stays', () => {
  for (const { on } of days.filter((it) => it.on <= '2030-11-25')) {
    const { aimOn, dueOn } = lawfulDeadline(on, false, lawNow);
    expect(aimOn).toBe(addPeriod(on, period('P1M')));
    expect(dueOn, `received ${on}`).toBe(workingDays.find((it) => it >= aimOn));
  }
});

test('an extended answer, three months from receipt, rolls in the same way', () => {
  for (const { on } of days.filter((it) => it.on <= '2030-09-20'))
    expect(lawfulDeadline(on, true, lawNow).dueOn).toBe(
      workingDays.find((it) => it >= addPeriod(on, period('P3M'))),
    );
});

test('the end of a term never rolls, on whatever day it falls', () => {
  const ends = days.filter(isFree);
  expect(ends.length).toBeGreaterThan(650);
  for (const { on } of ends) {
    const [year = 0] = on.split('-').map(Number);
    if (on.endsWith('-02-29')) continue;
    const anchor = day(`${year - 2}${on.slice(4)}`);
    expect(expiry(anchor, period('P2Y'), 'MAX')).toBe(on);
    expect(expiry(anchor, period('P2Y'), 'MIN')).toBe(addPeriod(on, oneDay));
  }
});
