import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mapping } from '../../../core/imports/import-row.ts';
import { mappingProblem, recogniseColumns } from '../../../core/imports/recognise-columns.ts';

describe('recognising columns', () => {
  it.each([
    ['Nr', 'number'],
    ['Cliënt-nr.', 'number'],
    ['VOORNAAM', 'givenName'],
    ['Tussenvoegsel', 'prefix'],
    ['Achternaam', 'familyName'],
    ['Naam', 'fullName'],
    ['Geb.datum', 'birthDate'],
    ['Date of birth', 'birthDate'],
    ['Straat en huisnummer', 'address'],
    ['Huisnummer', 'houseNumber'],
    ['Postcode', 'postcode'],
    ['Woonplaats', 'city'],
    ['06-nummer', 'phone'],
    ['E-mailadres', 'email'],
    ['Aangemeld op', 'openedOn'],
    ['Datum laatste contact', 'lastContactOn'],
    ['Last contact', 'lastContactOn'],
    ['Afgesloten', 'closedOn'],
    ['Toestemming', 'consentRemark'],
    ['Bijzonderheden', 'remarks'],
    ['Schoenmaat', 'ignore'],
    ['', 'ignore'],
    ['BSN', 'ignore'],
    ['Burgerservicenummer', 'ignore'],
  ])('%j stands for %s', (header, field) => {
    expect(recogniseColumns([header])).toEqual([field]);
  });

  it('takes the given name before the initials, in either order, and fills a field once', () => {
    expect(recogniseColumns(['Voorletters', 'Voornaam', 'Achternaam'])).toEqual([
      'ignore',
      'givenName',
      'familyName',
    ]);
    expect(recogniseColumns(['Voorletters', 'Achternaam'])).toEqual(['givenName', 'familyName']);
  });

  it('takes Naam beside Voornaam for the family name', () => {
    expect(recogniseColumns(['Naam', 'Voornaam'])).toEqual(['familyName', 'givenName']);
  });

  it('takes every telephone and every remarks column', () => {
    expect(recogniseColumns(['Naam', 'Telefoon', 'Mobiel', 'Opmerkingen', 'Notities'])).toEqual([
      'fullName',
      'phone',
      'phone',
      'remarks',
      'remarks',
    ]);
  });

  it('gives one usable field for each column, whatever the headings', () => {
    const heading = fc.oneof(
      fc.string(),
      fc.constantFrom('Naam', 'naam', 'Voornaam', 'Achternaam', 'BSN', 'Telefoon'),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 100 }), (headers) => {
        const mapping = recogniseColumns(headers);
        expect(Mapping.parse(mapping)).toHaveLength(headers.length);
        expect(mappingProblem(mapping)).not.toBe('field-filled-twice');
      }),
    );
  });
});

it('a mapping needs a name, and no field twice', () => {
  expect(mappingProblem(['fullName', 'phone', 'phone', 'ignore', 'ignore'])).toBeNull();
  expect(mappingProblem(['birthDate'])).toBe('no-name-column');
  expect(mappingProblem(['fullName', 'city', 'city'])).toBe('field-filled-twice');
});
