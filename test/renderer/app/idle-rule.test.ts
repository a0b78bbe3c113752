import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleAt, warnTime } from '../../../renderer/app/idle-rule.ts';

const idleTime = 5 * 60_000;
const idle = (now: number, lastSign: number, isBusy: boolean) => idleAt(now, lastSign, { idleTime, isBusy });
const start = Date.UTC(2026, 10, 21, 12);

test.each([
  [0, null, false],
  [269, null, false],
  [270, 30, false],
  [299, 1, false],
  [300, 0, true],
  [86_400, 0, true],
])('%i seconds after the last sign', (seconds, left, isOver) => {
  expect(idle(start + seconds * 1_000, start, false)).toEqual({ lastSign: start, left, isOver });
});

test('while work runs nobody is warned or locked out, and afterwards half a minute is left', () => {
  const later = start + 3 * idleTime;
  const during = idle(later, start, true);
  expect(during).toMatchObject({ left: null, isOver: false });
  const after = idle(later + 1_000, during.lastSign, false);
  expect(after).toMatchObject({ left: warnTime / 1_000 - 1, isOver: false });
  expect(idle(later + warnTime, during.lastSign, false).isOver).toBe(true);
});

test('a clock that is set back, by however much, does not put the lock off by more than five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 86_400_000 }), (back) => {
      const now = start - back;
      const { lastSign } = idle(now, start, false);
      expect(lastSign).toBeLessThanOrEqual(now);
      expect(idle(now + idleTime, lastSign, false).isOver).toBe(true);
    }),
  );
});

test('nobody is locked out without having been warned while the clock ran', () => {
  fc.assert(
    fc.property(fc.nat(2 * idleTime), fc.boolean(), (passed, isBusy) => {
      const { left, isOver } = idle(start + passed, start, isBusy);
      expect(isOver && left === null).toBe(false);
    }),
  );
});

test.each([1, 2, 3, 5, 10, 15])('the time that was set counts: %i minutes', (minutes) => {
  const facts = { idleTime: minutes * 60_000, isBusy: false };
  const over = start + minutes * 60_000;
  expect(idleAt(over - warnTime - 1, start, facts)).toMatchObject({ left: null, isOver: false });
  expect(idleAt(over - warnTime, start, facts)).toMatchObject({ left: 30, isOver: false });
  expect(idleAt(over, start, facts)).toMatchObject({ left: 0, isOver: true });
});
