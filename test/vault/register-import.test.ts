import { describe, expect, onTestFinished, test } from 'vitest';
import { ActivityInput } from '../../core/contract/register.ts';
import type { RegisterChoices, RowBecomes } from '../../core/contract/register-import.ts';
import { ActivityId } from '../../core/kernel/ids.ts';
import { csvBytes } from '../../vault/exports/csv.ts';
import { xlsxBytes } from '../../vault/exports/xlsx.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

const headers = [
  'Nr',
  'Naam',
  'Doel',
  'Grondslag',
  'Betrokkenen',
  'Categorieën persoonsgegevens',
  'Bijzondere persoonsgegevens',
  'Ontvangers',
  'Verwerkers',
  'Doorgifte',
  'Bewaartermijn',
  'Beveiligingsmaatregelen',
  'DPIA',
  'Eigenaar',
] as const;

const lunch = [
  '1',
  'Huiskamerlunch',
  'Samen eten',
  'Toestemming',
  'Buren',
  'Naam en telefoon',
  'geen',
  'geen',
  'Mailhuis',
  'Verenigde Staten',
  '1 jaar na de laatste lunch',
  'Kast op slot',
  'niet nodig',
  'Coördinator',
];
const row = (changed: Readonly<Record<number, string>>): string[] =>
  lunch.map((cell, at) => changed[at] ?? cell);

const tableOf = (rows: readonly (readonly string[])[]) => ({
  title: 'Register',
  columns: headers.map((label) => ({ label, width: 10 })),
  rows,
});

const refused = (rule: string, detail?: Readonly<Record<string, unknown>>) => ({
  ok: false,
  error: { code: 'refused', rule, ...(detail ? { detail } : {}) },
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Opens a vault, reads a register of these rows, and gives the choices as they are proposed. */
const withFile = async (
  rows: readonly (readonly string[])[],
): Promise<TestVault & { readonly choices: RegisterChoices }> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  const { columns } = await vault.call('register.readFile', { base64: base64(csvBytes(tableOf(rows))) });
  return { ...vault, choices: { columns, answers: [], rows: [] } };
};

const named = async ({ call }: Pick<TestVault, 'call'>, name: string) => {
  const { content } = await call('register.current', {});
  return content.activities.find((activity) => activity.name === name);
};

/** What the register says of its activities, without the days on which somebody touched them. */
const texts = async ({ call }: Pick<TestVault, 'call'>) => {
  const { content } = await call('register.current', {});
  return content.activities.map((activity) => ActivityInput.strip().parse(activity));
};

describe('reading somebody’s register', () => {
  test('knows the usual headings, in CSV and in a workbook, also below a title', async () => {
    const vault = await openTestVault();
    onTestFinished(() => vault.close());
    const csv = await vault.call('register.readFile', { base64: base64(csvBytes(tableOf([lunch]))) });
    const titled = {
      title: 'Register',
      columns: headers.map((_, at) => ({ label: at < 2 ? 'Register De Brug' : '', width: 10 })),
      rows: [[...headers], lunch],
    };
    const xlsx = await vault.call('register.readFile', { base64: base64(await xlsxBytes([titled])) });
    expect(csv.columns).toEqual([
      'number',
      'name',
      'purpose',
      'legal-basis',
      'data-subjects',
      'personal-data',
      'special',
      'recipients',
      'processors',
      'transfers',
      'term',
      'security',
      'dpia',
      'owner',
    ]);
    expect(xlsx).toMatchObject({ kind: 'xlsx', headers: [...headers], columns: csv.columns, rows: 1 });
  });

  test('refuses what is no register: too many rows, cards, a picture', async () => {
    const vault = await openTestVault();
    onTestFinished(() => vault.close());
    const many = Array.from({ length: 301 }, (_, at) => row({ 1: `Verwerking ${at}` }));
    const read = (bytes: Uint8Array) => vault.reply('register.readFile', { base64: base64(bytes) });
    expect(await read(csvBytes(tableOf(many)))).toEqual(refused('register-too-long', { most: 300 }));
    expect(await read(Buffer.from('BEGIN:VCARD\nFN:Noor Wit\nEND:VCARD\n'))).toEqual(refused('not-a-list'));
    expect(await read(Buffer.from('89504e470d0a1a0a', 'hex'))).toEqual(refused('not-a-list'));
  });
});

describe('taking it over', () => {
  test('makes an activity of every row, with its words, and a processor without an agreement', async () => {
    const vault = await withFile([lunch]);
    expect(await vault.call('register.takeOver', vault.choices)).toMatchObject({ added: 1, processors: 1 });
    const [processor] = await vault.call('processors.list', {});
    expect(processor).toMatchObject({ name: 'Mailhuis', agreement: 'missing' });
    expect(await named(vault, 'Huiskamerlunch')).toMatchObject({
      owner: 'Coördinator',
      purpose: 'Samen eten',
      legalBasis: 'consent',
      special: [],
      recipients: [],
      processorIds: [processor?.id],
      transfers: [{ to: 'Verenigde Staten', safeguard: '' }],
      otherTerm: '1 jaar na de laatste lunch',
      security: 'Kast op slot',
      dpia: 'not-needed',
    });
    expect(await vault.reply('register.takeOver', vault.choices)).toEqual(
      refused('register-nothing-to-take'),
    );
  });

  test('writes nothing while a word is unknown, and takes the answer or leaves a gap', async () => {
    const vault = await withFile([
      row({ 3: 'gerechtvaardigd', 6: 'ja' }),
      row({ 1: 'Vervoer', 3: 'Gerechtvaardigd ' }),
    ]);
    const before = await vault.call('register.current', {});
    const { questions } = await vault.call('register.previewFile', vault.choices);
    expect(questions).toEqual([
      { kind: 'legal-basis', text: 'gerechtvaardigd', lines: [2, 3] },
      { kind: 'special', text: 'ja', lines: [2] },
    ]);
    expect(await vault.reply('register.takeOver', vault.choices)).toEqual(
      refused('register-questions-open', { count: 2 }),
    );
    expect(await vault.call('register.current', {})).toEqual(before);
    const answers: RegisterChoices['answers'] = [
      { kind: 'legal-basis', text: 'gerechtvaardigd', means: 'legitimate-interest' },
      { kind: 'special', text: 'ja', means: 'health' },
    ];
    await vault.call('register.takeOver', { ...vault.choices, answers });
    expect(await named(vault, 'Huiskamerlunch')).toMatchObject({
      legalBasis: 'legitimate-interest',
      special: [{ category: 'health', exception: null }],
      specialRemark: 'ja',
    });
    expect(await named(vault, 'Vervoer')).toMatchObject({ legalBasis: 'legitimate-interest' });
  });

  test('leaves open what a person leaves open, and the register shows the gap', async () => {
    const vault = await withFile([row({ 3: 'goede reden' })]);
    const answers: RegisterChoices['answers'] = [{ kind: 'legal-basis', text: 'goede reden', means: 'open' }];
    await vault.call('register.takeOver', { ...vault.choices, answers });
    const activity = await named(vault, 'Huiskamerlunch');
    const { content } = await vault.call('register.current', {});
    expect(content.gaps).toContainEqual({ activityId: activity?.id, field: 'legal-basis' });
  });

  test('shows a row of which the name is there already, and replaces only what the row fills', async () => {
    const vault = await withFile([row({ 1: 'cliëntregistratie', 2: 'Hulp geven', 11: '' })]);
    const own = await named(vault, 'Cliëntregistratie');
    const { rows } = await vault.call('register.previewFile', vault.choices);
    expect(rows).toMatchObject([{ line: 2, becomes: 'skip', twin: own?.id }]);
    expect(await vault.reply('register.takeOver', vault.choices)).toEqual(
      refused('register-nothing-to-take'),
    );
    const becomes = own?.id ?? 'skip';
    const taken = await vault.call('register.takeOver', { ...vault.choices, rows: [{ line: 2, becomes }] });
    expect(taken).toMatchObject({ added: 0, replaced: 1 });
    const after = await named(vault, 'cliëntregistratie');
    expect(after).toMatchObject({ id: own?.id, category: 'client-file', purpose: 'Hulp geven' });
    expect(after?.security).toBe(own?.security);
  });

  test('refuses two rows for one activity, and one that went away meanwhile', async () => {
    const vault = await withFile([lunch, row({ 1: 'Vervoer' })]);
    const own: RowBecomes = (await named(vault, 'Cliëntregistratie'))?.id ?? 'skip';
    const rows = [2, 3].map((line) => ({ line, becomes: own }));
    const take = (choices: Partial<RegisterChoices>) =>
      vault.reply('register.takeOver', { ...vault.choices, ...choices });
    expect(await take({ rows })).toEqual(refused('register-replaced-twice'));
    const gone = ActivityId.parse('z'.repeat(20));
    expect(await take({ rows: [{ line: 2, becomes: gone }] })).toEqual(refused('register-import-changed'));
    expect(await take({ columns: ['purpose'] })).toEqual(refused('register-no-name-column'));
    expect(await take({ columns: ['name', 'purpose', 'purpose'] })).toEqual(refused('register-column-twice'));
  });

  test('keeps out a row without a name, with a BSN or with a text that does not fit, and cuts nothing', async () => {
    const vault = await withFile([
      row({ 1: '' }),
      row({ 1: 'Vervoer', 2: 'BSN 111222333' }),
      row({ 1: 'Feest', 2: 'x'.repeat(601) }),
      row({ 1: 'Markt' }),
      row({ 1: 'markt' }),
    ]);
    const { rows } = await vault.call('register.previewFile', vault.choices);
    expect(rows.map(({ becomes, findings }) => [becomes, findings.map(({ code }) => code)])).toEqual([
      ['skip', ['no-name']],
      ['skip', ['bsn']],
      ['skip', ['too-long']],
      ['add', []],
      ['skip', ['twice-in-file']],
    ]);
    const all = rows.map(({ line }) => ({ line, becomes: 'add' as const }));
    expect(await vault.call('register.takeOver', { ...vault.choices, rows: all })).toMatchObject({
      added: 2,
      skipped: 3,
    });
  });

  test('takes formulas and markup as the texts that they are', async () => {
    const vault = await withFile([row({ 1: '=1+1', 2: '<img src=x onerror=alert(1)>' })]);
    await vault.call('register.takeOver', vault.choices);
    expect(await named(vault, "'=1+1")).toMatchObject({ purpose: '<img src=x onerror=alert(1)>' });
  });
});

describe('taking it back', () => {
  test('leaves the register as it was, with the text that was replaced', async () => {
    const vault = await withFile([lunch, row({ 1: 'Cliëntregistratie', 2: 'Hulp geven' })]);
    const own = await named(vault, 'Cliëntregistratie');
    const before = await texts(vault);
    const rows = [{ line: 3, becomes: own?.id ?? 'skip' }] as const;
    const { id } = await vault.call('register.takeOver', { ...vault.choices, rows: [...rows] });
    expect(await vault.call('register.undoTakeOver', { id })).toMatchObject({ state: 'undone' });
    expect(await texts(vault)).toEqual(before);
    expect(await vault.call('processors.list', {})).toEqual([]);
    expect(await vault.reply('register.undoTakeOver', { id })).toEqual(refused('register-import-changed'));
  });

  test('is refused when somebody changed a row since', async () => {
    const vault = await withFile([lunch]);
    const { id } = await vault.call('register.takeOver', vault.choices);
    const taken = await named(vault, 'Huiskamerlunch');
    if (!taken) throw new Error('the row was not taken over');
    await vault.call('register.removeActivity', { id: taken.id });
    expect(await vault.call('register.takenOver', {})).toMatchObject([{ id, state: 'changed' }]);
    expect(await vault.reply('register.undoTakeOver', { id })).toEqual(refused('register-import-changed'));
  });
});
