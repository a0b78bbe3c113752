import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfNumber, excelDay } from '../../../core/imports/excel-day.ts';
import { day, daysBetween } from '../../../core/kernel/day.ts';

test.each([
  [1, 1900, '1900-01-01'],
  [59, 1900, '1900-02-28'],
  [60, 1900, null],
  [61, 1900, '1900-03-01'],
  [27_109, 1900, '1974-03-21'],
  [27_109.75, 1900, '1974-03-21'],
  [0, 1904, '1904-01-01'],
  [25_647, 1904, '1974-03-21'],
  [0, 1900, null],
  [-1, 1904, null],
  [900_000, 1900, null],
  [Number.NaN, 1900, null],
] as const)('number %d counted from %d is %s', (serial, from, expected) => {
  expect(excelDay(serial, from)).toBe(expected);
});

test('each next number is the next day, and both counts are 1,462 apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_600, max: 70_000 }), (serial) => {
      const on = excelDay(serial, 1900) ?? day('1900-01-01');
      expect(daysBetween(on, excelDay(serial + 1, 1900) ?? on)).toBe(1);
      expect(excelDay(serial - 1_462, 1904)).toBe(on);
    }),
  );
});

test('only a number of five digits is taken for a day: a year or a telephone number never is', () => {
  expect(['27109', '1974', '0612345678', '27109x', ''].map((text) => dayOfNumber(text, 1900))).toEqual([
    '1974-03-21',
    null,
    null,
    null,
    null,
  ]);
});
