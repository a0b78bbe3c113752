import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundNames } from '../../../core/packages/found-names.ts';
import { maskNames, timesIn } from '../../../core/packages/mask-names.ts';

const mask = '[naam]';

describe('masking names', () => {
  test.each([
    ['Belde met Karim Bouzid.', ['Karim Bouzid'], 'Belde met [naam].'],
    ['KARIM  bouzid kwam', ['Karim Bouzid'], '[naam] kwam'],
    ['Karim Bouzid en Karim', ['Karim', 'Karim Bouzid'], '[naam] en [naam]'],
    ['Karimsteeg 4', ['Karim'], 'Karimsteeg 4'],
    ['Ayşe zei ja', ['Ayşe'], '[naam] zei ja'],
    ['Zij (Ö.) en d’Ancona', ['d’Ancona'], 'Zij (Ö.) en [naam]'],
    ['prijs $1 (a+b)', ['a+b', '$1'], 'prijs [naam] ([naam])'],
    ['niets', ['', '  '], 'niets'],
  ])('%s', (text, names, masked) => {
    expect(maskNames(text, names, mask)).toBe(masked);
  });

  test('leaves no chosen name behind, and nothing else changed', () => {
    const word = fc.stringMatching(/^[A-Z][a-zéşö'.+*$]{1,8}[a-z]$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(fc.string()), (names, texts) => {
        const text = [...texts, ...names].join(' – ');
        const masked = maskNames(text, names, mask);
        for (const name of names) expect(timesIn([masked], name)).toBe(0);
        expect(masked.includes(mask)).toBe(true);
        expect(maskNames(text, [], mask)).toBe(text);
      }),
    );
  });

  test('names are proposed once each with how often they stand there', () => {
    const texts = ['Karim Bouzid belde. Karim Bouzid komt.', 'Met Zoë Mulder erbij.'];
    expect(foundNames(texts, ['Karim Bouzid', 'Karim Bouzid'], ['Zoë Mulder', 'Ali Demir'])).toEqual([
      { name: 'Karim Bouzid', times: 2 },
      { name: 'Zoë Mulder', times: 1 },
    ]);
  });
});
