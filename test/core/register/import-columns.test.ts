import { describe, expect, test } from 'vitest';
import { columnsProblem, headingsKnown, recogniseRegister } from '../../../core/register/import-columns.ts';

describe('the headings of a register', () => {
  test.each([
    ['Nr', 'number'],
    ['Volgnummer', 'number'],
    ['Naam', 'name'],
    ['Naam verwerking', 'name'],
    ['Verwerkingsactiviteit', 'name'],
    ['Doel', 'purpose'],
    ['Doel van de verwerking', 'purpose'],
    ['Verwerkingsdoeleinden', 'purpose'],
    ['Grondslag', 'legal-basis'],
    ['Rechtsgrond (art. 6 AVG)', 'legal-basis'],
    ['Wettelijke grondslag', 'legal-basis'],
    ['Betrokkenen', 'data-subjects'],
    ['Categorieën van betrokkenen', 'data-subjects'],
    ['Categorieën persoonsgegevens', 'personal-data'],
    ['Soort gegevens', 'personal-data'],
    ['Bijzondere persoonsgegevens', 'special'],
    ['Strafrechtelijke gegevens', 'special'],
    ['Uitzondering art. 9 lid 2', 'exception'],
    ['Ontvangers', 'recipients'],
    ['Categorieën van ontvangers', 'recipients'],
    ['Gedeeld met', 'recipients'],
    ['Verwerkers', 'processors'],
    ['Verwerker(s)', 'processors'],
    ['Doorgifte', 'transfers'],
    ['Doorgifte buiten de EU', 'transfers'],
    ['Bewaartermijn', 'term'],
    ['Bewaartermijnen per categorie', 'term'],
    ['Beveiligingsmaatregelen', 'security'],
    ['Technische en organisatorische maatregelen', 'security'],
    ['DPIA', 'dpia'],
    ['DPIA uitgevoerd?', 'dpia'],
    ['Eigenaar', 'owner'],
    ['Verantwoordelijke', 'owner'],
    ['Gezamenlijke verwerkingsverantwoordelijke', 'joint-controllers'],
    ['Bron van de gegevens', 'source'],
    ['Hoe geïnformeerd', 'informed-how'],
    ['Systeem', 'systems'],
    ['Applicatie / opslag', 'systems'],
    ['Verwerkingsverantwoordelijke', 'ignore'],
    ['Functionaris gegevensbescherming', 'ignore'],
    ['Opmerkingen', 'ignore'],
    ['BSN', 'ignore'],
    ['Kleur', 'ignore'],
    ['Legal basis', 'legal-basis'],
    ['Retention period', 'term'],
  ])('“%s” becomes %s', (header, column) => {
    expect(recogniseRegister([header])).toEqual([column]);
  });

  test('of two that say the same, the first is taken', () => {
    expect(recogniseRegister(['Naam', 'Doel', 'Doel 2'])).toEqual(['name', 'purpose', 'ignore']);
  });

  test('know more than a title or a line below them', () => {
    const rows = [
      ['Register van De Brug', ''],
      ['Verwerking', 'Doel'],
      ['Lunch', 'Samen eten'],
    ];
    expect(rows.map(headingsKnown)).toEqual([0, 2, 0]);
  });
});

describe('columns', () => {
  test('need one name, and no meaning twice', () => {
    expect(columnsProblem(['name', 'purpose', 'ignore', 'ignore'])).toBeNull();
    expect(columnsProblem(['purpose'])).toBe('register-no-name-column');
    expect(columnsProblem(['name', 'purpose', 'purpose'])).toBe('register-column-twice');
  });
});
