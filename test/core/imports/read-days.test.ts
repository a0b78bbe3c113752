import { describe, expect, it } from 'vitest';
import type { ImportField } from '../../../core/imports/import-row.ts';
import { readDays } from '../../../core/imports/read-days.ts';
import { day } from '../../../core/kernel/day.ts';

const read = (openedOn: string, lastContactOn: string, closedOn = '', birthDate = '') => {
  const cells: Partial<Record<ImportField, string>> = { openedOn, lastContactOn, closedOn, birthDate };
  const days = readDays((field) => cells[field] ?? '', day('2026-11-21'));
  return { ...days, codes: days.findings.map(({ code, field }) => `${code} ${field}`) };
};

describe('the days of a row', () => {
  it.each([
    ['3-10-2022', '1-2-2024', '', ['2022-10-03', '2024-02-01', null], []],
    ['3-10-2022', '1-2-2024', 'ja 01-02-2024', ['2022-10-03', '2024-02-01', '2024-02-01'], []],
    ['3-10-2022', '1-2-2024', 'Ja, op 3 maart 2024', ['2022-10-03', '2024-02-01', '2024-03-03'], []],
    ['3-10-2022', '1-2-2024', '1-3-2024', ['2022-10-03', '2024-02-01', '2024-03-01'], []],
    ['3-10-2022', '1-2-2024', 'nee', ['2022-10-03', '2024-02-01', null], []],
    ['3-10-2022', '1-2-2024', 'ja', ['2022-10-03', '2024-02-01', '2024-02-01'], ['no-closed-on closedOn']],
    ['3-10-2022', '1-2-2024', '1', ['2022-10-03', '2024-02-01', '2024-02-01'], ['no-closed-on closedOn']],
    ['', '1-2-2024', '', ['2024-02-01', '2024-02-01', null], ['no-opened-on openedOn']],
    ['3-10-2022', '', '', ['2022-10-03', '2022-10-03', null], ['no-last-contact lastContactOn']],
    [
      '3-10-2022',
      '',
      'ja 1-2-2024',
      ['2022-10-03', '2024-02-01', '2024-02-01'],
      ['no-last-contact lastContactOn'],
    ],
    ['', '', '', ['2026-11-21', '2026-11-21', null], ['no-days null']],
    [
      '1-3-2024',
      '1-2-2024',
      '',
      ['2024-02-01', '2024-02-01', null],
      ['last-contact-before-opened lastContactOn'],
    ],
    ['21-11-2026', '21-11-2026', '', ['2026-11-21', '2026-11-21', null], []],
  ])('opened %j, last contact %j, closed %j', (opened, lastContact, closed, days, codes) => {
    const read1 = read(opened, lastContact, closed);
    expect([read1.openedOn, read1.lastContactOn, read1.closedOn]).toEqual(days);
    expect(read1.codes).toEqual(codes);
  });

  it.each([
    ['1-3-2024', '22-11-2026', '', '', 'date-in-future lastContactOn'],
    ['1-3-2024', '1-3-2024', '22-11-2026', '', 'date-in-future closedOn'],
    ['1-3-2024', '1-3-2024', '', '22-11-2026', 'date-in-future birthDate'],
    ['1-3-2024', '1-4-2024', '1-2-2024', '', 'closed-before-opened closedOn'],
    ['1-3-2024', '12-13-2024', '', '', 'impossible-date lastContactOn'],
    ['1-3-24', '1-3-2024', '', '', 'short-year openedOn'],
    ['voorjaar', '1-3-2024', '', '', 'unreadable-date openedOn'],
    ['1-3-2024', '1-3-2024', 'misschien', '', 'unreadable-date closedOn'],
    ['1-3-2024', '1-3-2024', '', '1979', 'unreadable-date birthDate'],
    ['1-3-2024', '1-3-2024', '', '31-02-1988', 'impossible-date birthDate'],
  ])('opened %j, last contact %j, closed %j, born %j: %s', (opened, lastContact, closed, born, code) => {
    expect(read(opened, lastContact, closed, born).codes).toEqual([code]);
  });

  it('says when a first day was moved and when a birth date could not be read', () => {
    expect(read('1-3-2024', '1-2-2024').isOpenedMoved).toBe(true);
    expect(read('1-2-2024', '1-2-2024').isOpenedMoved).toBe(false);
    expect(read('1-2-2024', '1-2-2024', '', '1979').isBirthUnread).toBe(true);
    expect(read('1-2-2024', '1-2-2024', '', '').isBirthUnread).toBe(false);
  });
});
