import { expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { aVault, idOf, imported, readFixture, refusal } from '../support/imported-vault.ts';
import { openAs } from '../support/open-as.ts';
import type { TestVault } from '../support/open-vault.ts';
import { value } from '../../db/sql.ts';

const head = 'Nr;Voornaam;Achternaam;Geb.datum;Telefoon;E-mail;Woonplaats;Aangemeld;Laatste contact';
const noor = '1;Noor;Wit;01-02-1990;;;;01-02-2025;03-04-2025';
const fuller = '1;Noor;Wit;01-02-1990;0612345678;n@example.nl;Diemen;01-02-2025;03-09-2025';
const jade = '2;Jade;Groen;;0687654321;;;01-02-2025;03-04-2025';

const read = async ({ call }: TestVault, ...rows: readonly string[]): Promise<In<'imports.run'>> => {
  const { mapping } = await call('imports.read', {
    base64: Buffer.from([head, ...rows].join('\n')).toString('base64'),
  });
  return {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out',
    ...whyKept,
  };
};

const looked = async (vault: TestVault, choices: In<'imports.run'>) =>
  vault.call('imports.preview', { choices, show: 'all', offset: 0, limit: 20 });

test('a list that came in before brings nobody twice, and says what changed since', async () => {
  const vault = await aVault();
  await vault.call('imports.run', await read(vault, noor, jade));
  const { totals, rows } = await looked(vault, await read(vault, fuller, jade));
  expect(totals).toMatchObject({ imported: 0, known: 2, filled: 0 });
  expect(rows.map(({ outcome, changes }) => [outcome, changes])).toEqual([
    [
      'known',
      [
        { field: 'address', kind: 'fills' },
        { field: 'phone', kind: 'fills' },
        { field: 'email', kind: 'fills' },
        { field: 'lastContactOn', kind: 'differs' },
      ],
    ],
    ['known', []],
  ]);
  expect(await refusal(vault.reply('imports.run', await read(vault, fuller, jade)))).toBe(
    'nothing-to-import',
  );
});

test('a row is known again by its mark also when the file has another name by now', async () => {
  const vault = await aVault();
  await vault.call('imports.run', await read(vault, noor));
  const id = await idOf(vault, 'noor wit');
  const { familyName: _, ...rest } = aClient({ givenName: 'Noor', birthOn: '1990-02-01' as never });
  await vault.call('clients.change', { ...rest, familyName: 'Zwart', id });
  const { rows } = await looked(vault, await read(vault, noor));
  expect(rows.map(({ outcome }) => outcome)).toEqual(['known']);
});

test('empty fields are filled when that is chosen, what is there stays, and an undo empties them again', async () => {
  const vault = await aVault();
  const first = await vault.call('imports.run', await read(vault, noor, jade));
  const run = await vault.call('imports.run', {
    ...(await read(vault, fuller, jade, '3;Sem;Blauw;02-03-1991;;;;01-02-2025;03-04-2025')),
    known: 'fill-empty',
  });
  expect(run.totals).toMatchObject({ imported: 1, known: 2, filled: 1 });
  const id = await idOf(vault, 'noor wit');
  const filled = await vault.call('clients.open', { id });
  expect(filled).toMatchObject({ city: 'Diemen', lastContactOn: '2025-04-03' });
  expect(filled.contactPoints.map((point) => point.value)).toEqual(['+31612345678', 'n@example.nl']);
  expect(await refusal(vault.reply('imports.undo', { id: first.id }))).toBe('import-changed');

  expect((await vault.call('imports.undo', { id: run.id })).state).toBe('undone');
  expect(await vault.call('clients.open', { id })).toMatchObject({ city: '', contactPoints: [] });
  const { open } = await vault.call('clients.counts', {});
  expect(open).toBe(2);
});

test('marks go with their files, and hold no name', async () => {
  const vault = await aVault();
  const run = await imported(vault);
  const marks = async (): Promise<number> => {
    await vault.call('vault.lock', {});
    const { opened, session } = await openAs(vault);
    const count = value<number>(opened.db, 'SELECT count(*) FROM import_source WHERE length(mark) = 32') ?? 0;
    session.close();
    await vault.unlock();
    return count;
  };
  expect(await marks()).toBeGreaterThan(300);
  await vault.call('imports.undo', { id: run.id });
  expect(await marks()).toBe(0);
  const choices = await readFixture(vault);
  expect((await looked(vault, choices)).totals).toMatchObject({ imported: 393, known: 0 });
});

test('the same headings propose what they were last taken for', async () => {
  const vault = await aVault();
  const choices = await read(vault, noor);
  const mapping = choices.mapping.with(6, 'ignore');
  await vault.call('imports.run', { ...choices, mapping });
  const again = await vault.call('imports.read', {
    base64: Buffer.from([head.toUpperCase(), jade].join('\n')).toString('base64'),
  });
  expect([again.isMappingKnown, again.mapping]).toEqual([true, mapping]);
  const other = await vault.call('imports.read', {
    base64: Buffer.from(`${head};Extra\n${jade};x`).toString('base64'),
  });
  expect(other.isMappingKnown).toBe(false);
});

test('a list is not taken over for a purpose that is not there, nor with columns that nobody needs', async () => {
  const vault = await aVault();
  const choices = await read(vault, noor);
  expect(await refusal(vault.reply('imports.run', { ...choices, purposeId: 'nowhere' }))).toBe(
    'purpose-unknown',
  );
});
