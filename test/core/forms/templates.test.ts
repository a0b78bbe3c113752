import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormKind, TemplateInput } from '../../../core/contract/forms.ts';
import { blanksIn, fillBlanks, missingBlanks } from '../../../core/forms/blanks.ts';
import { blocksOf, fitsOnePage } from '../../../core/forms/blocks.ts';
import { checkTemplate } from '../../../core/forms/check-template.ts';
import { formText } from '../../../core/forms/form-text.ts';
import { starterTemplates } from '../../../core/forms/starter-templates.ts';
import { day } from '../../../core/kernel/day.ts';
import { refusedBy } from '../../support/refused.ts';

const today = day('2026-11-21');
const starters = starterTemplates(today);
const ofKind = (kind: FormKind): TemplateInput => {
  const found = starters.find((template) => template.kind === kind);
  if (!found) throw new Error(`No text of ${kind}`);
  return found;
};
const bodyOf = (kind: FormKind): string => ofKind(kind).body;

describe('the first texts', () => {
  test.each(starters)('$kind is one that a manager could have made', (template) => {
    expect(refusedBy(() => checkTemplate(template, undefined, today))).toBeNull();
  });

  // Each point of the handbook's example (5.1), by a word that only our sentence on it has.
  test.each([
    [
      'the organisation is careful and expects the same',
      'Van iedereen die bij ons actief is vragen wij hetzelfde',
    ],
    ['who signs, where', '{naam} (hierna: ik) is als vrijwilliger actief bij {organisatie}'],
    [
      '1: about organisation, visitors, relations',
      'over {organisatie}, over haar bezoekers en over iedereen',
    ],
    [
      '1: not directly, not indirectly, in no way',
      'niet rechtstreeks en niet via een omweg, en op geen enkele manier',
    ],
    [
      '2: known or to be understood as confidential',
      'redelijkerwijs kan begrijpen, dat het vertrouwelijk is',
    ],
    ['2: personal data always, not only', 'Gegevens over personen zijn dat altijd, maar er is meer'],
    [
      '3: during and after',
      'zolang ik bij {organisatie} actief ben, en het blijft gelden als ik gestopt ben',
    ],
    ['4: nothing in writing that leads to a person', 'geen verslag, geen e-mail en geen ander stuk'],
    ['4: knows and agrees', 'Ik weet dat dit zo is afgesproken en ga ermee akkoord'],
    ['4: reports and preparations are anonymous', 'voor een overleg voorbereid, maak ik eerst anoniem'],
    ['4: at most initials', 'hooguit voorletters'],
    ['5: hand in everything', 'eigendommen, brieven, aantekeningen, tekeningen'],
    ['5: where', 'Dat doe ik bij {inleveren bij}'],
    ['5: transfer, to whom', 'ook de digitale, draag ik dan over aan {overdragen aan}'],
    ['5: delete for good, not to be traced', 'voorgoed, zo dat niemand ze terug kan halen'],
    ['what follows a breach', 'mag {organisatie} mijn inzet meteen beëindigen'],
  ])('the declaration says %s', (_, words) => {
    expect(bodyOf('confidentiality')).toContain(words);
  });

  test.each<[FormKind, readonly string[]]>([
    [
      'privacy-promise',
      [
        'niemand erbij kan',
        'meld elk incident',
        'alleen op wat ik voor mijn werk nodig heb',
        'uitdrukkelijk ja',
        'programma’s die {organisatie} mij daarvoor geeft',
        'vergrendel de computer',
        'niemand meekijken',
        'deuren, kasten en laden',
        'afdruk meteen op',
        'papier vernietig ik',
        'versleutel ik als dat kan, en laat ik nooit onbeheerd',
        'wie bij ons over de computers gaat',
        'vergrendeld is en in een afgesloten ruimte',
        'alleen versleuteld of over een beveiligde verbinding',
        'schermafdruk maak ik onleesbaar',
        'niets gevoeligs mogen mailen',
        'eigen code of vinger',
        'Buiten de mail staat daar niets op over cliënten',
        'dat een cliënt of {organisatie} kan schaden',
        'mijn eigen naam en functie, geen bijnaam',
        'laat het werk er niet onder lijden',
        'geheimhouding blijft gelden',
        'op tijd en op de juiste manier in',
        'geef ik terug of wis ik',
        'niet meer in haar ruimtes of programma’s',
        'functionaris voor gegevensbescherming ziet erop toe',
        'bindend en komt terug in de gesprekken',
        'passende maatregelen',
      ],
    ],
    [
      'code-of-conduct',
      [
        'aparte ruimte',
        'berg ik zorgvuldig op',
        'praten niet over elkaar',
        'zonder dat hij of zij het weet',
        'over een andere cliënt, tenzij',
        'geen privégegevens van mensen die hier werken',
        'geheimhoudingsverklaring',
      ],
    ],
    [
      'agreement',
      ['geheimhoudingsverklaring en de gedragscode horen bij', 'basistraining', 'vertrouwenspersoon'],
    ],
  ])('%s says every point', (kind, points) => {
    for (const words of points) expect(bodyOf(kind)).toContain(words);
  });
});

const declaration = ofKind('confidentiality');
const promise = ofKind('privacy-promise');

test.each<[string, TemplateInput, TemplateInput | undefined]>([
  [
    'template-without-blanks',
    { ...declaration, body: declaration.body.replace('{inleveren bij}', 'ons') },
    undefined,
  ],
  [
    'template-without-blanks',
    { ...declaration, body: declaration.body.replace('{overdragen aan}', 'ons') },
    undefined,
  ],
  ['template-unknown-blank', { ...declaration, body: `${declaration.body} {bsn}` }, undefined],
  [
    'template-too-long',
    { ...declaration, body: `${declaration.body}\n\n${'Nog een zin. '.repeat(250)}` },
    undefined,
  ],
  ['template-end-missing', { ...promise, validUntil: null }, undefined],
  ['template-already-over', { ...promise, validUntil: today }, undefined],
  ['template-unchanged', declaration, declaration],
])('a text is refused with %s', (rule, input, newest) => {
  expect(refusedBy(() => checkTemplate(input, newest, today))).toBe(rule);
});

describe('blanks', () => {
  test('are known however they are typed', () => {
    expect(blanksIn('{Naam} en { inleveren   BIJ } en {naam}')).toEqual({
      known: ['naam', 'inleveren bij'],
      unknown: [],
    });
    expect(missingBlanks('agreement', '{organisatie} {naam}')).toEqual(['functie', 'begindatum']);
  });

  test('are filled once, and what was filled in is never read as a blank or a sign', () => {
    const filling = { organisation: '{naam}', functionName: '$&', handInAt: '{datum}', transferTo: '$1' };
    const text = formText(
      {
        title: 'T',
        body: '{organisatie}|{naam}|{functie}|{inleveren bij}|{overdragen aan}|{begindatum}',
        owner: '',
      },
      { ...filling, name: 'Noor {functie}', startOn: day('2025-02-03'), today },
    );
    expect(text.body).toBe('{naam}|Noor {functie}|$&|{datum}|$1|3 februari 2025');
  });

  test('whatever is typed, nothing but a blank changes', () => {
    const values = {
      organisatie: 'O',
      naam: 'N',
      functie: 'F',
      begindatum: 'B',
      'inleveren bij': 'I',
      'overdragen aan': 'A',
      datum: 'D',
    };
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const hasBlank = blanksIn(typed).known.length > 0;
        expect(hasBlank || fillBlanks(typed, values) === typed).toBe(true);
      }),
    );
  });
});

describe('the pieces of a text', () => {
  test('are headings, paragraphs and lists, as they were typed', () => {
    expect(blocksOf('# Kop\nEen zin\nen nog een.\n\nTwee.\n- a\n- b\n1. c\n2) d\n\n3. e')).toEqual([
      { kind: 'heading', text: 'Kop' },
      { kind: 'paragraph', text: 'Een zin\nen nog een.' },
      { kind: 'paragraph', text: 'Twee.' },
      { kind: 'bullets', items: ['a', 'b'] },
      { kind: 'numbers', items: ['c', 'd', 'e'] },
    ]);
  });

  test('lose no word of it, and more text never fits where less did not', () => {
    const words = (text: string) => text.split(/[^\p{L}]+/u).filter((word) => word !== '');
    const sample = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '- ', '1. ', '# ', '.') });
    fc.assert(
      fc.property(sample, sample, (body, more) => {
        const kept = blocksOf(body).flatMap((block) => ('items' in block ? block.items : [block.text]));
        expect(kept.flatMap(words)).toEqual(words(body));
        expect(fitsOnePage(body) || !fitsOnePage(`${body}\n\n${more}`)).toBe(true);
      }),
    );
  });
});
