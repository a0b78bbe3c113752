import { describe, expect, test } from 'vitest';
import { checkDue, keepsShut, neverChecked } from '../../../core/health/due.ts';
import { day } from '../../../core/kernel/day.ts';

const checked = { ...neverChecked, checkedAt: '2026-01-31T11:00:00.000Z' };

describe('a check', () => {
  test.each([
    ['never done', neverChecked, '2026-02-01', true, '2026-02-01'],
    ['done yesterday', checked, '2026-02-01', false, '2026-02-28'],
    ['done a month ago, to the last day of a shorter one', checked, '2026-02-28', true, '2026-02-28'],
    ['done a month ago less a day', checked, '2026-02-27', false, '2026-02-28'],
    [
      'done before the vault was not closed well',
      { ...checked, isUnclean: true },
      '2026-02-01',
      true,
      '2026-02-01',
    ],
    ['done on a day that is yet to come', checked, '2025-12-01', true, '2025-12-01'],
    [
      'that found bad pages',
      { ...checked, findings: [{ kind: 'page', count: 1 }] },
      '2026-02-01',
      true,
      '2026-02-01',
    ],
    [
      'that found a search list that differs',
      { ...checked, findings: [{ kind: 'search', count: 9 }] },
      '2026-02-01',
      false,
      '2026-02-28',
    ],
  ] as const)('%s', (_, memory, today, isDue, nextOn) => {
    expect(checkDue(memory, day(today))).toEqual({ isDue, nextOn });
  });

  test('keeps the vault shut for pages and structure alone', () => {
    const shuts = (
      kind: 'page' | 'structure' | 'reference' | 'search' | 'sealed-text' | 'audit',
      count = 1,
    ) => keepsShut([{ kind, count }]);
    expect((['page', 'structure'] as const).map((kind) => shuts(kind))).toEqual([true, true]);
    expect((['reference', 'search', 'sealed-text', 'audit'] as const).some((kind) => shuts(kind))).toBe(
      false,
    );
    expect(shuts('page', 0)).toBe(false);
    expect(keepsShut([])).toBe(false);
  });
});
