import { describe, expect, test } from 'vitest';
import {
  agreedFrom,
  checkClosing,
  checkDraft,
  checkProgress,
  checkSigning,
  gapsIn,
  lacksIn,
} from '../../../core/development-plans/check-plan.ts';
import { emptyGoal } from '../../../core/development-plans/new-plan.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { aGoal, aHand, aPlan } from '../../support/a-plan.ts';

const ruleOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return refusedRule(error);
  }
};

const today = day('2026-11-21');
const signedOn = day('2026-01-12');
const days = {
  periodFrom: day('2026-01-10'),
  periodUntil: day('2027-01-10'),
  volunteerSignedOn: signedOn,
  coachSignedOn: signedOn,
  agreedOn: signedOn,
  closedOn: null,
  supersededOn: null,
};
const { content } = aPlan();

test.each([
  ['2027-01-10', '2027-01-11', null],
  ['2027-01-10', '2027-01-10', 'plan-ends-before-begin'],
  ['2027-01-10', '2026-01-10', 'plan-ends-before-begin'],
] as const)('a period from %s until %s', (from, until, rule) => {
  expect(ruleOf(() => checkDraft({ periodFrom: day(from), periodUntil: day(until) }, content))).toBe(rule);
});

test.each([
  ['2026-05-01', '2026-05-01', null],
  ['2026-05-01', '2026-04-30', 'plan-target-before-start'],
  [null, '2026-04-30', null],
] as const)('a goal from %s to %s', (from, until, rule) => {
  const goal = aGoal({ startOn: from && day(from), targetOn: day(until) });
  expect(ruleOf(() => checkDraft(days, { ...content, goals: [goal] }))).toBe(rule);
});

describe('signing', () => {
  const sign = (goal: Parameters<typeof aGoal>[0], on = '2026-11-21', strokes: typeof aHand | null = null) =>
    ruleOf(() =>
      checkSigning({ agreedOn: null }, { ...content, goals: [aGoal(goal)] }, { on: day(on), strokes }, today),
    );
  test.each([
    ['a whole goal', {}, null],
    ['a goal without words', { aim: '  ' }, 'plan-goal-empty'],
    ['a goal without a target', { targetOn: null }, 'plan-goal-without-target'],
    ['a goal without a start', { startOn: null }, 'plan-goal-without-target'],
  ] as const)('%s', (_, goal, rule) => {
    expect(sign(goal)).toBe(rule);
  });
  test('tomorrow, or with nothing written on screen', () => {
    expect(sign({}, '2026-11-22')).toBe('in-future');
    expect(sign({}, '2026-11-21', [])).toBe('signature-without-strokes');
    expect(sign({}, '2026-11-21', aHand)).toBeNull();
  });
  test('names every goal that lacks something, and no other', () => {
    const goals = [aGoal(), emptyGoal, aGoal({ targetOn: null })];
    expect(lacksIn({ ...content, goals })).toEqual([
      { goal: 2, lacks: 'aim' },
      { goal: 2, lacks: 'dates' },
      { goal: 3, lacks: 'dates' },
    ]);
    expect(gapsIn(emptyGoal)).toEqual(['competences', 'actions', 'measurable', 'needs', 'agreements']);
    expect(gapsIn(aGoal())).toEqual([]);
  });
});

test.each([
  [null, null, null, 'plan-not-signed'],
  ['2026-01-12', null, null, 'plan-coach-not-signed'],
  [null, '2026-01-12', null, 'plan-volunteer-not-signed'],
  ['2026-01-12', '2026-01-11', '2026-02-01', 'plan-is-agreed'],
] as const)('agreeing with %s and %s', (volunteer, coach, agreed, rule) => {
  const plan = {
    volunteerSignedOn: volunteer && day(volunteer),
    coachSignedOn: coach && day(coach),
    agreedOn: agreed && day(agreed),
  };
  expect(ruleOf(() => agreedFrom(plan))).toBe(rule);
});

test.each([
  ['2026-01-12', '2026-01-10', '2026-01-12'],
  ['2026-01-10', '2026-01-12', '2026-01-12'],
] as const)('a plan holds from the second signature: %s and %s', (volunteer, coach, on) => {
  const signed = { volunteerSignedOn: day(volunteer), coachSignedOn: day(coach), agreedOn: null };
  expect(agreedFrom(signed)).toBe(on);
});

test.each([
  ['2026-01-12', {}, null],
  ['2026-11-21', {}, null],
  ['2026-11-22', {}, 'in-future'],
  ['2026-01-11', {}, 'progress-before-agreement'],
  ['2026-02-01', { agreedOn: null }, 'plan-not-running'],
  ['2026-02-01', { closedOn: day('2026-10-01') }, 'plan-not-running'],
  ['2026-02-01', { supersededOn: day('2026-10-01') }, 'plan-not-running'],
  ['2026-02-01', { periodUntil: day('2026-03-01') }, null],
] as const)('progress on %s of a plan with %o', (on, other, rule) => {
  expect(ruleOf(() => checkProgress({ ...days, ...other }, day(on), today))).toBe(rule);
});

test.each([
  ['2026-11-21', 1, null],
  ['2026-11-21', 0, 'plan-result-missing'],
  ['2026-11-21', 2, 'plan-result-missing'],
  ['2026-11-22', 1, 'in-future'],
  ['2026-01-11', 1, 'plan-closed-before-agreement'],
] as const)('closing on %s with %i results', (on, count, rule) => {
  const goals = Array.from({ length: count }, () => ({ result: 'not' as const }));
  expect(ruleOf(() => checkClosing(days, content, { on: day(on), goals }, today))).toBe(rule);
});
