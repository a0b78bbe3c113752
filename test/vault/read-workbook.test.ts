import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { xlsxBytes } from '../../vault/exports/xlsx.ts';
import { readList } from '../../vault/imports/read-list.ts';
import { madeWorkbook, textRow, workbookParts } from '../support/made-workbook.ts';

const sheet = (xml: string, name = 'Blad1') => ({ name, xml });
const heading = ['Voornaam', 'Achternaam', 'Geboortedatum', 'Telefoon'];
const read = (bytes: Buffer, chosen?: number) => readList(bytes, { sheet: chosen });

/** The rule with which reading was refused; null when it was not. */
const refusedWith = (bytes: Buffer): string | null => {
  try {
    read(bytes);
    return null;
  } catch (error) {
    return refusedRule(error) ?? String(error);
  }
};

describe('a workbook', () => {
  test('is read with its texts, days, numbers and formulas as somebody sees them', () => {
    const cells = [
      '<c r="A2" t="s"><v>0</v></c>',
      '<c r="B2" t="str"><f>CONCATENATE("B";"os")</f><v>Bos</v></c>',
      '<c r="C2" s="2"><v>27109</v></c>',
      '<c r="D2" s="3"><v>612345678</v></c>',
    ].join('');
    const xml = `<sheetData>${textRow(1, heading)}<row r="2">${cells}</row></sheetData>`;
    const list = read(
      madeWorkbook([sheet(xml)], { strings: ['<r><t>Noor</t></r><rPh><t>x</t></rPh><r><t>tje</t></r>'] }),
    );
    expect(list.rows).toEqual([['Noortje', 'Bos', '21-03-1974', '0612345678']]);
    expect(list.remarks.get(0)).toEqual([{ code: 'formula-value', column: 1 }]);
    expect(list.mapping).toEqual(['givenName', 'familyName', 'birthDate', 'phone']);
  });

  test('that counts from 1904 gives the same day for the number that stands for it', () => {
    const of = (serial: number, is1904: boolean) =>
      read(
        madeWorkbook(
          [
            sheet(
              `<sheetData>${textRow(1, heading)}<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c><c r="C2" s="1"><v>${serial}</v></c></row></sheetData>`,
            ),
          ],
          { is1904 },
        ),
      ).rows[0]?.[2];
    expect(of(27_109, false)).toBe('21-03-1974');
    expect(of(27_109 - 1_462, true)).toBe('21-03-1974');
  });

  test('shows what it hides, spreads what it merged, and says so', () => {
    const xml = [
      '<cols><col min="4" max="4" hidden="1"/></cols><sheetData>',
      textRow(1, ['Onze cliënten']),
      textRow(3, heading),
      textRow(4, ['Noor', 'Wit', '1-2-1990', '0612345678']),
      textRow(5, ['Jade', 'Wit'], ' hidden="1"'),
      '<row r="7"><c r="A7" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B7" t="str"><v>Zus</v></c></row>',
      '</sheetData><mergeCells><mergeCell ref="D4:D5"/><mergeCell ref="A1:D1"/><mergeCell ref="A8:XFD1048576"/></mergeCells>',
    ].join('');
    const list = read(madeWorkbook([sheet(xml)]));
    expect(list.firstLine).toBe(4);
    expect(list.rows.map((row) => row.join('|'))).toEqual([
      'Noor|Wit|1-2-1990|0612345678',
      'Jade|Wit||0612345678',
      '',
      '|Zus',
    ]);
    expect([list.hiddenColumns, list.hiddenRows]).toEqual([[3], 1]);
    expect(list.remarks.get(1)?.map(({ code }) => code)).toEqual(['merged-cell', 'hidden-row']);
    expect(list.remarks.get(3)).toEqual([{ code: 'error-cell', column: 0 }]);
  });

  test('opens on its first sheet in sight, and on another when that is chosen', () => {
    const of = (who: string) => `<sheetData>${textRow(1, heading)}${textRow(2, [who, 'Wit'])}</sheetData>`;
    const book = madeWorkbook([
      { ...sheet(of('Weg'), 'Verborgen'), state: 'hidden' },
      sheet(of('Noor'), 'Nu'),
      sheet(of('Jade'), 'Toen'),
    ]);
    expect(read(book).rows[0]?.[0]).toBe('Noor');
    expect(read(book).sheets).toEqual([
      { name: 'Verborgen', isHidden: true },
      { name: 'Nu', isHidden: false },
      { name: 'Toen', isHidden: false },
    ]);
    expect(read(book, 2).rows[0]?.[0]).toBe('Jade');
    expect(read(book, 0).rows[0]?.[0]).toBe('Weg');
  });

  test('that another program wrote reads as that program reads it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer({ min: 0, max: 1e12 })), {
          minLength: 1,
          maxLength: 8,
        }),
        async (made) => {
          const rows = made.map(([text, number]): [string, number] => [`x${text}x`, number]);
          const bytes = await xlsxBytes([
            {
              title: 'Lijst',
              columns: [
                { label: 'Naam', width: 9 },
                { label: 'Nr', width: 9 },
              ],
              rows,
            },
          ]);
          const [theirs] = await readXlsxFile(Buffer.from(bytes));
          const ours = read(Buffer.from(bytes));
          expect([ours.headers, ...ours.rows]).toEqual(
            theirs?.data.map((row) => row.map((cell) => String(cell))),
          );
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('a zip that is no list', () => {
  const good = workbookParts([
    sheet(`<sheetData>${textRow(1, heading)}${textRow(2, ['N', 'W'])}</sheetData>`),
  ]);
  const zipped = (parts: Readonly<Record<string, Uint8Array>>): Buffer => Buffer.from(zipSync(parts));
  const megabyte = 1024 * 1024;

  /** Writes another unpacked size of the biggest part in the directory (at 24) and in its local head (at 22). */
  const saying = (bytes: Buffer, size: number): Buffer => {
    for (let at = 0; at < bytes.length - 30; at += 1) {
      const sign = bytes.readUInt32LE(at);
      const place = sign === 0x04034b50 ? at + 22 : sign === 0x02014b50 ? at + 24 : -1;
      if (place > 0 && bytes.readUInt32LE(place) >= megabyte) bytes.writeUInt32LE(size, place);
    }
    return bytes;
  };
  const big = zipped({ ...good, 'xl/worksheets/sheet1.xml': new Uint8Array(2 * megabyte) });

  test('is refused before its gigabytes are unpacked', () => {
    const cases: readonly Buffer[] = [
      saying(Buffer.from(big), 3_000_000_000),
      saying(zipped({ ...good, 'xl/media/photo.jpg': new Uint8Array(2 * megabyte) }), 3_000_000_000),
      zipped(Object.fromEntries(Array.from({ length: 2_500 }, (_, at) => [`${at}.xml`, strToU8('<a/>')]))),
    ];
    for (const bytes of cases) expect(refusedWith(bytes)).toBe('file-unpacks-too-large');
  });

  test('is refused when its directory lies about its size, without filling the memory', {
    timeout: 60_000,
  }, () => {
    const gap = ' '.repeat(120 * megabyte);
    const bytes = zipSync(
      { ...good, 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${gap}`) },
      { level: 1 },
    );
    const lying = saying(Buffer.from(bytes), 1_000);
    const before = process.memoryUsage().rss;
    expect(refusedWith(lying)).toBe('file-unpacks-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * megabyte);
  });

  test('is refused when it is damaged, nested, or no workbook at all', () => {
    const whole = zipped(good);
    expect(refusedWith(whole)).toBeNull();
    expect(refusedWith(whole.subarray(0, whole.length - 40))).toBe('file-damaged');
    expect(refusedWith(zipped({ 'lijst.xlsx': whole }))).toBe('not-a-list');
    expect(
      refusedWith(zipped({ ...good, 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData>') })),
    ).toBe('file-damaged');
    const { ['xl/worksheets/sheet1.xml']: _, ...without } = good;
    expect(refusedWith(zipped(without))).toBe('file-damaged');
  });

  test('stops at 20,000 rows, and at a text without end', () => {
    const rows = Array.from({ length: 20_100 }, (_, at) => textRow(at + 1, ['N', 'W'])).join('');
    expect(refusedWith(madeWorkbook([sheet(`<sheetData>${rows}</sheetData>`)]))).toBe('too-many-rows');
    const far = `<sheetData>${textRow(1, heading)}${textRow(1_000_000, ['N', 'W'])}</sheetData>`;
    expect(refusedWith(madeWorkbook([sheet(far)]))).toBe('too-many-rows');
    const endless = `<sheetData><row r="1"><c r="A1" t="str"><v>${randomBytes(3 * megabyte).toString('base64')}</v></c></row></sheetData>`;
    expect(refusedWith(madeWorkbook([sheet(endless)]))).toBe('file-unpacks-too-large');
  });

  test('never stops us, whatever bytes were changed', () => {
    const whole = zipped(good);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }), (changes) => {
        const bytes = Buffer.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        const rule = refusedWith(bytes);
        expect(rule === null || /^[a-z-]+$/.test(rule)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a file that is something else than its name says is refused', () => {
  const csv = Buffer.from('Voornaam;Achternaam\nNoor;Wit\n');
  const rule = (named: 'csv' | 'xlsx' | 'vcard') => {
    try {
      readList(csv, { named });
      return null;
    } catch (error) {
      return refusedRule(error);
    }
  };
  expect([rule('csv'), rule('xlsx'), rule('vcard')]).toEqual([
    null,
    'not-what-its-name-says',
    'not-what-its-name-says',
  ]);
  expect(refusedWith(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('workbook-old-or-locked');
});
