import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRunning, planEndedOn, planState, waitsFor } from '../../../core/development-plans/plan-state.ts';
import { type Day, day } from '../../../core/kernel/day.ts';

const none = { agreedOn: null, closedOn: null, supersededOn: null } as const;
const agreedOn = day('2026-01-12');
const periodUntil = day('2027-01-10');

test.each([
  ['nobody agreed', { ...none }, '2026-06-01', 'draft'],
  ['a draft whose period is over', { ...none }, '2028-01-01', 'draft'],
  ['both agreed', { ...none, agreedOn }, '2026-06-01', 'agreed'],
  ['the last day before the period is over', { ...none, agreedOn }, '2027-01-09', 'agreed'],
  ['the day on which it is over', { ...none, agreedOn }, '2027-01-10', 'renewal-due'],
  ['long after', { ...none, agreedOn }, '2030-01-01', 'renewal-due'],
  ['closed', { ...none, agreedOn, closedOn: day('2026-12-01') }, '2030-01-01', 'closed'],
  ['replaced', { ...none, agreedOn, supersededOn: day('2026-12-01') }, '2026-12-01', 'superseded'],
] as const)('%s', (_, days, today, state) => {
  expect(planState({ ...days, periodUntil }, day(today))).toBe(state);
});

const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 3_000 }).map((after) => {
  const on = new Date(Date.UTC(2024, 0, 1 + after));
  return day(on.toISOString().slice(0, 10));
});
const maybe = fc.option(anyDay, { nil: null });

describe('whatever the days', () => {
  test('a plan that holds is agreed and has no end, and one with an end never holds again', () => {
    fc.assert(
      fc.property(anyDay, maybe, maybe, maybe, anyDay, (until, agreed, closed, superseded, today) => {
        const plan = { periodUntil: until, agreedOn: agreed, closedOn: closed, supersededOn: superseded };
        const holds = isRunning(planState(plan, today));
        expect(holds).toBe(agreed !== null && planEndedOn(plan) === null);
      }),
    );
  });

  test('time alone leads from agreed to due, and never back', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (until, one, other) => {
        const [first, last] = [one, other].toSorted() as [Day, Day];
        const plan = { ...none, agreedOn, periodUntil: until };
        const order = ['agreed', 'renewal-due'];
        const places = [first, last].map((today) => order.indexOf(planState(plan, today)));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  test('it waits for whoever has not signed, until it is agreed', () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (volunteerSignedOn, coachSignedOn, agreed) => {
        const waiting = waitsFor({ volunteerSignedOn, coachSignedOn, agreedOn: agreed });
        expect(waiting.includes('volunteer')).toBe(agreed === null && volunteerSignedOn === null);
        expect(waiting.includes('coach')).toBe(agreed === null && coachSignedOn === null);
      }),
    );
  });
});
