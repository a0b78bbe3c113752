import { describe, expect, test } from 'vitest';
import { decideClose, decideReopen } from '../../../core/clients/decide-close.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusalOf } from '../../support/vault-files.ts';

const today = day('2026-11-21');
const open = { openedOn: day('2024-01-10'), lastContactOn: day('2025-06-01'), closedOn: null };
const closed = { ...open, closedOn: day('2025-07-01') };

describe('closing a file', () => {
  test('keeps its other days', () => {
    expect(decideClose(open, day('2025-07-01'), today)).toEqual(closed);
  });

  test.each([
    ['2025-06-01', null],
    ['2025-05-31', 'closed-before-contact'],
    ['2026-11-21', null],
    ['2026-11-22', 'in-future'],
  ])('on %s is refused with %s', (on, rule) => {
    expect(refusalOf(() => decideClose(open, day(on), today))).toBe(rule);
  });

  test('is done once', () => {
    expect(refusalOf(() => decideClose(closed, today, today))).toBe('already-closed');
  });
});

describe('opening a file again', () => {
  test('counts as contact on that day', () => {
    expect(decideReopen(closed, day('2026-03-01'), today)).toEqual({
      openedOn: open.openedOn,
      lastContactOn: '2026-03-01',
      closedOn: null,
    });
  });

  test.each([
    ['2025-07-01', null],
    ['2025-06-30', 'reopened-before-closed'],
    ['2026-11-22', 'in-future'],
  ])('on %s is refused with %s', (on, rule) => {
    expect(refusalOf(() => decideReopen(closed, day(on), today))).toBe(rule);
  });

  test('is refused for an open file', () => {
    expect(refusalOf(() => decideReopen(open, today, today))).toBe('not-closed');
  });
});
