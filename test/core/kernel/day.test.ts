import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ageOn, Day, day, dayOf, daysBetween } from '../../../core/kernel/day.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => day(date.toISOString().slice(0, 10)));

describe('a day', () => {
  it.each(['2024-02-29', '2026-12-31', '1900-01-01'])('%s exists', (text) => {
    expect(Day.safeParse(text).success).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '21-11-2026', '2026-11-21T00:00', '', '0'])(
    '%j is refused at the door',
    (text) => {
      expect(Day.safeParse(text).success).toBe(false);
    },
  );
});

it('exists exactly when Temporal knows it', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
  const year = fc.integer({ min: 1896, max: 2104 }).map(String);
  fc.assert(
    fc.property(year, part(14), part(33), (...parts) => {
      const text = parts.join('-');
      let isKnown = true;
      try {
        Temporal.PlainDate.from(text, { overflow: 'reject' });
      } catch {
        isKnown = false;
      }
      expect(Day.safeParse(text).success).toBe(isKnown);
    }),
    { numRuns: 2_000 },
  );
});

describe('the day of an instant', () => {
  it.each([
    ['2026-11-21T22:59:59Z', '2026-11-21', 'one second before midnight in winter'],
    ['2026-11-21T23:30:00Z', '2026-11-22', 'half past twelve at night in winter'],
    ['2026-07-01T21:59:59Z', '2026-07-01', 'one second before midnight in summer'],
    ['2026-07-01T22:00:00Z', '2026-07-02', 'midnight in summer'],
    ['2026-10-24T22:30:00Z', '2026-10-25', 'the night before the clock goes back'],
    ['2026-10-25T00:30:00Z', '2026-10-25', 'the first half past two'],
    ['2026-10-25T01:30:00Z', '2026-10-25', 'the second half past two'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the end of the day of 25 hours'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'the end of the day of 23 hours'],
    ['2026-12-31T23:30:00Z', '2027-01-01', 'new year'],
  ])('%s is %s in Amsterdam: %s', (instant, expected) => {
    expect(dayOf(instant)).toBe(expected);
  });
});

describe('days between', () => {
  it('counts the days over both changes of the clock as days', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
  });

  it('is the same number backwards, with a minus', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('agrees with the order of the texts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(daysBetween(a, b) > 0).toBe(a < b);
      }),
    );
  });
});

describe('age', () => {
  it.each([
    ['2010-11-22', '2026-11-21', 15, 'the day before the birthday'],
    ['2010-11-22', '2026-11-22', 16, 'the birthday itself'],
    ['2008-02-29', '2026-02-28', 17, 'born on 29 February, on 28 February'],
    ['2008-02-29', '2026-03-01', 18, 'born on 29 February, on 1 March'],
    ['2008-02-29', '2028-02-29', 20, 'born on 29 February, in a leap year'],
    ['2026-11-21', '2026-11-21', 0, 'born today'],
  ])('born %s is on %s %d: %s', (born, on, age) => {
    expect(ageOn(day(born), day(on))).toBe(age);
  });

  it('never falls as days go by', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (born, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(ageOn(born, early)).toBeLessThanOrEqual(ageOn(born, late));
      }),
    );
  });
});
