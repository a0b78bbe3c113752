import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../../core/kernel/day.ts';
import {
  addWorkingDays,
  easterSunday,
  isHoliday,
  isWorkingDay,
  rolledToWorkingDay,
} from '../../../core/kernel/holidays.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';

const anyDay = fc
  .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]): Day => addPeriod(day(`${year}-01-01`), period(`P${days}D`)));

describe('public holidays in the Netherlands', () => {
  test.each([
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2076, '2076-04-19'],
    [2079, '2079-04-23'],
  ])('Easter of %i is %s', (year, on) => {
    expect(easterSunday(year).toString()).toBe(on);
  });

  test.each([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    // King's Day on a Saturday, because the 27th is a Sunday.
    '2025-04-26',
  ])('%s is one', (on) => {
    expect(isHoliday(day(on))).toBe(true);
  });

  test.each(['2025-04-27', '2026-04-26', '2026-05-04', '2026-04-04', '2026-12-24', '2026-12-31'])(
    '%s is none',
    (on) => {
      expect(isHoliday(day(on))).toBe(false);
    },
  );

  test('Easter is a Sunday between 22 March and 25 April, in every year', () => {
    for (let year = 1900; year <= 2199; year += 1) {
      const easter = easterSunday(year);
      expect(easter.dayOfWeek).toBe(7);
      const shown = easter.toString().slice(5);
      expect(shown >= '03-22' && shown <= '04-25', `${year} ${shown}`).toBe(true);
    }
  });

  test('a rolled day is the first working day from it on, at most five days later', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const rolled = rolledToWorkingDay(on);
        expect(isWorkingDay(rolled)).toBe(true);
        expect(rolled <= addPeriod(on, period('P5D'))).toBe(true);
        for (let before = on; before < rolled; before = addPeriod(before, period('P1D')))
          expect(isWorkingDay(before)).toBe(false);
      }),
    );
  });

  test('working days are counted after the day itself, over a weekend and over Christmas', () => {
    expect(addWorkingDays(day('2026-11-20'), 2)).toBe('2026-11-24');
    expect(addWorkingDays(day('2026-12-23'), 2)).toBe('2026-12-28');
    expect(addWorkingDays(day('2026-11-21'), 1)).toBe('2026-11-23');
  });
});
