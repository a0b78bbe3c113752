import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayName, fullFamilyName } from '../../../core/kernel/names.ts';
import { nameOf, splitFamilyName, splitFullName } from '../../../core/kernel/split-name.ts';

describe('splitting a family name', () => {
  it.each([
    ['van den Berg', 'van den', 'Berg'],
    ['Van der Meer', 'Van der', 'Meer'],
    ['VAN DE VEN', 'VAN DE', 'VEN'],
    ['de Wit-van den Berg', 'de', 'Wit-van den Berg'],
    ['ten Berge-van der Meulen', 'ten', 'Berge-van der Meulen'],
    ["'t Hart", "'t", 'Hart'],
    ['van ’t Hoff', 'van ’t', 'Hoff'],
    ["in 't Veld", "in 't", 'Veld'],
    ['op den Brouw', 'op den', 'Brouw'],
    ['uit den Boogaard', 'uit den', 'Boogaard'],
    ['ter Haar', 'ter', 'Haar'],
    ['de la Fuente', 'de la', 'Fuente'],
    ["d'Ancona", "d'", 'Ancona'],
    ['d’Ancona', 'd’', 'Ancona'],
    ['el Hamdaoui', 'el', 'Hamdaoui'],
    ['El Hamdaoui', '', 'El Hamdaoui'],
    ['Ait Ben Hassi', '', 'Ait Ben Hassi'],
    ['ait ben Hassi', 'ait ben', 'Hassi'],
    ['von Trapp', 'von', 'Trapp'],
    ['Bakker', '', 'Bakker'],
    ['Denekamp', '', 'Denekamp'],
    ['Le', '', 'Le'],
    ['van', '', 'van'],
    ['  van   den  Berg ', 'van den', 'Berg'],
    ['', '', ''],
  ])('%j gives %j and %j', (text, prefix, familyName) => {
    expect(splitFamilyName(text)).toEqual({ prefix, familyName });
  });

  it('loses nothing of what was typed', () => {
    const word = fc.constantFrom(
      'van',
      'de',
      'den',
      "'t",
      'op',
      'el',
      'El',
      'ait',
      'Berg',
      'Wit',
      "d'Ancona",
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(fullFamilyName(splitFamilyName(words.join(' ')))).toBe(words.join(' '));
      }),
    );
  });
});

describe('splitting a full name', () => {
  it.each([
    ['Jan van den Berg', 'Jan', 'van den', 'Berg'],
    ['Jan Peter Bakker', 'Jan Peter', '', 'Bakker'],
    ['Berg, Jan van den', 'Jan', 'van den', 'Berg'],
    ['van den Berg, Jan', 'Jan', 'van den', 'Berg'],
    ["Hart, Bram 't", 'Bram', "'t", 'Hart'],
    ['Fatiha El Khattabi', 'Fatiha', '', 'El Khattabi'],
    ['Thi Lan Ait Ben Hassi', 'Thi Lan', '', 'Ait Ben Hassi'],
    ['Ben Jansen', 'Ben', '', 'Jansen'],
    ['Ben de Vries', 'Ben', 'de', 'Vries'],
    ['de Vries', '', 'de', 'Vries'],
    ["Jean-Pierre d'Ancona", 'Jean-Pierre', "d'", 'Ancona'],
    ['Zoë de Wit-van den Berg', 'Zoë', 'de', 'Wit-van den Berg'],
  ])('%s gives %j, %j and %j', (text, givenName, prefix, familyName) => {
    expect(splitFullName(text)).toMatchObject({ givenName, prefix, familyName, alias: '' });
  });

  it('takes letters with points for initials', () => {
    expect(splitFullName('J.P. de Vries')).toMatchObject({
      givenName: '',
      initials: 'J.P.',
      familyName: 'Vries',
    });
    expect(splitFullName('Berg, J. van den')).toMatchObject({
      initials: 'J.',
      prefix: 'van den',
      familyName: 'Berg',
    });
  });

  it('takes one word alone for an alias', () => {
    expect(splitFullName('K.')).toMatchObject({ givenName: '', familyName: '', alias: 'K.' });
    expect(splitFullName('')).toMatchObject({ givenName: '', familyName: '', alias: '' });
  });

  it('loses no word of a name without a comma', () => {
    const word = fc.constantFrom(
      'Jan',
      'Ben',
      'van',
      'de',
      'den',
      "'t",
      'El',
      'Al',
      'ait',
      'Berg',
      'Wit',
      "d'Ancona",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        expect(displayName(splitFullName(words.join(' ')))).toBe(words.join(' '));
      }),
    );
  });
});

it('a prefix column is taken as it is', () => {
  expect(nameOf('Jan', 'v.d.', 'Berg')).toMatchObject({
    givenName: 'Jan',
    prefix: 'v.d.',
    familyName: 'Berg',
  });
});
