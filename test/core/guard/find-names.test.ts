import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames, withInitials } from '../../../core/guard/find-names.ts';

const own = ['Fatiha', 'El Khattabi'];
const named = (text: string) => findNames(text, own).map(({ name, initials }) => [name, initials]);

describe('full names of others', () => {
  test.each([
    ['Vandaag Karim Bouzid gesproken.', [['Karim Bouzid', 'K.B.']]],
    ['Jan van den Berg belde.', [['Jan van den Berg', 'J.B.']]],
    ['Zij zag Ayşe Öztürk.', [['Ayşe Öztürk', 'A.Ö.']]],
    [
      'met Wesley Ramdin en met Anne-Marie de Wit',
      [
        ['Wesley Ramdin', 'W.R.'],
        ['Anne-Marie de Wit', 'A.M.W.'],
      ],
    ],
    ['Voor Karim Bouzid, zie Karim Bouzid', [['Karim Bouzid', 'K.B.']]],
  ])('%j', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test.each([
    'Fatiha El Khattabi kwam zelf.',
    'met K. Bouzid en mevrouw Jansen',
    'Bij Veilig Thuis gemeld.',
    'Stichting Samen Sterk hielp, en Buurthuis De Brug.',
    'Naar Amsterdam Noord en Den Haag.',
    'Gebeld met Gemeente Amsterdam en Sociaal Loket Nieuw West',
    'Kwam met Karim. Bouzid staat op de brief.',
    'ALLES IN KAPITALEN',
    '',
  ])('none in %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  test('become initials everywhere, and are no longer found', () => {
    const before = 'Karim Bouzid belde. Zij ging met Karim Bouzid.';
    const [hit] = findNames(before);
    if (!hit) throw new Error('No name was found');
    expect(withInitials(before, hit)).toBe('K.B. belde. Zij ging met K.B.');
    expect(findNames(withInitials(before, hit))).toEqual([]);
  });

  test('are never found in a text without capitals, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(findNames(text.toLowerCase())).toEqual([]);
      }),
    );
  });
});
