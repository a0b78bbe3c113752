import { describe, expect, it } from 'vitest';
import type { RowVerdict } from '../../../core/imports/import-row.ts';
import { refusedReport, type ReportWords } from '../../../core/imports/refused-report.ts';

const verdict = (line: number, ...codes: RowVerdict['findings'][number]['code'][]): RowVerdict => ({
  line,
  outcome: 'refused',
  listName: '',
  cells: [],
  findings: codes.map((code) => ({ code, field: null })),
  changes: [],
  expiredOn: null,
});

const words: ReportWords = {
  line: 'Regel',
  reasons: 'Waarom',
  why: ({ findings }) => findings.map(({ code }) => `[${code}]`),
};

describe('the report of refused rows', () => {
  it('gives the line, the reasons in words and the cells of each row', () => {
    const rows = [
      ['Jan', '31-02-1988'],
      ['Piet', '1-1-1980'],
      ['', ''],
    ];
    expect(
      refusedReport(
        ['Naam', 'Geboren'],
        rows,
        [verdict(2, 'impossible-date'), verdict(4, 'missing-name', 'short-year')],
        words,
      ),
    ).toEqual([
      ['Regel', 'Waarom', 'Naam', 'Geboren'],
      ['2', '[impossible-date]', 'Jan', '31-02-1988'],
      ['4', '[missing-name]; [short-year]', '', ''],
    ]);
  });

  it.each([
    ['Opmerkingen', 'BSN 111222333 staat op formulier', 'BSN ••••••••• staat op formulier'],
    ['Opmerkingen', '=cmd|calc', "'=cmd|calc"],
    ['=kop', '+31 6 00000001', '+31 6 00000001'],
    ['BSN', '10000008', '••••••••'],
    ['Burgerservicenummer', '12 34', '•• ••'],
    ['Opmerkingen', 'a\u0000b\u001bc\nd', 'a\ufffdb\ufffdc\nd'],
    ['Opmerkingen', 'x'.repeat(1_000_000), `${'x'.repeat(1_000)}…`],
  ])('under %s a cell is masked, cut and safe: %#', (header, cell, expected) => {
    expect(refusedReport([header], [[cell]], [verdict(2)], words)[1]?.[2]).toBe(expected);
  });

  it('makes the headings safe as well', () => {
    expect(refusedReport(['=kop'], [], [], words)).toEqual([['Regel', 'Waarom', "'=kop"]]);
  });
});
