import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula, plainCell, safeCell } from '../../../core/kernel/csv-cell.ts';

describe('a safe cell', () => {
  it.each([
    '=1+1',
    '=cmd|calc!A1',
    '@SUM(A1)',
    '+cmd|calc',
    '-2+3+cmd|x',
    '\t=1',
    '\r=1',
    '\u0000=1',
    '＝1+1',
    '＠a',
    '＋a',
    '－a',
    ' =1+1',
  ])('%j is put behind an apostrophe', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it.each([
    '+31 6 00000001',
    '-5.00',
    '-5,00',
    '- ',
    '-',
    "'t Hart",
    'a=b',
    'jan@example.nl',
    '',
    '<img src=x>',
  ])('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('never leaves a formula, and comes back as it was', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', "'", "'=", '＝', '0');
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const safe = safeCell(first + rest);
        expect(isFormula(safe)).toBe(false);
        expect(plainCell(safe)).toBe(plainCell(first + rest));
      }),
    );
  });
});
