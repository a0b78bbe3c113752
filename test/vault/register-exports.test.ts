import { createHash } from 'node:crypto';
import fc from 'fast-check';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { isFormula } from '../../core/kernel/csv-cell.ts';
import { day } from '../../core/kernel/day.ts';
import { assembleRegister } from '../../core/register/assemble.ts';
import { compareRegisters } from '../../core/register/compare.ts';
import { documentText, draft, type RegisterDocument } from '../../core/register/document.ts';
import { csvBytes } from '../../vault/exports/csv.ts';
import { registerFile } from '../../vault/exports/register-file.ts';
import { missing } from '../../vault/exports/register-tables.ts';
import {
  facts,
  fileActivity,
  fileRule,
  idOf,
  organisation,
  somePurposes,
} from '../support/register-samples.ts';

const documentOf = (changed: Parameters<typeof facts>[0] = {}): RegisterDocument => {
  const { content, counts } = assembleRegister(facts(changed));
  return draft(content, counts);
};

const approved = (changed: Parameters<typeof facts>[0] = {}): RegisterDocument => ({
  ...documentOf(changed),
  number: 7,
  approvedAt: '2026-11-21T10:00:00.000Z',
  approvedBy: 'F. Bakker',
});

const bytesOf = async (...[document, changes, format]: Parameters<typeof registerFile>): Promise<Buffer> =>
  Buffer.from((await registerFile(document, changes, format)).base64, 'base64');

const csvRows = async (document: RegisterDocument): Promise<readonly Readonly<Record<string, string>>[]> => {
  const text = (await bytesOf(document, [], 'csv')).toString('utf8');
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
};

describe('the file name', () => {
  test.each(['csv', 'json', 'xlsx'] as const)(
    'says the version or that it is a draft: %s',
    async (format) => {
      expect((await registerFile(approved(), [], format)).name).toBe(`register-versie-7.${format}`);
      expect((await registerFile(documentOf(), [], format)).name).toBe(`register-concept.${format}`);
    },
  );
});

describe('the register as CSV', () => {
  test('opens in a Dutch spreadsheet: byte order mark, semicolons, CRLF', async () => {
    const text = (await bytesOf(approved(), [], 'csv')).toString('utf8');
    expect(text.startsWith('\uFEFFNr;Verwerking;Doel;Grondslag;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has every column of the printed register, in words', async () => {
    const recipients = [
      { name: 'Drukkerij', kind: 'processor', service: 'drukwerk', agreementOn: day('2026-02-01') },
      { name: 'Veilig Thuis', kind: 'recipient', service: '', agreementOn: null },
    ] as const;
    const [row] = await csvRows(
      approved({
        activities: [fileActivity({ recipients: [...recipients] })],
        purposes: somePurposes,
        fieldReasons: [{ field: 'address', reason: 'Wij sturen post.' }],
      }),
    );
    expect(row).toEqual({
      Nr: '1',
      Verwerking: 'Cliëntregistratie',
      Doel: 'Cliënten ondersteunen',
      Grondslag: 'Gerechtvaardigd belang',
      'Bijzondere of strafrechtelijke gegevens: uitzondering': 'geen',
      'Doelen van dossiers':
        'Advies: Toestemming\nOndersteuning: NOG INVULLEN, Vitaal belang, afweging: Gewogen.',
      'Waarom elk gegeven nodig is': 'Adres: Wij sturen post.',
      Betrokkenen: 'Cliënten',
      Persoonsgegevens: 'Naam en telefoonnummer',
      'Ontvangers en verwerkers':
        'Verwerker: Drukkerij (drukwerk, overeenkomst 01-02-2026)\nOntvanger: Veilig Thuis',
      'Doorgifte buiten de EER': 'geen',
      Bewaartermijn: 'Cliëntdossier: uiterlijk 5 jaar na het laatste contact',
      Beveiliging: 'Versleuteld',
      DPIA: 'Gedaan',
      'Gewijzigd op': '21-11-2026',
      Aantal: '142',
      'Te laat': '7',
      'Laatste opschoning': '31-10-2026',
      'Nog in te vullen': 'grondslag van elk doel waarvoor er dossiers zijn',
      'Let op': '',
      Verwerkingsverantwoordelijke:
        'Buurthuis De Brug, Bruglaan 1, 1000 AA Amsterdam, 020 000 0000, info@debrug.example, KvK 12345678',
      FG: 'J. de Groot, fg@debrug.example',
      Reservekopieën:
        'Versleuteld onder een eigen sleutel, op een andere schijf dan de gegevens, na uiterlijk 30 dagen weg.',
      Versie: 'versie 7, vastgesteld op 21-11-2026',
    });
  });

  test('marks a mandatory field that is empty, in its place and in the list of what is open', async () => {
    const open = { purpose: '', legalBasis: null, recipients: null } as const;
    const [row] = await csvRows(documentOf({ activities: [fileActivity(open)], rules: [] }));
    expect(row).toMatchObject({
      Doel: missing,
      Grondslag: missing,
      'Ontvangers en verwerkers': missing,
      Bewaartermijn: missing,
      'Nog in te vullen': 'doel, grondslag, ontvangers, of dat die er niet zijn, bewaartermijn',
      Versie: 'concept, niet vastgesteld',
    });
  });

  test('says the reason when there is no FG', async () => {
    const without = { ...organisation, fgName: '', fgContact: '', fgNoneReason: 'Niet op grote schaal.' };
    const [row] = await csvRows(documentOf({ organisation: without }));
    expect(row?.['FG']).toBe('geen FG aangesteld: Niet op grote schaal.');
  });

  test('holds no cell that a spreadsheet would run', async () => {
    const purpose = '=HYPERLINK("http://x")';
    const [row] = await csvRows(documentOf({ activities: [fileActivity({ purpose, security: '@SUM(1)' })] }));
    expect(row?.['Doel']).toBe(`'${purpose}`);
    expect(row?.['Beveiliging']).toBe("'@SUM(1)");
  });

  test('gives every text back, whatever is in it', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((text) => !isFormula(text));
    const cell = fc.oneof(plain, fc.constantFrom('a;b', 'a"b', 'a\nb', ' a ', "'t Hart", '+31 6 0000 0000'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const columns = [
          { label: 'een', width: 1 },
          { label: 'twee', width: 1 },
        ];
        const text = Buffer.from(csvBytes({ title: '', columns, rows }))
          .toString('utf8')
          .slice(1);
        const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
        expect(data.slice(1, -1)).toEqual(rows);
      }),
    );
  });
});

describe('the register as JSON', () => {
  test('is exactly the text that is hashed', async () => {
    const document = approved();
    const bytes = await bytesOf(document, [], 'json');
    const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');
    expect(hash(bytes)).toBe(hash(documentText(document)));
    expect(JSON.parse(bytes.toString('utf8'))).toEqual(document);
  });
});

describe('the register as a workbook', () => {
  const sheetsOf = async (document: RegisterDocument, changes: Parameters<typeof registerFile>[1] = []) =>
    new Map(
      (await readXlsxFile(await bytesOf(document, changes, 'xlsx'))).map(({ sheet, data }) => [sheet, data]),
    );

  test('has a sheet for the activities, the organisation, the terms and the changes', async () => {
    const shorter = { ...fileRule, version: 2, reason: 'Korter kan ook.' };
    const [from, to] = [documentOf(), approved({ rules: [shorter] })];
    const sheets = await sheetsOf(to, compareRegisters(from.content, to.content));
    expect([...sheets.keys()]).toEqual([
      'Register',
      'Organisatie',
      'Doelen van dossiers',
      'Waarom nodig',
      'Bewaartermijnen',
      'Wijzigingen',
    ]);
    expect(sheets.get('Register')?.[1]?.slice(0, 3)).toEqual([
      1,
      'Cliëntregistratie',
      'Cliënten ondersteunen',
    ]);
    expect(sheets.get('Bewaartermijnen')?.[1]).toEqual([
      'Cliëntregistratie',
      'Cliëntdossier',
      'uiterlijk 5 jaar na het laatste contact',
      'handboek 5.4',
      'Korter kan ook.',
      2,
    ]);
    expect(sheets.get('Wijzigingen')?.slice(1)).toEqual([
      ['Cliëntregistratie', 'Versie van de bewaartermijn (Cliëntdossier)', '1', '2'],
      ['Cliëntregistratie', 'Reden van de bewaartermijn (Cliëntdossier)', fileRule.reason, 'Korter kan ook.'],
    ]);
  });

  test('keeps what looks like a formula as text', async () => {
    const outside = fileActivity({ id: idOf('b'), number: 2, category: null, otherTerm: '=1+1' });
    const sheets = await sheetsOf(documentOf({ activities: [fileActivity({ purpose: '=1+1' }), outside] }));
    expect(sheets.get('Register')?.[1]?.[2]).toBe('=1+1');
  });

  test('can be read whatever a text holds', async () => {
    const purpose = '<b>&"\u0000\uFFFF\uD800 é';
    const sheets = await sheetsOf(documentOf({ activities: [fileActivity({ purpose })] }));
    expect(sheets.get('Register')?.[1]?.[2]).toBe('<b>&" é');
  });

  test('says of the organisation what is missing', async () => {
    const sheets = await sheetsOf(documentOf({ organisation: { ...organisation, address: '' } }));
    expect(sheets.get('Organisatie')).toContainEqual(['Adres', missing]);
    expect(sheets.get('Organisatie')).toContainEqual([
      'Nog in te vullen',
      'naam en adres van de organisatie',
    ]);
  });
});
