import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SpecialCategory } from '../../../core/contract/lawful.ts';
import { findSpecial, takeSpecial } from '../../../core/guard/find-special.ts';
import { specialWords } from '../../../core/guard/words/special-words.ts';

const seen = (text: string) =>
  Object.fromEntries(findSpecial(text).map(({ category, words }) => [category, words]));

describe('words of special data', () => {
  test.each([
    ['Zij heeft een depressie en slikt medicijnen.', { health: ['depressie', 'medicijnen'] }],
    [
      'Borstkanker is vastgesteld; de kinderpsychiater belde.',
      { health: ['Borstkanker', 'kinderpsychiater'] },
    ],
    ['Haar geloof is belangrijk voor haar.', { belief: ['haar geloof'] }],
    ['Draagt een hoofddoek', { belief: ['hoofddoek'] }],
    ['Is van Turkse afkomst', { 'race-ethnicity': ['afkomst'] }],
    ['Kwam uit de kast, is lesbisch', { 'sex-life': ['lesbisch', 'uit de kast'] }],
    ['Is lid van de vakbond', { union: ['vakbond'] }],
    ['stemt op een partij', { political: ['stemt op'] }],
    ['De DNA-test is erfelijk', { genetic: ['DNA', 'erfelijk'] }],
    ['Gaf zijn vingerafdruk', { biometric: ['vingerafdruk'] }],
    ['Deed aangifte; hij heeft een strafblad', { criminal: ['aangifte', 'strafblad'] }],
  ])('%j', (text, expected) => {
    expect(seen(text)).toEqual(expected);
  });

  test.each([
    'Samen gezond eten en bewegen besproken.',
    'Hulp bij de aangifte inkomstenbelasting.',
    'Geboorteaangifte gedaan bij de gemeente.',
    'Is politiek actief in de buurt.',
    'Ik geloof dat het goed gaat.',
    'Belde met het UWV over de Ziektewet.',
    'Spreekt Turks en volgt taalles in de kerk.',
    'Woont in de Kerkstraat; denkt aan verhuizen.',
    'Kwam niet, was ziek. Afspraak met de huisarts verzet.',
    'Zit zonder partner thuis en voelt zich niet veilig na het geweld.',
    'Vroeg naar de homogene groep van maandag.',
    '',
  ])('nothing in %j', (text) => {
    expect(seen(text)).toEqual({});
  });

  test('are known whatever capitals, accents and signs surround them', () => {
    const plain = SpecialCategory.options.flatMap((category) =>
      specialWords[category]
        .trim()
        .split(/\s+/)
        .map((word) => [category, word.replaceAll('*', '')] as const),
    );
    const around = fc.constantFrom('', ' ', '.', '(', '"', '\n', ', en ');
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.boolean(),
        around,
        around,
        ([category, word], isLoud, a, b) => {
          const text = `Zij ${a}${isLoud ? word.toUpperCase() : word}${b} vandaag`;
          expect(findSpecial(text).map((hit) => hit.category)).toContain(category);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('never stop a text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(findSpecial(text).every(({ words }) => words.length > 0)).toBe(true);
      }),
    );
    expect(findSpecial('a'.repeat(20_000))).toEqual([]);
  });
});

describe('taking special data out of a text', () => {
  test('takes the sentences in which they stand', () => {
    expect(
      takeSpecial('Kwam op gesprek. Zij is depressief. Afspraak dinsdag.\nZat in de cel. Belt terug'),
    ).toEqual({
      rest: 'Kwam op gesprek. Afspraak dinsdag.\nBelt terug',
      taken: 'Zij is depressief. Zat in de cel.',
    });
  });

  test('loses nothing and leaves nothing that is seen', () => {
    const sentence = fc.constantFrom(
      'Zij slikt medicijnen. ',
      'Belde om 10.30 uur. ',
      'Is moslim! ',
      'Hoe gaat het? ',
      'Regel\n',
      'Zonder einde',
    );
    const letters = (text: string) => text.replace(/\s/g, '').split('').toSorted().join('');
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const { rest, taken } = takeSpecial(text);
        expect(letters(rest + taken)).toBe(letters(text));
        expect(findSpecial(rest)).toEqual([]);
      }),
    );
  });
});
