import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../core/kernel/read-date.ts';

describe('reading a date', () => {
  it.each([
    ['21-3-1974', '1974-03-21'],
    ['09/03/2011', '2011-03-09'],
    ['9.3.2011', '2011-03-09'],
    ['9 3 2011', '2011-03-09'],
    ['1969-10-06', '1969-10-06'],
    ['1969/10/6', '1969-10-06'],
    ['1969-10-06 00:00:00', '1969-10-06'],
    ['1969-10-06T00:00:00.000Z', '1969-10-06'],
    ['28 mei 1987', '1987-05-28'],
    ['5 oktober 1965', '1965-10-05'],
    ['5 okt. 1965', '1965-10-05'],
    ['5-okt-1965', '1965-10-05'],
    ['1 MRT 2020', '2020-03-01'],
    ['1 maart 2020', '2020-03-01'],
    ['3 March 2020', '2020-03-03'],
    ['28 August 1960', '1960-08-28'],
    ['31 december 1999', '1999-12-31'],
    ['29-2-2024', '2024-02-29'],
    ['  21-3-1974 ', '1974-03-21'],
    ['21\u00a0maart\u00a01974', '1974-03-21'],
  ])('%j is %s', (text, on) => {
    expect(readDate(text)).toEqual({ on, problem: null });
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['31-02-1988', 'impossible'],
    ['12-13-2024', 'impossible'],
    ['29-2-2023', 'impossible'],
    ['00-01-2023', 'impossible'],
    ['2023-02-30', 'impossible'],
    ['30 februari 2023', 'impossible'],
    ['1-1-0202', 'impossible'],
    ['1-1-2926', 'impossible'],
    ['21-3-74', 'short-year'],
    ['28 mei 87', 'short-year'],
    ["28 mei '87", 'short-year'],
    ['1979', 'unreadable'],
    ['onbekend', 'unreadable'],
    ['27109', 'unreadable'],
    ['3 ma 1987', 'unreadable'],
    ['3 foo 1987', 'unreadable'],
    ['21-3', 'unreadable'],
    ['ja 01-02-2024', 'unreadable'],
    ['21-3-1974 of later', 'unreadable'],
  ])('%j is none: %s', (text, problem) => {
    expect(readDate(text)).toEqual({ on: null, problem });
  });

  it('reads every day back from each way of writing it', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const on = date.toISOString().slice(0, 10);
        const words = (locale: string) =>
          new Intl.DateTimeFormat(locale, {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          }).format(date);
        const [year, month, dayOfMonth] = on.split('-').map(Number);
        const forms = [
          on,
          `${dayOfMonth}-${month}-${year}`,
          `${dayOfMonth}/${month}/${year}`,
          words('nl'),
          words('en-GB'),
        ];
        expect(new Set(forms.map((form) => readDate(form).on))).toEqual(new Set([on]));
      }),
    );
  });

  it('never gives a day and a problem, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readDate(text).on === null).toBe(readDate(text).problem !== null);
      }),
    );
  });
});
