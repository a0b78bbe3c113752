import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idleAt, idleTime, warnTime } from '../../../renderer/app/idle-rule.ts';

const start = Date.UTC(2026, 10, 21, 12);

test.each([
  [0, null, false],
  [269, null, false],
  [270, 30, false],
  [299, 1, false],
  [300, 0, true],
  [86_400, 0, true],
])('%i seconds after the last sign', (seconds, left, isOver) => {
  expect(idleAt(start + seconds * 1_000, start, false)).toEqual({ lastSign: start, left, isOver });
});

test('while work runs nobody is warned or locked out, and afterwards half a minute is left', () => {
  const later = start + 3 * idleTime;
  const during = idleAt(later, start, true);
  expect(during).toMatchObject({ left: null, isOver: false });
  const after = idleAt(later + 1_000, during.lastSign, false);
  expect(after).toMatchObject({ left: warnTime / 1_000 - 1, isOver: false });
  expect(idleAt(later + warnTime, during.lastSign, false).isOver).toBe(true);
});

test('a clock that is set back, by however much, does not put the lock off by more than five minutes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 * 86_400_000 }), (back) => {
      const now = start - back;
      const { lastSign } = idleAt(now, start, false);
      expect(lastSign).toBeLessThanOrEqual(now);
      expect(idleAt(now + idleTime, lastSign, false).isOver).toBe(true);
    }),
  );
});

test('nobody is locked out without having been warned while the clock ran', () => {
  fc.assert(
    fc.property(fc.nat(2 * idleTime), fc.boolean(), (passed, isBusy) => {
      const { left, isOver } = idleAt(start + passed, start, isBusy);
      expect(isOver && left === null).toBe(false);
    }),
  );
});
