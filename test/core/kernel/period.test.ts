import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { addPeriod, Period, period, periodParts } from '../../../core/kernel/period.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));
const monthly = fc
  .tuple(fc.integer({ min: 0, max: 240 }), fc.constantFrom('M', 'Y'))
  .map(([count, unit]) => ({ count, unit, length: period(`P${count}${unit}`) }));
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('Y', 'M', 'W', 'D'))
  .map(([count, unit]) => period(`P${count}${unit}`));
const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));

describe('a period', () => {
  it.each(['P5Y', 'P18M', 'P4W', 'P30D', 'P0D'])('%s is one', (text) => {
    expect(Period.safeParse(text).success).toBe(true);
  });

  it.each(['P1Y6M', '5Y', 'P', 'P05Y', 'P-1Y', 'PT1H', 'P1.5Y', 'p5y'])('%s is none', (text) => {
    expect(Period.safeParse(text).success).toBe(false);
  });

  it('can be said in words', () => {
    expect(periodParts(period('P18M'))).toEqual({ count: 18, unit: 'months' });
    expect(periodParts(period('P4W'))).toEqual({ count: 4, unit: 'weeks' });
  });
});

describe('adding a period to a day', () => {
  it.each([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P2Y', '2026-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2024-11-21', 'P2Y', '2026-11-21'],
    ['2024-08-31', 'P18M', '2026-02-28'],
    ['2025-12-31', 'P2M', '2026-02-28'],
    ['2026-11-21', 'P4W', '2026-12-19'],
    ['2026-11-21', 'P30D', '2026-12-21'],
    ['2026-01-31', 'P30D', '2026-03-02'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2016-02-29', 'P10Y', '2026-02-28'],
    ['2021-12-31', 'P5Y', '2026-12-31'],
    ['2026-10-24', 'P2D', '2026-10-26'],
  ])('%s + %s = %s', (from, length, expected) => {
    expect(addPeriod(day(from), period(length))).toBe(expected);
  });

  it('in months or years lands in the month that was meant, on the same day or its last day', () => {
    fc.assert(
      fc.property(anyDay, monthly, (from, { count, unit, length }) => {
        const to = addPeriod(from, length);
        const next = addPeriod(to, period('P1D'));
        expect(monthNumber(to) - monthNumber(from)).toBe(unit === 'Y' ? count * 12 : count);
        expect(to.slice(8) === from.slice(8) || (to.slice(8) < from.slice(8) && next.endsWith('-01'))).toBe(
          true,
        );
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyPeriod, (a, b, length) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(addPeriod(early, length) <= addPeriod(late, length)).toBe(true);
      }),
    );
  });

  it('never goes back', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (from, length) => {
        expect(addPeriod(from, length) >= from).toBe(true);
      }),
    );
  });

  it('counts a week as seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 99 }), (from, weeks) => {
        expect(addPeriod(from, period(`P${weeks}W`))).toBe(addPeriod(from, period(`P${weeks * 7}D`)));
      }),
    );
  });
});
