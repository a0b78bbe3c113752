import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { isFormula } from '../../core/kernel/csv-cell.ts';
import { documentText } from '../../core/register/document.ts';
import { csvBytes } from '../../vault/exports/csv.ts';
import { registerFile } from '../../vault/exports/register-file.ts';
import { missing } from '../../vault/exports/register-tables.ts';
import type { RegisterOut } from '../../vault/register/paper.ts';
import { someRegister, someRegisterOut } from '../support/a-register-paper.ts';
import { fileActivity, idOf, organisation } from '../support/register-samples.ts';

type Changed = Parameters<typeof someRegister>[0];

/** That register, with something changed, as a draft or as version 7. */
const outOf = (changed: Changed = {}, number: 7 | null = 7): RegisterOut => {
  const out = someRegisterOut();
  const register = someRegister(changed);
  const document = number === null ? register : { ...out.document, content: register.content };
  const text = documentText(document);
  return { document, text, paper: { ...out.paper, content: document.content, counts: document.counts } };
};

const bytesOf = async (out: RegisterOut, format: Parameters<typeof registerFile>[1]): Promise<Buffer> =>
  Buffer.from((await registerFile(out, format)).base64, 'base64');

const csvRows = async (out: RegisterOut): Promise<readonly Readonly<Record<string, string>>[]> => {
  const text = (await bytesOf(out, 'csv')).toString('utf8');
  return Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;
};

test.each(['csv', 'json', 'xlsx', 'docx'] as const)(
  'the name of a file says the version or that it is a draft: %s',
  async (format) => {
    expect((await registerFile(outOf(), format)).name).toBe(`register-versie-7.${format}`);
    expect((await registerFile(outOf({}, null), format)).name).toBe(`register-concept.${format}`);
  },
);

describe('the register as CSV', () => {
  test('opens in a Dutch spreadsheet: byte order mark, semicolons, CRLF', async () => {
    const text = (await bytesOf(outOf(), 'csv')).toString('utf8');
    expect(text.startsWith('\uFEFFNr;Verwerking;Wie er intern over gaat;Doel;Grondslag;')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('has every column of the printed register, in words', async () => {
    const [row] = await csvRows(outOf());
    expect(row).toMatchObject({
      Nr: '1',
      Verwerking: 'Cliëntregistratie',
      Grondslag: 'Gerechtvaardigd belang',
      'Bijzondere en strafrechtelijke gegevens': `Gezondheid: Uitdrukkelijke toestemming\nStrafbare feiten en verdenkingen: ${missing}`,
      'Doelen van dossiers': `Advies: Toestemming\nOndersteuning: ${missing}, Vitaal belang, afweging: Gewogen.`,
      'Waarom elk gegeven nodig is': 'Adres: Wij sturen post.',
      'Wie mee beslist': `Buurtteam Oost (oost@buurtteam.example): ${missing}`,
      Ontvangers: 'Veilig Thuis (melding of advies)\nBlijf Groep (opvang)',
      Verwerkers: 'geen',
      Bewaartermijn:
        'Cliëntdossier: uiterlijk 5 jaar na het laatste contact; eerst nakijken, dan verwijderen',
      DPIA: 'Moet nog',
      'Gewijzigd en nagekeken': 'gewijzigd op 20-11-2026, nagekeken op 21-11-2026',
      Aantal: '142',
      'Te laat': '7',
      'Laatste opschoning': '31-10-2026',
      FG: 'J. de Groot, fg@debrug.example',
      Versie: 'versie 7, vastgesteld op 21-11-2026',
    });
  });

  test('says the reason when there is no FG, and that a draft is one', async () => {
    const without = { ...organisation, fgName: '', fgContact: '', fgNoneReason: 'Niet op grote schaal.' };
    const [row] = await csvRows(outOf({ organisation: without }, null));
    expect(row).toMatchObject({
      FG: 'geen FG aangesteld: Niet op grote schaal.',
      Versie: 'concept, niet vastgesteld',
    });
  });

  test('holds no cell that a spreadsheet would run', async () => {
    const purpose = '=HYPERLINK("http://x")';
    const [row] = await csvRows(outOf({ activities: [fileActivity({ purpose, security: '@SUM(1)' })] }));
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

test('the register as JSON is exactly the text that is hashed', async () => {
  const out = outOf();
  const bytes = await bytesOf(out, 'json');
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    createHash('sha256').update(documentText(out.document)).digest('hex'),
  );
  expect(JSON.parse(bytes.toString('utf8'))).toEqual(out.document);
});

describe('the register as a workbook', () => {
  const sheetsOf = async (out: RegisterOut) =>
    new Map((await readXlsxFile(await bytesOf(out, 'xlsx'))).map(({ sheet, data }) => [sheet, data]));

  test('has a sheet for each part', async () => {
    const out = someRegisterOut();
    const sheets = await sheetsOf(out);
    expect([...sheets.keys()]).toEqual([
      'Verwerkingen',
      'Organisatie',
      'Verwerkers',
      'Voor anderen',
      'Doelen van dossiers',
      'Waarom nodig',
      'Bewaarregels',
      'Cijfers uit de wet',
      'Advies van de FG',
      'Wijzigingen',
    ]);
    expect(sheets.get('Verwerkingen')).toHaveLength(out.document.content.activities.length + 1);
    expect(sheets.get('Verwerkers')?.[1]?.slice(0, 3)).toEqual([
      'Administratiekantoor Van Dam\ninfo@vandam.example',
      'Boekhouding en uitbetaling van onkosten',
      '01-02-2025\ntot en met 31-01-2027\n5 van 8 punten nagekeken',
    ]);
    expect(sheets.get('Cijfers uit de wet')).toContainEqual([
      'Een datalek melden aan de toezichthouder, binnen',
      '72 uur',
      'AVG art. 33 lid 1',
      '21-11-2026',
    ]);
    expect(sheets.get('Organisatie')).toContainEqual(['Controlegetal (SHA-256)', out.paper.hash]);
    expect(sheets.get('Wijzigingen')).toHaveLength(out.paper.changes.length + 1);
  });

  test('keeps what looks like a formula as text, and can be read whatever a text holds', async () => {
    const outside = fileActivity({ id: idOf('b'), number: 2, category: null, otherTerm: '=1+1' });
    const purpose = '<b>&"\u0000\uFFFF\uD800 é';
    const sheets = await sheetsOf(outOf({ activities: [fileActivity({ purpose }), outside] }));
    const [heads = [], first = [], second = []] = sheets.get('Verwerkingen') ?? [];
    expect(first[heads.indexOf('Doel')]).toBe('<b>&" é');
    expect(second[heads.indexOf('Bewaartermijn')]).toBe('=1+1');
  });
});

describe('the register as a document', () => {
  const parts = async (out: RegisterOut): Promise<Readonly<Record<string, string>>> => {
    const files = unzipSync(await bytesOf(out, 'docx'));
    return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  test('has headings, tables whose head repeats, a table of contents, and the hash at the foot', async () => {
    const out = someRegisterOut();
    const files = await parts(out);
    const body = files['word/document.xml'] ?? '';
    expect(body).toContain('TOC \\h \\o &quot;1-2&quot;');
    expect(body.match(/w:val="Heading1"/g)?.length).toBeGreaterThanOrEqual(8);
    expect(body.match(/w:val="Heading2"/g)).toHaveLength(out.document.content.activities.length);
    expect(body.match(/<w:tblHeader/g)?.length).toBeGreaterThanOrEqual(6);
    for (const { name } of out.document.content.activities)
      expect(body).toContain(name.replaceAll('&', '&amp;'));
    const foot = Object.entries(files).find(([name]) => name.startsWith('word/footer'))?.[1] ?? '';
    expect(foot).toContain(out.paper.hash);
    expect(foot).toContain('vertrouwelijk');
  });

  test('runs nothing and says nothing of who made it', async () => {
    const files = await parts(outOf({ activities: [fileActivity({ purpose: '<script>x</script>' })] }));
    expect(files['word/document.xml']).toContain('&lt;script&gt;x&lt;/script&gt;');
    expect(files['docProps/core.xml']).not.toContain('Bakker');
  });
});
