import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, day } from '../../../core/kernel/day.ts';
import { addPeriod, period } from '../../../core/kernel/period.ts';
import { expiry } from '../../../core/retention/expiry.ts';
import { type FileEvents, noOtherEvents } from '../../../core/retention/file-events.ts';
import { chooseRule, type Governing, governingRule } from '../../../core/retention/govern.ts';
import { presets } from '../../../core/retention/presets.ts';
import type { RunningRule } from '../../../core/retention/rule.ts';
import { timerState } from '../../../core/retention/timer-state.ts';
import {
  lengthOfMonth,
  mayGoOn,
  mayGoUnder,
  plusPeriod,
  readYmd,
  type SimpleRule,
  standsAt,
  writeYmd,
} from './independent-reckoning.ts';

const cases = 10_000;

/** Any day of 1990 to 2060; every third is a month end or a 29 February. */
const anyDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom('any', 'any', 'end', 'leap'),
  )
  .map(([year, month, at, kind]) => {
    if (kind === 'leap') return day(`${year - (year % 4)}-02-29`);
    const last = lengthOfMonth(year, month);
    return day(writeYmd({ year, month, day: kind === 'end' ? last : Math.min(at, last) }));
  });

const anyTerm = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.constantFrom('Y', 'M', 'W', 'D'))
  .map(([count, unit]) => `P${count}${unit}`);
const anyBound = fc.constantFrom('MAX', 'MIN', 'FIX');

const asRunning = (simple: Pick<SimpleRule, 'code' | 'bound' | 'period'>): RunningRule => {
  const [row] = presets;
  if (!row) throw new Error('No presets');
  return {
    ...row,
    ...simple,
    period: period(simple.period),
    category: 'client-file',
    reason: 'Besluit.',
    confirmedBy: 'u',
    confirmedOn: day('2026-01-05'),
    version: 1,
  };
};

describe('the vectors of the norm', () => {
  test.each([
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
  ])('%s + %s = %s, in the app and reckoned by hand', (from, term, to) => {
    expect(addPeriod(day(from), period(term))).toBe(to);
    expect(writeYmd(plusPeriod(readYmd(from), term))).toBe(to);
  });

  test('who left on 15 March 2021: kept through 2026, and may go from 1 January 2027', () => {
    const rule = { code: 'WAGE_ID', bound: 'MIN', period: 'P5Y', on: '2021-12-31' } as const;
    expect(mayGoOn(rule)).toBe('2027-01-01');
    expect(expiry(day('2021-12-31'), period('P5Y'), 'MIN')).toBe('2027-01-01');
  });
});

test('the app adds any period to any day as the reckoning by hand does', () => {
  fc.assert(
    fc.property(anyDay, anyTerm, (on, term) => {
      expect(addPeriod(on, period(term))).toBe(writeYmd(plusPeriod(readYmd(on), term)));
    }),
    { numRuns: cases },
  );
});

test('of any mix of MAX, MIN and FIX the app chooses the rule and the day of the reckoning by hand', () => {
  const anyRule = fc.record({
    bound: anyBound,
    period: anyTerm,
    on: fc.option(anyDay, { nil: null, freq: 5 }),
  });
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 6 }), anyDay, (drawn, today) => {
      const rules: readonly SimpleRule[] = drawn.map((rule, at) => ({ ...rule, code: `R${at}` }));
      const chosen = chooseRule(
        rules.map((simple): Governing => {
          const rule = asRunning(simple);
          const on = simple.on === null ? null : day(simple.on);
          return {
            rule,
            anchor: on && { trigger: rule.trigger, on },
            dueOn: on && expiry(on, rule.period, rule.bound),
          };
        }),
      );
      const byHand = mayGoUnder(rules);
      expect(chosen?.dueOn ?? null).toBe(byHand);
      const governing = rules.find(({ code }) => code === chosen?.rule.code);
      expect(governing && mayGoOn(governing)).toBe(byHand);
      const state = timerState(
        { dueOn: chosen?.dueOn ?? null, leftOutUntil: null, bound: chosen?.rule.bound ?? 'MAX' },
        today,
      );
      const stands = standsAt(byHand, governing?.bound ?? 'MAX', today);
      expect(
        { running: 'kept', 'due-soon': 'kept', due: 'may-go', overdue: 'late' }[state as string] ?? state,
      ).toBe(stands);
    }),
    { numRuns: cases },
  );
});

test('and so it does for a client file, from the very days that the file has', () => {
  const triggers = ['last-contact', 'file-closed', 'last-change'] as const;
  const anyRule = fc.record({ bound: anyBound, period: anyTerm, trigger: fc.constantFrom(...triggers) });
  const anyFile = fc.record({
    openedOn: anyDay,
    lastContactOn: anyDay,
    closedOn: fc.option(anyDay, { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(anyRule, { minLength: 1, maxLength: 5 }), anyFile, (drawn, file) => {
      const events: FileEvents = { ...noOtherEvents, ...file };
      const running = drawn.map(({ trigger, ...rule }, at) => ({
        ...asRunning({ ...rule, code: `R${at}` }),
        trigger,
      }));
      const lastOf = (days: readonly (string | null)[]) =>
        days.reduce((last: string, it) => (it !== null && it > last ? it : last), '');
      const onFor = {
        'last-contact': file.lastContactOn,
        'file-closed': file.closedOn ?? file.lastContactOn,
        'last-change': lastOf([file.openedOn, file.lastContactOn, file.closedOn]),
      };
      const byHand = drawn.map((rule, at) => ({ ...rule, code: `R${at}`, on: onFor[rule.trigger] }));
      expect(governingRule('client-file', events, running)?.dueOn ?? null).toBe(mayGoUnder(byHand));
    }),
    { numRuns: cases },
  );
});
