import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { RepresentativeId } from '../../../core/kernel/ids.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { attachmentFile, expectFits, mostPackageBytes } from '../../../core/packages/attachment-file.ts';
import { consultations } from '../../../core/packages/consulted.ts';
import { expectAddressee } from '../../../core/packages/for-addressee.ts';
import { staffMarks } from '../../../core/packages/staff-marks.ts';

const mother = 'm'.repeat(20) as RepresentativeId;
const father = 'f'.repeat(20) as RepresentativeId;
const speakers = [
  { id: mother, isBlocked: false, validUntil: day('2026-11-21') },
  { id: father, isBlocked: true, validUntil: null },
];

describe('who may get a package', () => {
  test.each([
    ['herself', { who: 'self', representativeId: null }, '2026-11-21', null],
    ['her mother', { who: 'representative', representativeId: mother }, '2026-11-21', null],
    [
      'her mother, later',
      { who: 'representative', representativeId: mother },
      '2026-11-22',
      'representative-unknown',
    ],
    [
      'her father',
      { who: 'representative', representativeId: father },
      '2026-11-21',
      'representative-blocked',
    ],
    [
      'nobody named',
      { who: 'representative', representativeId: null },
      '2026-11-21',
      'representative-unknown',
    ],
  ] as const)('%s', (_, addressee, today, rule) => {
    let refused: string | null = null;
    try {
      expectAddressee(addressee, speakers, day(today));
    } catch (error) {
      refused = refusedRule(error);
    }
    expect(refused).toBe(rule);
  });
});

test('looks are put together by day in Amsterdam, person and act, and what was refused is no look', () => {
  const line = (at: string, operation = 'clients.open', userId = 'a') => ({ at, operation, userId });
  expect(
    consultations([
      line('2026-06-02T10:00:00Z'),
      line('2026-06-01T22:30:00Z'),
      line('2026-06-01T21:30:00Z'),
      line('2026-06-01T08:00:00Z', 'refused:notes.list'),
      line('2026-06-01T07:00:00Z', 'notes.list', 'b'),
    ]),
  ).toEqual([
    { on: '2026-06-02', userId: 'a', operation: 'clients.open', times: 2 },
    { on: '2026-06-01', userId: 'a', operation: 'clients.open', times: 1 },
    { on: '2026-06-01', userId: 'b', operation: 'notes.list', times: 1 },
  ]);
});

test('everyone keeps one number, in the order in which they come up', () => {
  const mark = staffMarks(['b', 'a', 'b'], (id) => ({ label: id.toUpperCase(), roles: ['worker'] }));
  expect([mark('a'), mark('b')]).toEqual([
    { number: 2, roles: ['worker'], name: 'A' },
    { number: 1, roles: ['worker'], name: 'B' },
  ]);
});

test('a file in a package has a number and a day, and too many bytes do not fit', () => {
  expect(attachmentFile({ type: 'image/jpeg', on: day('2026-03-04') }, 8)).toBe(
    'bijlagen/009-2026-03-04.jpg',
  );
  expect(() => expectFits([{ bytes: mostPackageBytes, file: 'a' }])).not.toThrow();
  expect(() => expectFits([{ bytes: mostPackageBytes + 1, file: null }])).not.toThrow();
  expect(() =>
    expectFits([
      { bytes: mostPackageBytes, file: 'a' },
      { bytes: 1, file: 'b' },
    ]),
  ).toThrow('package-too-large');
});
