import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfter, secondsToWait } from '../../../core/users/attempts.ts';

const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 21, 9) + seconds * 1_000).toISOString();

describe('the wait after failed attempts', () => {
  it('doubles from one second to a minute', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 1_000_000].map(delayAfter)).toEqual([
      0, 1, 2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it('runs out with the clock, in whole seconds rounded up', () => {
    expect(secondsToWait({ failures: 5, lastAt: at(0) }, at(0))).toBe(16);
    expect(secondsToWait({ failures: 5, lastAt: at(0) }, at(15.2))).toBe(1);
    expect(secondsToWait({ failures: 5, lastAt: at(0) }, at(16))).toBe(0);
  });

  it('is neither shortened nor lengthened by a clock that was set back', () => {
    expect(secondsToWait({ failures: 3, lastAt: at(0) }, at(-31_536_000))).toBe(4);
  });

  it('never lies outside 0 to 60 seconds', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: -1e8, max: 1e8 }), (failures, seconds) => {
        const wait = secondsToWait({ failures, lastAt: at(0) }, at(seconds));
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(delayAfter(failures));
      }),
    );
  });
});
