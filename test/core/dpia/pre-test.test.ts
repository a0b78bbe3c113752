import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AlwaysCase, Criterion, type PreTest } from '../../../core/contract/dpia.ts';
import { caseWords, criterionWords } from '../../../core/dpia/criteria.ts';
import { assertConclusion, judgePreTest } from '../../../core/dpia/pre-test.ts';
import { assertDays, reviewOfPreTest } from '../../../core/dpia/review.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedBy } from '../../support/refused.ts';

const answered = (yes: readonly Criterion[], cases: readonly AlwaysCase[] = []): PreTest => ({
  criteria: Criterion.options.map((criterion) => ({ criterion, is: yes.includes(criterion), reason: 'Zo.' })),
  cases: cases.map((it) => ({ case: it, reason: 'Zo.' })),
  isListChecked: true,
});

test('two of nine make a DPIA likely, one case of the law or the list makes it needed, whatever else', () => {
  fc.assert(
    fc.property(fc.subarray(Criterion.options), fc.subarray(AlwaysCase.options), (yes, cases) => {
      const { outcome, open } = judgePreTest(answered(yes, cases));
      expect(outcome).toBe(cases.length > 0 ? 'needed' : yes.length >= 2 ? 'likely' : 'not-needed');
      expect(open).toBe(0);
    }),
  );
});

test('what the law always asks for cannot be concluded away, what is only likely can, with a reason', () => {
  fc.assert(
    fc.property(fc.subarray(Criterion.options), fc.subarray(AlwaysCase.options), (yes, cases) => {
      const preTest = answered(yes, cases);
      expect(refusedBy(() => assertConclusion(preTest, 'not-needed', 'Zo.'))).toBe(
        cases.length > 0 ? 'dpia-always-needed' : null,
      );
      expect(refusedBy(() => assertConclusion(preTest, 'needed', 'Zo.'))).toBeNull();
      expect(refusedBy(() => assertConclusion(preTest, 'not-now', ' '))).toBe('dpia-reason-missing');
    }),
  );
});

test.each([
  ['an answer', { criteria: answered([]).criteria.map((it) => ({ ...it, is: null })) }, 9],
  ['a reason', { criteria: answered([]).criteria.map((it) => ({ ...it, reason: ' ' })) }, 9],
  ['a look at the list', { isListChecked: false }, 1],
  ['a reason for a case', { cases: [{ case: 'profiling' as const, reason: '' }] }, 1],
])('nothing is concluded without %s', (_, missing, open) => {
  const preTest = { ...answered([]), ...missing };
  expect(judgePreTest(preTest).open).toBe(open);
  expect(refusedBy(() => assertConclusion(preTest, 'needed', 'Zo.'))).toBe('dpia-answers-missing');
});

test.each([
  ['2026-11-21', '2029-11-21', null],
  ['2026-11-21', '2029-11-22', 'dpia-review-too-late'],
  ['2026-11-21', '2026-11-21', 'dpia-review-past'],
  ['2026-11-22', '2027-11-21', 'dpia-decided-later'],
  ['2024-02-29', '2027-02-28', null],
  ['2024-02-29', '2027-03-01', 'dpia-review-too-late'],
] as const)('decided on %s and reviewed on %s: %s', (on, reviewOn, rule) => {
  expect(refusedBy(() => assertDays(day(on), day(reviewOn), day('2026-11-21')))).toBe(rule);
});

test('a DPIA that is made gets its day of review with its own decision, any other answer gets one at once', () => {
  const today = day('2026-11-21');
  const days = { on: today, reviewOn: day('2028-01-01') };
  expect(reviewOfPreTest('needed', days, today)).toBeNull();
  expect(reviewOfPreTest('not-now', days, today)).toBe('2028-01-01');
  const later = { on: day('2026-11-22'), reviewOn: null };
  for (const what of ['needed', 'not-needed'] as const)
    expect(refusedBy(() => reviewOfPreTest(what, later, today))).toBe('dpia-decided-later');
});

test('there are nine criteria, three cases of the law and seventeen of the authority, each explained in both languages', () => {
  expect(Criterion.options).toHaveLength(9);
  expect(AlwaysCase.options).toHaveLength(20);
  for (const { title, line } of [...Object.values(criterionWords), ...Object.values(caseWords)])
    for (const text of [title.nl, title.en, line.nl, line.en]) expect(text.length).toBeGreaterThan(4);
});
