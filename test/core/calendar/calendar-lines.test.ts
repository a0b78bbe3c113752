import { expect, test } from 'vitest';
import {
  calendarDays,
  type CalendarFact,
  calendarLines,
  calendarUntil,
  isToldTo,
} from '../../../core/calendar/lines.ts';
import { CalendarCode } from '../../../core/contract/calendar.ts';
import { day } from '../../../core/kernel/day.ts';

const span = (today: string) => ({ today: day(today), until: calendarUntil(day(today)) });
const fact = (code: CalendarCode, on: string, count = 1, subject = ''): CalendarFact => ({
  code,
  on: day(on),
  count,
  subject,
});
const shown = (facts: readonly CalendarFact[], today = '2026-11-21') =>
  calendarLines(facts, span(today)).map(({ on, code, count, isLate }) => [on, code, count, isLate]);

test('a year goes up to and including the same day next year; from a leap day to 28 February', () => {
  expect(calendarUntil(day('2026-11-21'))).toBe('2027-11-21');
  expect(calendarUntil(day('2028-02-29'))).toBe('2029-02-28');
  expect(shown([fact('hold', '2027-11-21'), fact('hold', '2027-11-22')])).toEqual([
    ['2027-11-21', 'hold', 1, false],
  ]);
});

test('what is late stands on today, apart from what is due today', () => {
  expect(shown([fact('request', '2026-11-20'), fact('request', '2026-11-21', 2)])).toEqual([
    ['2026-11-21', 'request', 1, true],
    ['2026-11-21', 'request', 2, false],
  ]);
});

test('peer review is counted by week, on its Monday or on today in the week that runs', () => {
  const reviews = ['2026-11-25', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map((on) =>
    fact('peer-review', on),
  );
  expect(shown(reviews, '2026-11-24')).toEqual([
    ['2026-11-24', 'peer-review', 1, false],
    ['2026-12-28', 'peer-review', 3, false],
    ['2027-01-04', 'peer-review', 1, false],
  ]);
});

test('what shares day, kind and rule is counted together; rules stay apart', () => {
  const of = (ruleCode: string, count: number): CalendarFact => ({
    ...fact('retention', '2027-02-28', count),
    ruleCode,
  });
  const lines = calendarLines(
    [of('NDA_FORM', 1), of('CLIENT_FILE', 2), of('CLIENT_FILE', 3)],
    span('2026-11-21'),
  );
  expect(lines.map(({ ruleCode, count }) => [ruleCode, count])).toEqual([
    ['CLIENT_FILE', 5],
    ['NDA_FORM', 1],
  ]);
});

test('outside the vault each subject is a day by itself, that keeps its subject when it moves; what is late is one', () => {
  const days = (facts: readonly CalendarFact[]) =>
    calendarDays(facts, span('2026-11-21')).map(({ on, subject, count }) => [on, subject, count]);
  const other = fact('request', '2026-12-01', 1, 'b');
  expect(days([fact('request', '2026-12-01', 1, 'a'), other])).toEqual([
    ['2026-12-01', 'a', 1],
    ['2026-12-01', 'b', 1],
  ]);
  expect(days([fact('request', '2027-01-31', 1, 'a'), other])).toEqual([
    ['2026-12-01', 'b', 1],
    ['2027-01-31', 'a', 1],
  ]);
  expect(days([fact('request', '2026-11-19', 1, 'a'), fact('request', '2026-11-20', 2, 'c'), other])).toEqual(
    [
      ['2026-11-21', 'late', 3],
      ['2026-12-01', 'b', 1],
    ],
  );
});

test('a manager is told of everything, the FG of nothing about who works here, a worker of nothing', () => {
  const told = (role: 'manager' | 'fg' | 'confidant' | 'worker') =>
    CalendarCode.options.filter((code) => isToldTo(code, [role]));
  expect(told('manager')).toEqual(CalendarCode.options);
  expect(told('worker')).toEqual([]);
  expect(told('fg')).toContain('agreement');
  expect(told('fg')).not.toContain('peer-review');
  expect(told('confidant')).toContain('peer-review');
  expect(told('confidant')).not.toContain('retention');
});
