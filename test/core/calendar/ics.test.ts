import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile, type WholeDay } from '../../../core/calendar/ics.ts';
import { titleOfDay } from '../../../core/calendar/words.ts';
import { CalendarCode } from '../../../core/contract/calendar.ts';
import { day } from '../../../core/kernel/day.ts';

const madeAt = '2026-11-21T11:00:00.123Z';
const aDay = (other: Partial<WholeDay> = {}): WholeDay => ({
  uid: '3f2b1c4d-5e6f-8a7b-a123-0123456789ab',
  on: day('2026-12-31'),
  title: 'Vertrouwd: opschonen (3)',
  text: '',
  ...other,
});

/**
 * Reads a file back as RFC 5545 says: lines of at most 75 octets that end by CRLF and by nothing else (a line separator
 * of Unicode is a sign like any other), unfolded, each `NAME;PARAMETER=VALUE:VALUE`.
 */
const read = (file: string): readonly (readonly [name: string, value: string])[] => {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const row of file.split('\r\n')) expect(Buffer.byteLength(row, 'utf8')).toBeLessThanOrEqual(75);
  return file
    .replaceAll('\r\n ', '')
    .trimEnd()
    .split('\r\n')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
      expect(name, line).not.toBe('');
      return [name, value] as const;
    });
};

/** TEXT as a calendar reads it. */
const unescaped = (text: string): string =>
  text.replace(/\\(.)/gsu, (_, sign: string) => (sign === 'n' ? '\n' : sign));

const values = (days: readonly WholeDay[], name: string) =>
  read(calendarFile('Vertrouwd', madeAt, days)).flatMap(([its, value]) => (its === name ? [value] : []));

test('a file has what the standard asks of a calendar and of each event', () => {
  expect(read(calendarFile('Vertrouwd', madeAt, [aDay()])).map(([name]) => name)).toEqual([
    'BEGIN',
    'VERSION',
    'PRODID',
    'CALSCALE',
    'METHOD',
    'NAME',
    'X-WR-CALNAME',
    'BEGIN',
    'UID',
    'DTSTAMP',
    'LAST-MODIFIED',
    'SEQUENCE',
    'DTSTART;VALUE=DATE',
    'DTEND;VALUE=DATE',
    'SUMMARY',
    'CLASS',
    'TRANSP',
    'END',
    'END',
  ]);
  expect(values([aDay()], 'DTSTAMP')).toEqual(['20261121T110000Z']);
  expect(values([aDay()], 'LAST-MODIFIED')).toEqual(['20261121T110000Z']);
});

test('a later file has a higher number, which a calendar can hold', () => {
  const numberAt = (at: string) =>
    Number(/SEQUENCE:(\d+)/.exec(calendarFile('Vertrouwd', at, [aDay()]))?.[1]);
  expect(numberAt('2026-11-21T11:01:00Z')).toBeGreaterThan(numberAt(madeAt));
  expect(numberAt('2999-12-31T23:59:00Z')).toBeLessThan(2 ** 31);
});

test.each([
  ['2026-12-31', '20261231', '20270101'],
  ['2028-02-28', '20280228', '20280229'],
  ['2028-02-29', '20280229', '20280301'],
  ['2027-02-28', '20270228', '20270301'],
  ['2026-10-25', '20261025', '20261026'],
])('%s is a whole day that ends before the next one', (on, start, end) => {
  const days = [aDay({ on: day(on) })];
  expect(values(days, 'DTSTART;VALUE=DATE')).toEqual([start]);
  expect(values(days, 'DTEND;VALUE=DATE')).toEqual([end]);
});

test('any text comes back as it was, whatever signs it has and however long it is', () => {
  const texts = fc
    .string({ unit: 'grapheme', maxLength: 300 })
    .map((text) => text.replace(/(?!\n)\p{Cc}|\p{Cs}/gu, ''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(texts, (text) => {
      const [summary = ''] = values([aDay({ title: text })], 'SUMMARY');
      expect(unescaped(summary)).toBe(text);
    }),
  );
});

test('a sign is never cut in two by the fold', () => {
  const title = 'é'.repeat(200);
  expect(values([aDay({ title })], 'SUMMARY')).toEqual([title]);
});

test('a year without days is still a calendar', () => {
  expect(values([], 'BEGIN')).toEqual(['VCALENDAR']);
});

test('neither title says a name, and the neutral one says not what it is about', () => {
  const how = { name: 'Administratie', lang: 'nl' } as const;
  for (const code of CalendarCode.options) {
    expect(titleOfDay({ code, count: 1 }, { ...how, titles: 'neutral' })).toMatch(/^Administratie: [a-z]+$/);
    expect(titleOfDay({ code, count: 3 }, { ...how, titles: 'neutral' })).not.toMatch(
      /datalek|cliënt|dossier|geweld|toestemming|klacht|conflict|verzoek|bewaar|intervisie|VOG/i,
    );
    expect(titleOfDay({ code, count: 3 }, { ...how, titles: 'plain' })).toMatch(/ \(3\)$/);
  }
});
