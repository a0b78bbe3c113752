import { expect, it } from 'vitest';
import { wholeDays } from '../../../core/audit/whole-days.ts';
import { day } from '../../../core/kernel/day.ts';

it.each([
  ['2026-11-21', '2026-11-21', '2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
  ['2026-12-31', '2027-01-01', '2026-12-30T23:00:00.000Z', '2027-01-01T23:00:00.000Z'],
])('%s to %s are whole days in Amsterdam, also when the clock changes', (from, to, since, before) => {
  expect(wholeDays({ from: day(from), to: day(to) })).toEqual({ since, before });
});

it('leaves an open side open', () => {
  expect(wholeDays({ from: null, to: null })).toEqual({ since: null, before: null });
});
