import { expect, test } from 'vitest';
import { readDay } from '../../../renderer/ui/date-field.tsx';

test('a pasted day is read in the notations that people use', () => {
  for (const text of ['21-11-2026', '21/11/2026', '21.11.2026', ' 21 11 2026 ', '2026-11-21'])
    expect(readDay(text)).toBe('2026-11-21');
  expect(readDay('1-3-2024')).toBe('2024-03-01');
});

test('what is no day of the calendar is not read', () => {
  for (const text of [
    '',
    '30-02-2026',
    '29-02-2025',
    '21-11-26',
    '11-21-2026',
    'gisteren',
    '21-11-2026 10:00',
  ])
    expect(readDay(text)).toBeNull();
});
