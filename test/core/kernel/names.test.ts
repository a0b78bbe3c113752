import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  displayName,
  initialsOf,
  listName,
  noName,
  type PersonName,
  sortKey,
} from '../../../core/kernel/names.ts';
import { nameOf, splitFullName } from '../../../core/kernel/split-name.ts';

const sorted = (names: readonly PersonName[]): readonly string[] =>
  names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)).map(listName);

describe('a name in a sentence and in a list', () => {
  it.each([
    ['Jan', 'van den Berg', 'Jan van den Berg', 'Berg, J. van den'],
    ['Fatiha', 'El Khattabi', 'Fatiha El Khattabi', 'El Khattabi, F.'],
    ['Bram', "'t Hart", "Bram 't Hart", "Hart, B. 't"],
    ['Wil', 'van ’t Hoff', 'Wil van ’t Hoff', 'Hoff, W. van ’t'],
    ['Jean-Pierre', "d'Ancona", "Jean-Pierre d'Ancona", "Ancona, J.P. d'"],
    ['Zoë', 'de Wit-van den Berg', 'Zoë de Wit-van den Berg', 'Wit-van den Berg, Z. de'],
    ['İbrahim', 'Öztürk', 'İbrahim Öztürk', 'Öztürk, İ.'],
    ['IJsbrand', 'de la Fuente', 'IJsbrand de la Fuente', 'Fuente, IJ. de la'],
    ['J.P.', 'Bakker', 'J.P. Bakker', 'Bakker, J.P.'],
    ['', 'de Vries', 'de Vries', 'Vries, de'],
    ['K.', '', 'K.', 'K.'],
  ])('%s + %s is shown as %s and listed as %s', (given, family, shown, listed) => {
    const name = nameOf(given, '', family);
    expect(displayName(name)).toBe(shown);
    expect(listName(name)).toBe(listed);
  });

  it('has nothing to show when there is no name', () => {
    expect([displayName(noName), listName(noName), initialsOf('-')]).toEqual(['', '', '']);
  });
});

describe('the sort key', () => {
  it('puts the kernel first, then the given name, then the prefix', () => {
    const full = [
      'Wil van ’t Hoff',
      'K.',
      'Zoë de Wit-van den Berg',
      'Noël IJsselstein',
      'Jan van den Berg',
      'Ayşe Öztürk',
      "Bram 't Hart",
      'Anna van den Berg',
      'Fatiha El Khattabi',
      'Jan de Berg',
      'Truus Bergsma',
      'Mónica Álvarez',
      'Łucja Nowak',
      "Jean-Pierre d'Ancona",
      'Ian Ikram',
      'Ina Ilgun',
    ];
    expect(sorted(full.map(splitFullName))).toEqual([
      'Álvarez, M.',
      "Ancona, J.P. d'",
      'Berg, A. van den',
      'Berg, J. de',
      'Berg, J. van den',
      'Bergsma, T.',
      'El Khattabi, F.',
      "Hart, B. 't",
      'Hoff, W. van ’t',
      'IJsselstein, N.',
      'Ikram, I.',
      'Ilgun, I.',
      'K.',
      'Nowak, Ł.',
      'Öztürk, A.',
      'Wit-van den Berg, Z. de',
    ]);
  });

  it('puts a shorter kernel before a longer one, whatever the given name', () => {
    const names = [
      nameOf('Zeno', '', 'Berg'),
      nameOf('Anna', '', 'Berg Jansen'),
      nameOf('Anna', '', 'Bergsma'),
    ];
    expect(sorted(names)).toEqual(['Berg, Z.', 'Berg Jansen, A.', 'Bergsma, A.']);
  });

  it('as plain text gives the order of the Dutch collator, part by part', () => {
    const word = fc.stringMatching(/^[A-Za-zéëöüçñ]{1,8}$/);
    const part = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
    const name = fc.record({ givenName: part, familyName: part }).map((parts) => ({ ...noName, ...parts }));
    const dutch = new Intl.Collator('nl', { sensitivity: 'base' });
    fc.assert(
      fc.property(name, name, (a, b) => {
        const order = dutch.compare(a.familyName, b.familyName) || dutch.compare(a.givenName, b.givenName);
        const [left, right] = [sortKey(a), sortKey(b)];
        expect(Math.sign(order)).toBe(left < right ? -1 : left > right ? 1 : 0);
      }),
    );
  });
});
