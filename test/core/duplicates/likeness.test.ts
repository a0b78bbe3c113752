import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Candidate, featuresMaker } from '../../../core/duplicates/features.ts';
import { findPairs } from '../../../core/duplicates/find-pairs.ts';
import { likeness } from '../../../core/duplicates/likeness.ts';
import { day } from '../../../core/kernel/day.ts';
import { noName } from '../../../core/kernel/names.ts';

const featuresOf = featuresMaker();

let rows = 0;
const one = (changes: Partial<Candidate>): Candidate => ({
  ...noName,
  row: (rows += 1),
  birthOn: null,
  phones: [],
  emails: [],
  ...changes,
});
const alike = (a: Partial<Candidate>, b: Partial<Candidate>) =>
  likeness(featuresOf(one(a)), featuresOf(one(b)));

const born = day('1990-04-03');
const phones = ['0600000412'];

describe('two files are proposed', () => {
  test.each([
    [
      'the same name in another spelling',
      { givenName: 'Ayşe', familyName: 'Öztürk' },
      { givenName: 'Ayse', familyName: 'Ozturk' },
      ['same-name'],
    ],
    [
      'the same name with the prefix elsewhere',
      { givenName: 'Fatiha', prefix: 'El', familyName: 'Khattabi' },
      { givenName: 'Fatiha', familyName: 'El Khattabi' },
      ['same-name'],
    ],
    [
      'a name that sounds alike, and the birth date',
      { givenName: 'Mohamed', familyName: 'Haddad', birthOn: born },
      { givenName: 'Muhammad', familyName: 'Hadad', birthOn: born },
      ['sounds-alike', 'same-birth'],
    ],
    [
      'initials that fit, and the telephone',
      { initials: 'J.', familyName: 'Bakker', phones },
      { givenName: 'Jan', familyName: 'Bakker', phones },
      ['sounds-alike', 'same-phone'],
    ],
    [
      'a married name, and the birth date',
      { givenName: 'Anna', familyName: 'Visser', birthOn: born },
      { givenName: 'Anna', prefix: 'de', familyName: 'Boer-Visser', birthOn: born },
      ['sounds-alike', 'same-birth'],
    ],
    [
      'the same name with day and month changed round',
      { givenName: 'Noor', familyName: 'Wit', birthOn: born },
      { givenName: 'Noor', familyName: 'Wit', birthOn: day('1990-03-04') },
      ['same-name'],
    ],
    [
      'another name, but one birth date and telephone',
      { givenName: 'Samira', familyName: 'Haddad', birthOn: born, phones },
      { alias: 'K.', birthOn: born, phones },
      ['same-birth', 'same-phone'],
    ],
  ] as const)('for %s', (_, a, b, reasons) => {
    expect(alike(a, b)?.reasons).toEqual(reasons);
  });

  test.each([
    [
      'namesakes with other birth dates',
      { givenName: 'Noor', familyName: 'Wit', birthOn: born },
      { givenName: 'Noor', familyName: 'Wit', birthOn: day('1961-12-24') },
    ],
    [
      'a household: one telephone, one family name',
      { givenName: 'Noor', familyName: 'Wit', phones },
      { givenName: 'Bram', familyName: 'Wit', phones },
    ],
    [
      'twins',
      { givenName: 'Noor', familyName: 'Wit', phones, birthOn: born },
      { givenName: 'Bram', familyName: 'Wit', phones, birthOn: born },
    ],
    [
      'a birth date alone',
      { givenName: 'Noor', familyName: 'Wit', birthOn: born },
      { givenName: 'Bram', familyName: 'Zwart', birthOn: born },
    ],
    ['an alias of one letter', { alias: 'K.' }, { alias: 'K.' }],
  ] as const)('but not for %s', (_, a, b) => {
    expect(alike(a, b)).toBeNull();
  });

  const words = fc.constantFrom('Fatiha', 'Fatima', 'Mohamed', 'Muhammad', 'Jan', 'Noor', '');
  const families = fc.constantFrom(
    'Khattabi',
    'El Khattabi',
    'Bakker',
    'de Boer-Bakker',
    'Hadad',
    'Haddad',
    '',
  );
  const candidates = fc.record({
    givenName: words,
    initials: fc.constantFrom('', 'F.', 'M.'),
    familyName: families,
    alias: fc.constantFrom('', 'Kikker'),
    birthOn: fc.constantFrom(null, born, day('1990-03-04'), day('1970-01-01')),
    phones: fc.subarray(['0600000412', '0600000413']),
    emails: fc.subarray(['jo@example.nl']),
  });

  test('whichever of the two comes first', () => {
    fc.assert(
      fc.property(candidates, candidates, (a, b) => {
        expect(alike(a, b)).toEqual(alike(b, a));
      }),
    );
  });

  test('all of them, as when every file is held against every other', () => {
    fc.assert(
      fc.property(fc.array(candidates, { maxLength: 25 }), (list) => {
        const files = list.map((it) => featuresOf(one(it)));
        const every = files.flatMap((a, at) =>
          files.slice(at + 1).flatMap((b) => (likeness(a, b) ? [`${a.row}/${b.row}`] : [])),
        );
        const search = findPairs(files, () => false);
        let step = search.next();
        while (!step.done) step = search.next();
        expect(step.value.map((pair) => `${pair.one}/${pair.other}`).toSorted()).toEqual(every.toSorted());
        const scores = step.value.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});
