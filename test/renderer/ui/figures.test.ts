import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import {
  countInWords,
  dayWithWeekday,
  instantInTable,
  monthInWords,
  timeInFigures,
} from '../../../renderer/ui/figures.ts';

test('a day reads with its weekday or as its month', () => {
  expect(dayWithWeekday(day('2026-11-21'), 'nl')).toBe('zaterdag 21 november 2026');
  expect(monthInWords(day('2026-11-30'), 'nl')).toBe('november 2026');
  expect(monthInWords(day('2026-11-01'), 'en')).toBe('November 2026');
});

test('an instant reads as the clock in Amsterdam showed it, on the day that it was there', () => {
  expect(instantInTable('2026-12-31T23:30:00.000Z', 'nl')).toBe('01-01-2027, 00.30');
  expect(instantInTable('2026-07-01T12:05:59Z', 'en')).toBe('01-07-2026, 14:05');
  expect(timeInFigures('2026-12-31T23:30:00.000Z', 'nl')).toBe('00.30');
});

test('counts are written out to twelve and in figures after that', () => {
  expect([0, 1, 7, 12, 13, 1042].map((count) => countInWords(count, 'nl'))).toEqual([
    'nul',
    'één',
    'zeven',
    'twaalf',
    '13',
    '1.042',
  ]);
});
