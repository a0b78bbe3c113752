import { expect, test } from 'vitest';
import { breachCounts } from '../../../core/incidents/attention.ts';
import { day } from '../../../core/kernel/day.ts';

const today = day('2026-11-22');
const clock = (hoursLeft: number, isRunning = true) => ({
  deadlineAt: new Date(Date.UTC(2026, 10, 22, 12 + hoursLeft)).toISOString(),
  hoursLeft,
  isRunning,
});
const open = (hoursLeft: number, isRunning = true) => ({
  clock: clock(hoursLeft, isRunning),
  closedOn: null,
  dueOn: null,
  namesSaved: 0,
});
const closed = (dueOn: string) => ({
  clock: clock(-90, false),
  closedOn: day('2021-11-22'),
  dueOn: day(dueOn),
  namesSaved: 0,
});

test('no breach asks for nothing', () => {
  expect(breachCounts([], today)).toEqual({
    open: 0,
    hoursLeft: null,
    deadlineAt: null,
    late: 0,
    toReview: 0,
    pastTerm: 0,
    withNames: 0,
  });
});

test('a breach with names counts once, however many they are, open or closed', () => {
  const rows = [{ ...open(40), namesSaved: 3 }, { ...closed('2030-01-01'), namesSaved: 1 }, open(5)];
  expect(breachCounts(rows, today)).toMatchObject({ open: 2, withNames: 2 });
});

test('of the clocks that run the first counts, and a clock that stopped is open without hours', () => {
  expect(breachCounts([open(40), open(-2), open(-90, false)], today)).toMatchObject({
    open: 3,
    hoursLeft: -2,
    deadlineAt: '2026-11-22T10:00:00.000Z',
    late: 1,
  });
  expect(breachCounts([open(5, false)], today)).toMatchObject({ open: 1, hoursLeft: null, late: 0 });
});

test.each([
  ['2026-11-23', 0, 0],
  ['2026-11-22', 1, 0],
  ['2026-11-21', 1, 1],
])('a closed one that may go from %s', (dueOn, toReview, pastTerm) => {
  expect(breachCounts([closed(dueOn)], today)).toMatchObject({ open: 0, toReview, pastTerm });
});
