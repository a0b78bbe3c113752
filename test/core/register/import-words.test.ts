import { describe, expect, test } from 'vitest';
import {
  readBases,
  readDpia,
  readExceptions,
  readSpecial,
  saysNone,
  splitNames,
} from '../../../core/register/import-words.ts';

describe('a ground of art. 6', () => {
  test.each([
    ['Toestemming', ['consent']],
    ['toestemming van betrokkene (art. 6 lid 1 sub a)', ['consent']],
    ['Uitvoering van de overeenkomst', ['contract']],
    ['Wettelijke verplichting', ['legal-obligation']],
    ['wettelijke plicht (AWR 52)', ['legal-obligation']],
    ['Vitaal belang', ['vital-interest']],
    ['Algemeen belang / openbaar gezag', ['public-task']],
    ['Gerechtvaardigd belang', ['legitimate-interest']],
    ['gerechtvaardigde belangen', ['legitimate-interest']],
    ['art. 6 lid 1 sub f', ['legitimate-interest']],
    ['6.1.b', ['contract']],
    ['6(1)(c)', ['legal-obligation']],
    ['6 lid 1 onder e AVG', ['public-task']],
    ['f', ['legitimate-interest']],
    ['sub a', ['consent']],
    ['Legitimate interest', ['legitimate-interest']],
    ['gerechtvaardigd', []],
    ['verwerkersovereenkomst', []],
    ['AVG', []],
    ['', []],
    ['Toestemming of overeenkomst', ['consent', 'contract']],
    ['geen toestemming, maar wettelijke verplichting', ['consent', 'legal-obligation']],
  ])('“%s” is %j', (text, bases) => {
    expect(readBases(text)).toEqual(bases);
  });
});

describe('special data and their exceptions', () => {
  test.each([
    ['Gezondheid', ['health']],
    ['medische gegevens en strafbare feiten', ['health', 'criminal']],
    ['Etnische afkomst, geloof', ['belief', 'race-ethnicity']],
    ['ja', []],
  ])('“%s” names %j', (text, categories) => {
    expect(readSpecial(text)).toEqual(categories);
  });

  test.each([
    ['uitdrukkelijke toestemming', ['explicit-consent']],
    ['art. 9 lid 2 sub a', ['explicit-consent']],
    ['UAVG art. 30', ['care-uavg30']],
    ['artikel 33 UAVG', ['own-interest-uavg33']],
    ['rechtsvordering (9.2.f)', ['legal-claim']],
    ['omdat het nodig is', []],
  ])('“%s” gives %j', (text, exceptions) => {
    expect(readExceptions(text)).toEqual(exceptions);
  });
});

test.each([
  ['uitgevoerd', 'done'],
  ['niet uitgevoerd', null],
  ['moet nog', 'to-do'],
  ['niet nodig', 'not-needed'],
  ['n.v.t.', 'not-needed'],
  ['ja', null],
  ['nee', null],
])('a DPIA of which stands “%s” is %s', (text, dpia) => {
  expect(readDpia(text)).toBe(dpia);
});

test.each([
  ['geen', true],
  ['N.v.t.', true],
  ['-', true],
  ['', false],
  ['geen idee', false],
])('“%s” says that there is nothing: %s', (text, says) => {
  expect(saysNone(text)).toBe(says);
});

test('names in one cell are taken apart, but not inside brackets', () => {
  expect(splitNames('• Veilig Thuis (melding, advies)\n• Blijf Groep; Mailhuis, De Post')).toEqual([
    'Veilig Thuis (melding, advies)',
    'Blijf Groep',
    'Mailhuis',
    'De Post',
  ]);
  expect(splitNames('geen')).toEqual([]);
});
