import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import {
  countInWords,
  dayInSentence,
  dayInTable,
  dayWithWeekday,
  instantInTable,
  monthInWords,
  periodInWords,
  timeInFigures,
} from '../../../renderer/ui/figures.ts';

test('a day reads as a date in a sentence and as figures in a table', () => {
  expect(dayInSentence(day('2026-11-21'), 'nl')).toBe('21 november 2026');
  expect(dayWithWeekday(day('2026-11-21'), 'nl')).toBe('zaterdag 21 november 2026');
  expect(dayInSentence(day('2024-02-29'), 'en')).toBe('29 February 2024');
  expect(dayInTable(day('2026-03-01'))).toBe('01-03-2026');
  expect(monthInWords(day('2026-11-30'), 'nl')).toBe('november 2026');
  expect(monthInWords(day('2026-11-01'), 'en')).toBe('November 2026');
});

test('an instant reads as the clock in Amsterdam showed it, on the day that it was there', () => {
  expect(instantInTable('2026-12-31T23:30:00.000Z', 'nl')).toBe('01-01-2027, 00.30');
  expect(instantInTable('2026-07-01T12:05:59Z', 'en')).toBe('01-07-2026, 14:05');
  expect(timeInFigures('2026-12-31T23:30:00.000Z', 'nl')).toBe('00.30');
});

test('a period reads as people say it, also when it is one', () => {
  expect(
    ['P5Y', 'P1Y', 'P18M', 'P1M', 'P4W', 'P30D', 'P1D'].map((text) => periodInWords(period(text), 'nl')),
  ).toEqual(['5 jaar', '1 jaar', '18 maanden', '1 maand', '4 weken', '30 dagen', '1 dag']);
  expect(periodInWords(period('P2Y'), 'en')).toBe('2 years');
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
