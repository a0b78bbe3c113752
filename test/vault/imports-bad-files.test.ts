import { readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { whyKept } from '../support/a-client.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await openTestVault();
});
afterAll(() => vault.close());

const filesNow = () =>
  readdirSync(vault.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name)).toString('base64')]);

const head = 'Voornaam;Achternaam;Aangemeld;Laatste contact;Opmerkingen';
const row = 'Noor;Wit;01-02-2025;03-04-2025;';
const list = (...rows: readonly string[]): string => [head, ...rows].join('\n');
const noise = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * at * 31 + at * 7) % 256));

const files: readonly (readonly [what: string, bytes: Buffer | string, rule: string])[] = [
  ['nothing', '', 'file-empty'],
  ['blanks', ' \n \n', 'file-empty'],
  [
    'a zip without a directory',
    Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(list(row))]),
    'file-damaged',
  ],
  ['a PDF', '%PDF-1.7\nNaam;Adres\nNoor;Wit\n', 'not-a-list'],
  ['a PNG', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), noise]), 'not-a-list'],
  ['a JPEG', Buffer.concat([Buffer.from('ffd8ffe0', 'hex'), noise]), 'not-a-list'],
  ['a database', Buffer.concat([Buffer.from('SQLite format 3\0'), noise]), 'not-a-list'],
  ['a compressed list', gzipSync(list(row)), 'not-a-list'],
  ['noise', noise, 'not-a-list'],
  ['one column', 'Voornaam\nNoor\nJade\n', 'not-a-list'],
  ['a letter', 'Beste mensen\nhierbij het verslag van de vergadering.\n', 'not-a-list'],
  ['a hundred and one columns', `${';a'.repeat(100)}\n${';b'.repeat(100)}`, 'not-a-list'],
  ['20,001 rows', list(...Array.from({ length: 20_001 }, () => row)), 'too-many-rows'],
];

describe('a file that is no list of clients', () => {
  test.each(files)('%s is refused with its code, and nothing is written', async (_, bytes, rule) => {
    const before = filesNow();
    const reply = await vault.reply('imports.read', { base64: Buffer.from(bytes).toString('base64') });
    expect(reply).toMatchObject({ ok: false, error: { code: 'refused', rule } });
    expect(filesNow()).toEqual(before);
  });
});

const judged = async (...rows: readonly string[]) => {
  const { mapping } = await vault.call('imports.read', {
    base64: Buffer.from(list(...rows)).toString('base64'),
  });
  const choices = {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  };
  const preview = await vault.call('imports.preview', { choices, show: 'all', offset: 0, limit: 10 });
  return { ...preview, choices };
};

/** The report leaves the vault, and so leaves a line in its log. */
const reportOf = async (choices: Awaited<ReturnType<typeof judged>>['choices']): Promise<string> => {
  const { base64 } = await vault.call('imports.report', { ...choices, lang: 'nl' });
  return Buffer.from(base64, 'base64').toString('utf8');
};

describe('a list with something odd in it', () => {
  const endless = 'a'.repeat(1_000_000);
  const cases: readonly (readonly [what: string, row: string, code: string])[] = [
    ['a cell of a million signs', `${row}${endless}`, 'cell-too-long'],
    ['a name of a million signs', `${endless};Wit;01-02-2025;03-04-2025;`, 'cell-too-long'],
    ['a zero byte', `No\0or;Wit;01-02-2025;03-04-2025;`, 'control-character'],
    ['a formula', `${row}=HYPERLINK("http://kwaad.example";"klik")`, 'formula'],
    ['a cell too many', `${row};nog een`, 'extra-cells'],
  ];

  test.each(cases)('says so of %s, and writes nothing before it is confirmed', async (_, odd, code) => {
    const before = filesNow();
    const { rows, totals, choices } = await judged('Jade;Groen;01-02-2025;03-04-2025;', odd);
    expect(filesNow()).toEqual(before);
    const report = await reportOf(choices);
    expect(totals.rows).toBe(2);
    expect(rows[1]?.findings.map((it) => it.code)).toContain(code);
    expect(JSON.stringify(rows).length).toBeLessThan(20_000);
    expect(report.length).toBeLessThan(20_000);
    expect(report).not.toMatch(/(?:^|;|\n)"?[=+@-]/);
  });

  test('keeps markup as the letters that it is', async () => {
    const markup = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { choices } = await judged(`${row}${markup}`);
    await vault.call('imports.run', choices);
    const found = await vault.call('clients.search', {
      words: 'noor wit',
      filter: 'all',
      offset: 0,
      limit: 1,
    });
    const [note] = found.rows[0] ? await vault.call('notes.list', { clientId: found.rows[0].id }) : [];
    expect(note?.text).toBe(markup);
  });
});
