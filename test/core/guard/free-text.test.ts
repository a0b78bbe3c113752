import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line, lines, optionalLine } from '../../../core/contract/fields.ts';
import { checkFreeText, checkTypedTexts, takeSaying, withoutBsn } from '../../../core/guard/free-text.ts';
import { typedTexts } from '../../../core/guard/typed-texts.ts';
import { findBsn } from '../../../core/kernel/bsn.ts';
import { Refusal } from '../../../core/kernel/refusal.ts';

const saidOf = (text: string, isNotBsn: boolean): unknown => {
  try {
    return checkFreeText(text, { isNotBsn, field: 'remark' });
  } catch (error) {
    return error instanceof Refusal ? error.error : error;
  }
};

describe('a text that somebody typed', () => {
  test.each([
    ['BSN 111222333', 'bsn-in-text'],
    ['Haar sofinummer is 249566758.', 'bsn-in-text'],
    ['burger service nummer: 123456782', 'bsn-in-text'],
    ['bsn 10000008', 'bsn-in-text'],
  ])('%j is refused, whatever is said of it', (text, rule) => {
    for (const isNotBsn of [true, false])
      expect(saidOf(text, isNotBsn)).toEqual({ code: 'refused', rule, detail: { field: 'remark' } });
  });

  test.each(['Zaak 999990019', '010000008', 'bel 612345609', '205301204', 'rekening 417164300'])(
    '%j is asked about, and kept when it is none',
    (text) => {
      expect(saidOf(text, false)).toMatchObject({ rule: 'maybe-bsn-in-text' });
      expect(saidOf(text, true)).toBe(true);
    },
  );

  test.each([
    'Zaak 123456789',
    '987654321',
    '123456783',
    '000000000',
    '10000008',
    'geboren 02011980',
    'bel 06 1234 5609',
    'NL91 ABNA 0417 1643 00',
  ])('%j is kept, and nothing has to be said', (text) => {
    expect(saidOf(text, false)).toBe(false);
    expect(saidOf(text, true)).toBe(false);
  });

  test('that is refused never carries its digits along', () => {
    fc.assert(
      fc.property(fc.constantFrom('111222333', '123456782', '999990019'), fc.string(), (bsn, around) => {
        const said = JSON.stringify(saidOf(`${around} ${bsn}`, false));
        expect(said).not.toContain(bsn);
      }),
    );
  });

  test('is shorter by every citizen service number that was taken out', () => {
    const piece = fc.constantFrom(
      'bsn ',
      '111222333',
      '123.456.782',
      ' en ',
      '10000008',
      '👤',
      '1',
      '-',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
        const text = pieces.join('');
        const rest = withoutBsn(text);
        const taken = findBsn(text).reduce((sum, { start, end }) => sum + end - start, 0);
        expect(rest).toHaveLength(text.length - taken);
      }),
    );
  });
});

describe('the typed texts of an input', () => {
  const schema = z.strictObject({
    name: line(80),
    day: z.string(),
    remark: optionalLine(80).nullable(),
    more: lines(80).or(z.literal('')).optional(),
    points: z.array(z.strictObject({ kind: z.enum(['phone']), value: line(40) })),
  });

  test('are found wherever they stand, and what was chosen is not', () => {
    const input = {
      name: 'a',
      day: '2026-11-21',
      remark: null,
      more: 'm',
      points: [{ kind: 'phone', value: 'b' }],
    };
    expect(typedTexts(schema, input)).toEqual([
      { field: 'name', text: 'a' },
      { field: 'more', text: 'm' },
      { field: 'points.0.value', text: 'b' },
    ]);
    expect(typedTexts(schema, { ...input, remark: 'r', more: undefined }).map(({ field }) => field)).toEqual([
      'name',
      'remark',
      'points.0.value',
    ]);
  });

  test('give the fields of which something was said', () => {
    const texts = [
      { field: 'one', text: 'Zaak 123456782' },
      { field: 'two', text: 'Niets.' },
    ];
    expect(checkTypedTexts(texts, true)).toEqual(['one']);
  });
});

describe('a saying beside an input', () => {
  test('is taken off before the schema reads it, unless the schema has a field for it', () => {
    const schema = z.strictObject({ text: line(80) });
    expect(takeSaying(schema, { text: 'x', isNotBsn: true })).toEqual({ isNotBsn: true, raw: { text: 'x' } });
    const own = z.strictObject({ text: line(80), isNotBsn: z.boolean() });
    expect(takeSaying(own, { text: 'x', isNotBsn: true })).toEqual({
      isNotBsn: true,
      raw: { text: 'x', isNotBsn: true },
    });
  });

  test.each([null, 'x', 3, [true], { isNotBsn: 'ja' }, { text: 'x' }])('is none in %j', (raw) => {
    expect(takeSaying(z.strictObject({}), raw)).toEqual({ isNotBsn: false, raw });
  });
});
