import { describe, expect, test } from 'vitest';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import { planFileName, writePlan } from '../../../core/development-plans/plan-paper.ts';
import { day } from '../../../core/kernel/day.ts';
import type { DevelopmentPlanId, StaffRowId } from '../../../core/kernel/ids.ts';
import { aGoal, aHand, aPlan } from '../../support/a-plan.ts';

const plan: DevelopmentPlan = {
  ...aPlan(),
  id: 'a'.repeat(20) as DevelopmentPlanId,
  continuesId: null,
  state: 'closed',
  signatures: {
    volunteer: { name: 'Anouk de Graaf', on: day('2026-01-12'), strokes: aHand },
    coach: { name: 'Meryem Demir', on: day('2026-01-13'), strokes: null },
  },
  waitsFor: [],
  agreedOn: day('2026-01-13'),
  closedOn: day('2026-11-20'),
  supersededOn: null,
  closing: { evaluation: 'Een goed jaar.', goals: [{ result: 'partly', text: 'De helft.' }] },
  progress: [
    {
      id: 'b'.repeat(20) as StaffRowId,
      goal: 0,
      on: day('2026-03-02'),
      reviewId: null,
      text: 'Goed op weg.',
      recordedBy: 'Meryem Demir',
      recordedAt: '2026-03-02T10:00:00Z',
    },
  ],
};

const given = {
  organisation: 'Buurthuis De Brug',
  name: 'Anouk de Graaf',
  engagement: 'volunteer',
  functionName: 'Maatje',
  today: day('2026-11-21'),
} as const;

const draft: DevelopmentPlan = {
  ...plan,
  state: 'draft',
  signatures: { volunteer: null, coach: null },
  agreedOn: null,
  closedOn: null,
  closing: null,
  progress: [],
  content: { coach: '', strengths: [], goals: [aGoal({ needs: [], agreements: [] })] },
};

test.each(['nl', 'en'] as const)('the paper in %s holds every word of the plan, once', (lang) => {
  const text = JSON.stringify(writePlan({ ...given, lang, plan }));
  const goal = aGoal();
  const words = [
    ...plan.content.strengths,
    ...Object.entries(goal).flatMap(([name, value]) =>
      ['approaches', 'term', 'startOn', 'targetOn'].includes(name) ? [] : (value as string | string[]),
    ),
    'Goed op weg.',
    'Een goed jaar.',
    'De helft.',
    '10-01-2026',
    '01-07-2026',
  ];
  for (const word of words) expect(text.split(JSON.stringify(word).slice(1, -1)).length, word).toBe(2);
});

describe('the hands under a plan', () => {
  const handsOf = (of: DevelopmentPlan) =>
    writePlan({ ...given, lang: 'nl', plan: of }).blocks.flatMap((block) =>
      block.kind === 'signatures' ? block.hands : [],
    );
  test('stand there as they were made', () => {
    expect(handsOf(plan)).toEqual([
      {
        who: 'Vrijwilliger',
        name: 'Anouk de Graaf',
        how: 'getekend op het scherm op 12 januari 2026',
        strokes: aHand,
      },
      {
        who: 'Begeleider',
        name: 'Meryem Demir',
        how: 'getekend op papier op 13 januari 2026',
        strokes: null,
      },
    ]);
  });
  test('have room for a pen while it is a draft, as the open lists have', () => {
    expect(handsOf(draft).map(({ name, how }) => [name, how])).toEqual([
      ['Anouk de Graaf', ''],
      ['', ''],
    ]);
    const open = writePlan({ ...given, lang: 'nl', plan: draft }).blocks.filter(
      (block) => block.kind === 'list' && block.items.every((item) => item === ''),
    );
    expect(open).toHaveLength(3);
  });
});

test('the five parts stand there in their order, for each goal and once for the signing', () => {
  const two = aPlan({ goals: [aGoal(), aGoal()] });
  const headings = writePlan({
    ...given,
    lang: 'nl',
    plan: { ...plan, ...two, closing: null },
  }).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text.slice(0, 6)] : []));
  const parts = ['1. Het', '2. Is ', '3. Wat', '4. Afs'];
  expect(headings).toEqual(['Doel 1', ...parts, 'Doel 2', ...parts, '5. Ond', 'Voortg']);
});

test('the name of the file says nothing of a person', () => {
  expect(planFileName({ on: day('2026-11-21') }, 'docx')).toBe('ontwikkelplan-2026-11-21.docx');
});
