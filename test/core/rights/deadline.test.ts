import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../../core/kernel/day.ts';
import { isWorkingDay } from '../../../core/kernel/holidays.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { lastDayToExtend, lawfulDeadline, ownDeadline } from '../../../core/rights/deadline.ts';
import { handbookPolicy, lawOnly } from '../../../core/rights/policy.ts';
import { lawNow } from '../../support/law-now.ts';

const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((days): Day => addPeriod(day('2000-01-01'), period(`P${Math.min(days, 9_999)}D`)));

describe('the last day to answer', () => {
  // Facts 1.3.
  test.each([
    ['2026-01-31', '2026-02-28', '2026-03-02'],
    ['2026-03-05', '2026-04-05', '2026-04-07'],
    ['2026-08-31', '2026-09-30', '2026-09-30'],
    ['2026-11-25', '2026-12-25', '2026-12-28'],
    ['2026-03-03', '2026-04-03', '2026-04-07'],
    ['2024-01-30', '2024-02-29', '2024-02-29'],
  ])('of a request of %s: aim for %s, at the latest %s', (received, aim, due) => {
    expect(lawfulDeadline(day(received), false, lawNow)).toEqual({ aimOn: aim, dueOn: due });
  });

  test('of a request that was extended: three months after the receipt, rolled', () => {
    expect(lawfulDeadline(day('2026-11-21'), true, lawNow)).toEqual({
      aimOn: '2027-02-21',
      dueOn: '2027-02-22',
    });
  });

  test('is a working day, never before the day to aim for, and later by an extension', () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const { aimOn, dueOn } = lawfulDeadline(on, false, lawNow);
        expect(isWorkingDay(dueOn)).toBe(true);
        expect(dueOn >= aimOn && aimOn > on).toBe(true);
        expect(lawfulDeadline(on, true, lawNow).dueOn > dueOn).toBe(true);
        expect(lastDayToExtend(on, lawNow)).toBe(dueOn);
      }),
    );
  });
});

describe("the organisation's own day", () => {
  test('two working days for erasing, 28 days for the rest, nothing where nothing was promised', () => {
    expect(ownDeadline('erase', day('2026-11-20'), handbookPolicy, lawNow)).toBe('2026-11-24');
    expect(ownDeadline('access', day('2026-11-21'), handbookPolicy, lawNow)).toBe('2026-12-19');
    expect(
      ownDeadline('erase', day('2026-11-20'), { ...handbookPolicy, eraseWithinWorkingDays: null }, lawNow),
    ).toBe('2026-12-18');
    expect(ownDeadline('erase', day('2026-11-20'), lawOnly, lawNow)).toBeNull();
  });

  test("is never later than the law's", () => {
    const kinds = fc.constantFrom('erase', 'access', 'port');
    const days = fc.integer({ min: 1, max: 31 });
    const workingDays = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(anyDay, kinds, days, workingDays, (on, kind, answerWithinDays, eraseWithinWorkingDays) => {
        const own = ownDeadline(kind, on, { answerWithinDays, eraseWithinWorkingDays }, lawNow);
        expect(own !== null && own > on && own <= lawfulDeadline(on, false, lawNow).dueOn).toBe(true);
      }),
    );
  });
});
