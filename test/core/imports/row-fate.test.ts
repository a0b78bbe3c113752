import { expect, test } from 'vitest';
import type { RowVerdict } from '../../../core/imports/import-row.ts';
import { mustBeLookedAt, rowFate } from '../../../core/imports/row-fate.ts';
import { day } from '../../../core/kernel/day.ts';

const none = { leaveOutExpired: false, leaveOutLines: [], notBsnLines: [], known: 'leave-out' as const };

const row = (changed: Partial<RowVerdict> = {}): RowVerdict => ({
  line: 7,
  outcome: 'import',
  listName: 'Bakker, S.',
  cells: [],
  findings: [],
  changes: [],
  expiredOn: null,
  ...changed,
});

const doubtful = row({
  outcome: 'import-with-remark',
  findings: [{ code: 'bsn-possible', field: 'remarks' }],
});

test('a row comes in unless the person leaves it out', () => {
  expect(rowFate(row(), none)).toBe('import');
  expect(rowFate(row(), { ...none, leaveOutLines: [7] })).toBe('left-out');
  expect(rowFate(row(), { ...none, leaveOutLines: [8] })).toBe('import');
});

test('somebody past the term comes in, unless all of those are left out', () => {
  const expired = row({ expiredOn: day('2021-03-01') });
  expect(rowFate(expired, none)).toBe('import');
  expect(rowFate(expired, { ...none, leaveOutExpired: true })).toBe('left-out');
  expect(rowFate(row(), { ...none, leaveOutExpired: true })).toBe('import');
});

test('digits that could be a BSN keep a row out until a person vouched for that very row', () => {
  expect(rowFate(doubtful, none)).toBe('refused');
  expect(mustBeLookedAt(doubtful, none)).toBe(true);
  expect(rowFate(doubtful, { ...none, notBsnLines: [8] })).toBe('refused');
  expect(rowFate(doubtful, { ...none, notBsnLines: [7] })).toBe('import');
  expect(rowFate(doubtful, { ...none, notBsnLines: [7], leaveOutLines: [7] })).toBe('left-out');
});

test('a refused row stays refused, whatever was ticked, and asks for no second look', () => {
  const refused = { ...doubtful, outcome: 'refused' } as const;
  expect(rowFate(refused, { ...none, leaveOutExpired: true, leaveOutLines: [7], notBsnLines: [7] })).toBe(
    'refused',
  );
  expect(mustBeLookedAt(refused, none)).toBe(false);
});
