import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { UpcomingKind } from '../../../core/contract/volunteers.ts';
import { type Day, day, daysBetween } from '../../../core/kernel/day.ts';
import { type UpcomingFacts, upcomingOf, upcomingUntil } from '../../../core/volunteers/upcoming.ts';

const today = day('2026-11-21');

/** Somebody with everything in order until far past the horizon. */
const inOrder: UpcomingFacts = {
  type: 'direct',
  startOn: day('2024-02-29'),
  endOn: null,
  reviewDueOn: day('2027-06-01'),
  helpAskedOn: null,
  hasBasicTraining: true,
  declaration: { isSigned: true, againOn: null },
  otherFormsAgainOn: null,
  planUntil: day('2027-06-01'),
  planEndedOn: null,
  certificate: null,
  needsCertificate: false,
  overrideUntil: null,
  isFarewellOpen: false,
  conflictReviewOn: null,
  complaintReceivedOn: null,
};

const asked = (facts: Partial<UpcomingFacts>) =>
  upcomingOf({ ...inOrder, ...facts }, today).map(({ kind, dueOn, isLate }) => [kind, dueOn, isLate]);

test('nothing is asked of somebody with everything in order', () => {
  expect(asked({})).toEqual([]);
});

test.each<[string, Partial<UpcomingFacts>, [UpcomingKind, string, boolean]]>([
  ['help that was not given', { helpAskedOn: day('2026-11-01') }, ['help-needed', '2026-11-01', true]],
  ['no basic training', { hasBasicTraining: false }, ['basic-training', '2024-02-29', true]],
  [
    'no declaration',
    { declaration: { isSigned: false, againOn: null } },
    ['declaration-missing', '2024-02-29', true],
  ],
  [
    'a declaration to sign again',
    { declaration: { isSigned: true, againOn: day('2026-12-01') } },
    ['declaration-again', '2026-12-01', false],
  ],
  [
    'another form to sign again',
    { otherFormsAgainOn: day('2026-12-02') },
    ['form-again', '2026-12-02', false],
  ],
  ['peer review', { reviewDueOn: day('2026-11-21') }, ['peer-review', '2026-11-21', false]],
  ['peer review since yesterday', { reviewDueOn: day('2026-11-20') }, ['peer-review', '2026-11-20', true]],
  ['a plan that ends', { planUntil: day('2027-01-01') }, ['plan-ending', '2027-01-01', false]],
  ['no plan two months after the start', { planUntil: null }, ['plan-missing', '2024-04-29', true]],
  [
    'no plan after the last one was closed',
    { planUntil: null, planEndedOn: day('2026-11-10') },
    ['plan-missing', '2026-11-10', true],
  ],
  ['a certificate that is asked', { needsCertificate: true }, ['certificate-missing', '2024-02-29', true]],
  [
    'a certificate that was not in order',
    { needsCertificate: true, certificate: { isMet: false, dueOn: null } },
    ['certificate-missing', '2024-02-29', true],
  ],
  [
    'a certificate that is due again',
    { certificate: { isMet: true, dueOn: day('2027-01-16') } },
    ['certificate-due', '2027-01-16', false],
  ],
  ['an exception that ends', { overrideUntil: day('2026-11-30') }, ['override-ending', '2026-11-30', false]],
  [
    'a complaint, four weeks after it came in',
    { complaintReceivedOn: day('2026-11-10') },
    ['complaint', '2026-12-08', false],
  ],
  [
    'a farewell that is not finished',
    { endOn: day('2026-11-01'), isFarewellOpen: true },
    ['farewell', '2026-11-01', true],
  ],
  [
    'the yearly look at a conflict',
    { endOn: day('2026-01-01'), conflictReviewOn: day('2027-01-01') },
    ['conflict-review', '2027-01-01', false],
  ],
])('%s is one line', (_, facts, line) => {
  expect(asked(facts)).toEqual([line]);
});

test('who has little contact with clients is not asked for training, plan or peer review', () => {
  expect(asked({ type: 'indirect', hasBasicTraining: false, planUntil: null, reviewDueOn: today })).toEqual(
    [],
  );
});

test('who left is asked for nothing but the farewell', () => {
  const left = {
    endOn: day('2026-10-01'),
    hasBasicTraining: false,
    planUntil: null,
    declaration: { isSigned: false, againOn: null },
    needsCertificate: true,
    helpAskedOn: day('2026-09-01'),
  };
  expect(asked(left)).toEqual([]);
});

test('eight weeks are shown, with the last day', () => {
  expect(upcomingUntil(today)).toBe('2027-01-16');
  expect(asked({ reviewDueOn: day('2027-01-16') })).toHaveLength(1);
  expect(asked({ reviewDueOn: day('2027-01-17') })).toEqual([]);
});

test('whatever is known, nothing is shown twice or past the horizon, and late is before today', () => {
  const anyDay = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => day(date.toISOString().slice(0, 10)));
  const maybe = fc.option(anyDay);
  const anyFacts: fc.Arbitrary<UpcomingFacts> = fc.record({
    type: fc.constantFrom('indirect', 'direct', 'confidant'),
    startOn: anyDay,
    endOn: maybe,
    reviewDueOn: maybe,
    helpAskedOn: maybe,
    hasBasicTraining: fc.boolean(),
    declaration: fc.record({ isSigned: fc.boolean(), againOn: maybe }),
    otherFormsAgainOn: maybe,
    planUntil: maybe,
    planEndedOn: maybe,
    certificate: fc.option(fc.record({ isMet: fc.boolean(), dueOn: maybe })),
    needsCertificate: fc.boolean(),
    overrideUntil: maybe,
    isFarewellOpen: fc.boolean(),
    conflictReviewOn: maybe,
    complaintReceivedOn: maybe,
  });
  const until: Day = upcomingUntil(today);
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const lines = upcomingOf(facts, today);
      const kinds = lines.map(({ kind }) => kind);
      expect(new Set(kinds).size).toBe(kinds.length);
      for (const { dueOn, isLate } of lines) {
        expect(dueOn <= until).toBe(true);
        expect(isLate).toBe(daysBetween(today, dueOn) < 0);
      }
    }),
  );
});
