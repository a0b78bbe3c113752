import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DevelopmentPlan, GoalResult } from '../../../core/contract/development-plans.ts';
import { continuedPlan, emptyGoal, firstPlan } from '../../../core/development-plans/new-plan.ts';
import { day } from '../../../core/kernel/day.ts';
import type { DevelopmentPlanId } from '../../../core/kernel/ids.ts';
import { aGoal, aPlan } from '../../support/a-plan.ts';

const aHeld = (other: Partial<DevelopmentPlan> = {}): DevelopmentPlan => ({
  ...aPlan(),
  id: 'a'.repeat(20) as DevelopmentPlanId,
  continuesId: null,
  state: 'agreed',
  signatures: { volunteer: null, coach: null },
  waitsFor: [],
  agreedOn: day('2026-01-12'),
  closedOn: null,
  supersededOn: null,
  closing: null,
  progress: [],
  ...other,
});

test('a first plan is for a year and has one goal to fill in', () => {
  expect(firstPlan(day('2024-02-29'), 'Meryem')).toEqual({
    periodFrom: '2024-02-29',
    periodUntil: '2025-02-28',
    content: { coach: 'Meryem', strengths: [], goals: [{ ...emptyGoal, startOn: '2024-02-29' }] },
  });
});

test.each([
  ['agreed', '2026-11-21', '2026-01-10', '2027-01-10'],
  ['renewal-due', '2027-02-01', '2027-01-10', '2028-01-10'],
  ['renewal-due', '2029-02-01', '2029-02-01', '2030-02-01'],
  ['closed', '2026-11-21', '2026-11-21', '2027-11-21'],
  ['closed', '2027-03-01', '2027-01-10', '2028-01-10'],
] as const)('going on from a plan that is %s on %s', (state, today, from, until) => {
  const { periodFrom, periodUntil } = continuedPlan(aHeld({ state }), day(today));
  expect([periodFrom, periodUntil]).toEqual([from, until]);
});

test('what was achieved stays behind, what was learned in it is a strength, and all else comes along', () => {
  const goals = [aGoal({ competences: ['Luisteren', 'Feedback geven'] }), aGoal({ aim: 'Nog niet klaar.' })];
  const closing = {
    evaluation: '',
    goals: [
      { result: 'achieved' as const, text: '' },
      { result: 'partly' as const, text: '' },
    ],
  };
  const { content } = continuedPlan(
    aHeld({ ...aPlan({ goals }), state: 'closed', closing }),
    day('2026-11-21'),
  );
  expect(content.goals).toEqual([goals[1]]);
  expect(content.strengths).toEqual(['Luisteren', 'Rustig blijven', 'Feedback geven']);
  expect(content.coach).toBe('Meryem Demir');
});

test('no goal that is not achieved is ever lost, and there is always one to fill in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...GoalResult.options), { minLength: 1, maxLength: 8 }),
      (results) => {
        const goals = results.map((result, at) => aGoal({ aim: `${result} ${at}` }));
        const closing = { evaluation: '', goals: results.map((result) => ({ result, text: '' })) };
        const next = continuedPlan(
          aHeld({ ...aPlan({ goals }), state: 'closed', closing }),
          day('2026-11-21'),
        );
        const open = goals.filter((_, at) => results[at] !== 'achieved');
        expect(next.content.goals.map(({ aim }) => aim)).toEqual(
          open.length > 0 ? open.map(({ aim }) => aim) : [''],
        );
      },
    ),
  );
});
