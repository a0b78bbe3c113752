import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { period } from '../../../core/kernel/period.ts';
import { periodInWords } from '../../../core/kernel/words.ts';
import { isSamePeriod, periodsInText } from '../../../core/register/periods-in-text.ts';

const found = (text: string) => periodsInText(text).map((it) => it.period);

describe('the lengths of time in a text', () => {
  test.each([
    ['Wij bewaren dit 2 jaar.', ['P2Y']],
    ['na achttien maanden', ['P18M']],
    ['18 maanden', ['P18M']],
    ['1,5 jaar na de laatste keer', ['P18M']],
    ['anderhalf jaar', ['P18M']],
    ['een half jaar', ['P6M']],
    ['dertig dagen na de afmelding', ['P30D']],
    ['binnen vier weken', ['P4W']],
    ['één jaar', ['P1Y']],
    ['kept for two years', ['P2Y']],
    ['removed after thirty days', ['P30D']],
    ['for a year', ['P1Y']],
    ['Zeven jaar voor de bonnen, 2 jaar voor de rest', ['P7Y', 'P2Y']],
    ['jaarlijks een verslag', []],
    ['in 2026 jaarverslag', []],
    ['van 10-12 jaar', []],
    ['zolang het nodig is', []],
    ['99999 jaar', []],
    ['een halve dag', []],
  ])('%s', (text, periods) => {
    expect(found(text)).toEqual(periods);
  });

  test('are found in whatever words the app itself uses', () => {
    const some = fc
      .tuple(fc.integer({ min: 1, max: 9_999 }), fc.constantFrom('Y', 'M', 'W', 'D'))
      .map(([count, unit]) => period(`P${count}${unit}`));
    fc.assert(
      fc.property(some, fc.constantFrom('nl' as const, 'en' as const), (length, language) => {
        expect(found(`uiterlijk ${periodInWords(length, language)} na het laatste contact`)).toEqual([
          length,
        ]);
      }),
    );
  });

  test('read nothing out of whatever is typed, and never fail on it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { words } of periodsInText(text)) expect(text).toContain(words);
      }),
    );
  });
});

test.each([
  ['P2Y', 'P24M', true],
  ['P4W', 'P28D', true],
  ['P1M', 'P30D', false],
  ['P1Y', 'P365D', false],
  ['P2Y', 'P5Y', false],
])('%s and %s are the same: %s', (one, other, same) => {
  expect(isSamePeriod(period(one), period(other))).toBe(same);
});
