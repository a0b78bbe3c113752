import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atMost, lockDue, lockMinutesFrom, lockTimes, usualLockTime } from '../../../core/vault/lock-time.ts';

const start = Date.UTC(2026, 10, 21, 8);
const minute = 60_000;

test('what a vault keeps counts when somebody can have set it, else five minutes', () => {
  for (const minutes of lockTimes) expect(lockMinutesFrom(String(minutes))).toBe(minutes);
  for (const odd of [undefined, '', '0', '16', '-5', '2.5', 'NaN', '1e9', 'nooit'])
    expect(lockMinutesFrom(odd), String(odd)).toBe(usualLockTime);
});

test.each([
  [5, 5 * minute, null],
  [5, 6 * minute - 1, null],
  [5, 6 * minute, 'idle'],
  [1, 2 * minute, 'idle'],
  [15, 15 * minute, null],
  [15, 16 * minute, 'idle'],
  [15, 3 * 24 * 60 * minute, 'day-over'],
])('set to %i minutes, %i ms after the last call', (lockMinutes, passed, because) => {
  expect(lockDue(start + passed, { openedAt: start, lastCallAt: start, lockMinutes })).toBe(because);
});

test('a vault in use for ten hours is locked all the same', () => {
  const lastCallAt = start + 600 * minute - 1;
  expect(lockDue(lastCallAt, { openedAt: start, lastCallAt, lockMinutes: 5 })).toBe(null);
  expect(lockDue(lastCallAt + 1, { openedAt: start, lastCallAt, lockMinutes: 5 })).toBe('day-over');
});

test('a clock that is set back puts the lock off by no more than the whole time', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 * 86_400_000 }),
      fc.constantFrom(...lockTimes),
      (back, lockMinutes) => {
        const now = start - back;
        const use = { openedAt: atMost(now, start), lastCallAt: atMost(now, start), lockMinutes };
        expect(lockDue(now + (lockMinutes + 1) * minute, use)).toBe('idle');
      },
    ),
  );
});
