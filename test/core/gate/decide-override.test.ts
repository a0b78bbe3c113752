import { expect, test } from 'vitest';
import type { Gate } from '../../../core/contract/gate.ts';
import {
  decideOverride,
  decidePolicy,
  latestOverride,
  startingPolicy,
} from '../../../core/gate/decide-override.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const late: Gate = {
  colour: 'red',
  service: 'present',
  items: [
    {
      item: 'peer-review',
      state: 'missing',
      why: 'review-late',
      since: null,
      dueOn: day('2026-11-01'),
      action: 'plan-peer-review',
    },
  ],
};
const asked = { item: 'peer-review', reason: ' Uitgevallen. ', untilOn: day('2026-12-15') } as const;
const refused = (changes: object, its: Gate = late) =>
  refusedBy(() => decideOverride(its, { ...asked, ...changes }, today));

test('an exception has a reason, and lasts from today to three months at most', () => {
  expect(decideOverride(late, asked, today)).toBe('Uitgevallen.');
  expect(latestOverride(today)).toBe('2027-02-21');
  expect(refused({ untilOn: today })).toBeNull();
  expect(refused({ untilOn: day('2027-02-21') })).toBeNull();
  expect(refused({ untilOn: day('2027-02-22') })).toBe('gate-override-too-long untilOn');
  expect(refused({ untilOn: day('2026-11-20') })).toBe('gate-override-over untilOn');
  expect(refused({ reason: '  \n' })).toBe('gate-override-reason reason');
});

test('an exception is made only for what is missing', () => {
  expect(refused({ item: 'conduct-certificate' })).toBe('gate-override-not-needed item');
  expect(refused({}, { ...late, items: [] })).toBe('gate-override-not-needed item');
});

test('no certificate is asked until the organisation says so, and then it is good for some time', () => {
  expect(startingPolicy.certificateFor).toEqual([]);
  const twice = {
    ...startingPolicy,
    certificateFor: ['direct', 'direct'],
    howAsked: ' Via Justis. ',
  } as const;
  expect(decidePolicy({ ...twice, certificateFor: [...twice.certificateFor] })).toEqual({
    certificateFor: ['direct'],
    certificateDueAfter: 'P3Y',
    howAsked: 'Via Justis.',
  });
  expect(refusedBy(() => decidePolicy({ ...startingPolicy, certificateDueAfter: period('P0D') }))).toBe(
    'gate-period-missing certificateDueAfter',
  );
});
