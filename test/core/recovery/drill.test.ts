import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { recoveryDays } from '../../../core/recovery/drill.ts';

const made = { madeOn: day('2026-02-28'), drilledOn: null, lostOn: null };

describe('the yearly drill', () => {
  test.each([
    ['a year after the making', made, '2027-02-28'],
    ['a year after the last drill', { ...made, drilledOn: day('2026-11-21') }, '2027-11-21'],
    [
      'a year after newer codes, whatever was drilled before',
      { ...made, drilledOn: day('2025-11-21') },
      '2027-02-28',
    ],
    ['on the last day of February after a leap day', { ...made, madeOn: day('2028-02-29') }, '2029-02-28'],
  ])('comes %s', (_, facts, drillOn) => {
    expect(recoveryDays(facts, day('2026-11-21')).drillOn).toBe(drillOn);
  });

  test('is due on its day and not the day before', () => {
    expect(recoveryDays(made, day('2027-02-27')).isDrillDue).toBe(false);
    expect(recoveryDays(made, day('2027-02-28')).isDrillDue).toBe(true);
  });
});

test('that lost codes were replaced is news for thirty days', () => {
  const facts = { ...made, lostOn: day('2026-11-01') };
  expect(recoveryDays(facts, day('2026-11-30')).lostOn).toBe('2026-11-01');
  expect(recoveryDays(facts, day('2026-12-01')).lostOn).toBeNull();
  expect(recoveryDays(made, day('2026-11-30')).lostOn).toBeNull();
});
