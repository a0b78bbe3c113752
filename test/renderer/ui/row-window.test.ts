import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostRows, rangeInSight, rowAfterKey } from '../../../renderer/ui/row-window.ts';

const sights = fc.record({
  top: fc.integer({ min: 0, max: 7_000_000 }),
  height: fc.integer({ min: 0, max: 1_600 }),
  row: fc.integer({ min: 40, max: 130 }),
});
const totals = fc.integer({ min: 0, max: 100_000 });

test('at most sixty rows are built, all of them exist, and every row in sight is among them', () => {
  fc.assert(
    fc.property(sights, totals, (sight, total) => {
      const { first, last } = rangeInSight(sight, total);
      expect(last - first + 1).toBeLessThanOrEqual(mostRows);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(Math.max(total, 1));
      const top = Math.min(sight.top, Math.max(0, total * sight.row - sight.height));
      const seen = rangeInSight({ ...sight, top }, total);
      if (total === 0) return;
      expect(seen.first).toBeLessThanOrEqual(Math.floor(top / sight.row));
      expect(seen.last).toBeGreaterThanOrEqual(
        Math.min(total, Math.ceil((top + sight.height) / sight.row)) - 1,
      );
    }),
  );
});

test('keys lead to a row that exists, Home to the first and End to the last', () => {
  fc.assert(
    fc.property(
      totals,
      fc.nat(),
      fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'),
      (total, at, key) => {
        const next = rowAfterKey(key, at % Math.max(total, 1), total, 12);
        expect(next === null).toBe(total === 0);
        expect(next ?? 0).toBeLessThan(Math.max(total, 1));
        expect(next ?? 0).toBeGreaterThanOrEqual(0);
      },
    ),
  );
  expect(rowAfterKey('End', 3, 100_000, 12)).toBe(99_999);
  expect(rowAfterKey('Home', 3, 100_000, 12)).toBe(0);
  expect(rowAfterKey('a', 3, 100_000, 12)).toBeNull();
});
