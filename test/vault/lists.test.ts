import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { aVault, refusal } from '../support/imported-vault.ts';
import type { TestVault } from '../support/open-vault.ts';

const everyone: In<'lists.preview'> = {
  find: { words: '', filter: 'all' },
  columns: [],
  withSecretAddresses: false,
  withUnsafeContacts: false,
};
const columns: In<'lists.preview'>['columns'] = ['number', 'birth', 'address', 'contact', 'days', 'why'];

const point = (value: string, safety: 'safe' | 'unsafe' | 'only-at-times', remark = '') =>
  ({ kind: 'phone', value, safety, remark }) as const;

/** Three people: one with a secret address and an unsafe number, one with a formula for a name, one with an alias. */
const filled = async (vault: TestVault) => {
  const { id } = await vault.call(
    'clients.add',
    aClient({
      birthOn: day('1980-02-01'),
      street: 'Geheimlaan',
      houseNo: '2-4',
      postcode: '1061 DH',
      city: 'Diemen',
      isAddressSecret: true,
      contactPoints: [
        point('0612345678', 'only-at-times', 'na zes uur'),
        point('0200000009', 'unsafe'),
        { kind: 'email', value: 'f@example.nl', safety: 'safe', remark: '' },
      ],
    }),
  );
  await vault.call('clients.add', aClient({ givenName: '=1+1', familyName: 'Wit', prefix: 'van der' }));
  await vault.call('clients.add', aClient({ givenName: '', familyName: '', alias: 'K.' }));
  return id;
};

const saved = async (vault: TestVault, choices: Partial<In<'lists.export'>> = {}): Promise<Buffer> => {
  const { base64 } = await vault.call('lists.export', { ...everyone, format: 'csv', lang: 'nl', ...choices });
  return Buffer.from(base64, 'base64');
};

test('a list holds names only, unless more was chosen', async () => {
  const vault = await aVault();
  await filled(vault);
  expect(await vault.call('lists.preview', everyone)).toEqual({
    files: 3,
    unreadable: 0,
    restricted: 0,
    secretAddresses: 0,
    unsafeContacts: 0,
  });
  expect((await saved(vault)).toString()).toBe(
    "\ufeffVoornaam;Tussenvoegsel;Achternaam\r\nFatiha;;El Khattabi\r\nK.;;\r\n'=1+1;van der;Wit\r\n",
  );
});

test('what could bring somebody in danger stays unless it is chosen, in every kind of file', async () => {
  const vault = await aVault();
  await filled(vault);
  expect(await vault.call('lists.preview', { ...everyone, columns })).toMatchObject({
    secretAddresses: 1,
    unsafeContacts: 1,
  });
  for (const format of ['csv', 'json'] as const) {
    const text = (await saved(vault, { columns, format })).toString();
    expect(text).not.toMatch(/Geheimlaan|Diemen|1061|020 000 0009|31200000009/);
    expect(text).toMatch(/na zes uur/);
    const all = (
      await saved(vault, { columns, format, withSecretAddresses: true, withUnsafeContacts: true })
    ).toString();
    expect(all).toMatch(/Geheimlaan/);
    expect(all).toMatch(/020 000 0009|31200000009/);
  }
});

test('days are ISO in JSON, numbers stay texts in a workbook, and the log keeps the count', async () => {
  const vault = await aVault();
  await filled(vault);
  const { clients } = JSON.parse((await saved(vault, { columns, format: 'json' })).toString()) as {
    readonly clients: readonly { readonly birthOn: string }[];
  };
  expect(clients[0]).toMatchObject({
    familyName: 'El Khattabi',
    birthOn: '1980-02-01',
    openedOn: '2022-10-03',
  });
  const [sheet] = await readXlsxFile(await saved(vault, { columns, format: 'xlsx' }));
  expect(sheet?.data[1]).toContain('06 1234 5678');
  expect(sheet?.data[3]).toContain('=1+1');
  const { lines } = await vault.call('audit.list', {
    offset: 0,
    limit: 5,
    from: null,
    to: null,
    object: null,
    userId: null,
  });
  expect(JSON.stringify(lines)).toContain('client-list/3/file');
});

test('only files that one may read and use are in it, and none is no list', async () => {
  const vault = await aVault();
  expect(
    await refusal(
      (async () => {
        await vault.reply('vault.confirm', { passphrase: 'paarse fiets onder regenboog zingt zacht' });
        return vault.reply('lists.export', { ...everyone, format: 'csv', lang: 'nl' });
      })(),
    ),
  ).toBe('nothing-to-export');
  expect(await refusal(vault.reply('lists.export', { ...everyone, format: 'csv', lang: 'nl' }))).toBe(
    'confirm-passphrase',
  );
});

test.each(['csv', 'xlsx'] as const)(
  'our own list as %s is known again, and fills nothing twice',
  async (format) => {
    const vault = await aVault();
    await filled(vault);
    const bytes = await saved(vault, { columns: ['number', 'birth', 'contact', 'days'], format });
    const { mapping } = await vault.call('imports.read', { base64: bytes.toString('base64'), named: format });
    expect(mapping.slice(0, 5)).toEqual(['fileId', 'givenName', 'prefix', 'familyName', 'birthDate']);
    const preview = await vault.call('imports.preview', {
      choices: {
        mapping,
        leaveOutExpired: false,
        leaveOutLines: [],
        notBsnLines: [],
        known: 'fill-empty',
        purposeId: aClient().purposeId,
        legalBasis: 'contract',
      },
      show: 'all',
      offset: 0,
      limit: 10,
    });
    expect(preview.rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
      ['known', []],
      ['known', []],
      ['known', []],
    ]);
    expect(preview.totals).toMatchObject({ imported: 0, known: 3, filled: 0 });
  },
);

test.each(['csv', 'xlsx'] as const)(
  'how the help ended goes out as %s and comes in again elsewhere',
  async (format) => {
    const vault = await aVault();
    const id = await filled(vault);
    await vault.call('clients.close', { id, on: day('2026-11-20'), reason: 'Klaar.', outcome: 'referred' });
    const chosen = { columns: ['days', 'outcome'] as In<'lists.preview'>['columns'] };
    const base64 = (await saved(vault, { ...chosen, format })).toString('base64');
    const json = JSON.parse((await saved(vault, { ...chosen, format: 'json' })).toString()) as unknown;
    expect(json).toMatchObject({
      clients: expect.arrayContaining([expect.objectContaining({ outcome: 'referred' })]),
    });

    const other = await aVault();
    const { mapping } = await other.call('imports.read', { base64, named: format });
    expect(mapping).toContain('outcome');
    await other.call('imports.run', {
      mapping,
      leaveOutExpired: false,
      leaveOutLines: [],
      notBsnLines: [],
      known: 'leave-out',
      purposeId: aClient().purposeId,
      legalBasis: 'contract',
    });
    const { clients } = JSON.parse((await saved(other, { ...chosen, format: 'json' })).toString()) as {
      readonly clients: readonly { readonly familyName: string; readonly outcome: string | null }[];
    };
    expect(clients.find(({ familyName }) => familyName === 'El Khattabi')?.outcome).toBe('referred');
    expect(clients.filter(({ outcome }) => outcome === null)).toHaveLength(2);
  },
);
