import { afterEach, describe, expect, test } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { bySelf } from '../support/by-self.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { tableNames } from '../support/table-picture.ts';
import { approveAndRun } from '../support/purge-evening.ts';

type WithClient = TestVault & { readonly clientId: ClientId };

const opened: TestVault[] = [];
const withClient = async (changes: Parameters<typeof aClient>[0] = {}): Promise<WithClient> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('clients.add', aClient(changes));
  return { ...vault, clientId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const special = ({ clientId }: WithClient, changes: Partial<In<'notes.writeSpecial'>> = {}) => ({
  clientId,
  on: day('2026-06-01'),
  category: 'health' as const,
  exception: 'care-uavg30' as const,
  reason: 'Nodig voor het vervoer.',
  text: 'Zit in een rolstoel.',
  ...changes,
});

const onConsent = { exception: 'explicit-consent' } as const;

const consent = async (
  { call, clientId }: WithClient,
  purpose: 'special-data-health' | 'special-data-other',
) => {
  const texts = await call('consents.texts', {});
  const textId = texts.find((it) => it.purpose === purpose && it.language === 'nl')?.id ?? '';
  await call('consents.record', {
    clientId,
    purpose,
    answer: 'given',
    textId,
    method: 'paper-signed',
    ...bySelf,
    on: day('2026-05-01'),
    expiresOn: null,
    isExplicit: true,
    isFreeHelp: false,
  });
};

const withdraw = ({ call, clientId }: WithClient, purpose: 'special-data-health' | 'special-data-other') =>
  call('consents.withdraw', { clientId, purpose, method: 'email', ...bySelf, on: day('2026-10-01') });

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('a special note behind the door', () => {
  test('is kept with why it may and must be there, and is corrected as such', async () => {
    const vault = await withClient();
    const { id } = await vault.call('notes.writeSpecial', special(vault));
    const { clientId: _, ...input } = special(vault, { reason: ' Nodig voor de taxi. ', isWithClient: true });
    await vault.call('notes.correctSpecial', { ...input, id });
    expect(await vault.call('notes.list', { clientId: vault.clientId })).toMatchObject([
      {
        id,
        kind: 'remark',
        text: 'Zit in een rolstoel.',
        isWithClient: true,
        special: { category: 'health', exception: 'care-uavg30', reason: 'Nodig voor de taxi.' },
        restsOn: null,
        losesBasisOn: null,
        author: userLabel,
        correctedBy: userLabel,
      },
    ]);
  });

  test('is no contact, so no term moves', async () => {
    const vault = await withClient();
    const before = await vault.call('retention.ofClient', { clientId: vault.clientId });
    await vault.call('notes.writeSpecial', special(vault));
    expect(await vault.call('retention.ofClient', { clientId: vault.clientId })).toEqual(before);
    expect((await vault.call('clients.open', { id: vault.clientId })).lastContactOn).toBe('2024-02-01');
  });

  test('is not found as an ordinary one, nor the other way round', async () => {
    const vault = await withClient();
    const { id } = await vault.call('notes.writeSpecial', special(vault));
    const plain = { on: day('2026-06-01'), kind: 'phone', text: 'Belde.' } as const;
    const other = await vault.call('notes.write', { clientId: vault.clientId, ...plain });
    const { clientId: _, ...input } = special(vault);
    const gone = { ok: false, error: { code: 'not-found', what: 'note' } };
    expect(await vault.reply('notes.correct', { id, ...plain })).toEqual(gone);
    expect(await vault.reply('notes.correctSpecial', { id: other.id, ...input })).toEqual(gone);
  });

  test('is refused without a fitting exception, a reason or a consent, and leaves nothing', async () => {
    const vault = await withClient();
    const ask = (changes: Partial<In<'notes.writeSpecial'>>) =>
      vault.reply('notes.writeSpecial', special(vault, changes));
    expect(await ask({ category: 'belief' })).toMatchObject(refused('special-exception-unfit'));
    expect(await ask({ exception: 'own-interest-uavg33' })).toMatchObject(refused('special-exception-unfit'));
    expect(await ask({ reason: '' })).toMatchObject(refused('special-reason-missing'));
    expect(await ask(onConsent)).toMatchObject(refused('special-consent-missing'));
    expect(await ask({ on: day('2026-11-22') })).toMatchObject(refused('in-future'));
    expect(await vault.call('notes.list', { clientId: vault.clientId })).toEqual([]);
  });

  test('on consent needs the consent for its own kind, on its day and today', async () => {
    const vault = await withClient();
    await consent(vault, 'special-data-health');
    const ask = (changes: Partial<In<'notes.writeSpecial'>>) =>
      vault.reply('notes.writeSpecial', special(vault, { ...onConsent, ...changes }));
    expect(await ask({ category: 'belief' })).toMatchObject(refused('special-consent-missing'));
    expect(await ask({ on: day('2026-04-30') })).toMatchObject(refused('special-consent-missing'));
    expect(await ask({})).toMatchObject({ ok: true });
    await withdraw(vault, 'special-data-health');
    expect(await ask({})).toMatchObject(refused('special-consent-missing'));
  });

  test('opens only for whoever signed the declaration', async () => {
    const vault = await withClient();
    await vault.call('notes.writeSpecial', special(vault));
    await vault.call('vault.lock', {});
    const { serve } = await openAs(vault, { declarationOn: null });
    const missing = refused('declaration-missing');
    expect(await serve('notes.list', { clientId: vault.clientId })).toEqual(missing);
    expect(await serve('notes.writeSpecial', special(vault))).toEqual(missing);
  });
});

describe('a special note of which the consent ended', () => {
  test('goes on the purge list at once, gets no other basis, and comes off the list when it is removed', async () => {
    const vault = await withClient();
    await consent(vault, 'special-data-health');
    await consent(vault, 'special-data-other');
    const { id } = await vault.call('notes.writeSpecial', special(vault, onConsent));
    const other = await vault.call('notes.writeSpecial', special(vault));
    await withdraw(vault, 'special-data-health');
    const { clientId: _, ...input } = special(vault);
    const notes = await vault.call('notes.list', { clientId: vault.clientId });
    expect(notes.find((note) => note.id === id)?.losesBasisOn).toBe('2026-10-01');
    expect(notes.find((note) => note.id === other.id)?.losesBasisOn).toBeNull();
    expect(await vault.reply('notes.correctSpecial', { id, ...input })).toEqual(refused('note-lost-basis'));
    const due = async () =>
      (await vault.call('retention.ofClient', { clientId: vault.clientId })).find(
        ({ category }) => category === 'on-consent',
      )?.dueOn;
    expect(await due()).toBe('2026-10-01');
    await vault.call('notes.remove', { id, reason: 'not-needed' });
    expect(await due()).toBeUndefined();
  });
});

test('a purged file leaves nothing of its special notes: no text, no reason, no id', async () => {
  const vault = await withClient({ openedOn: day('2015-01-02'), lastContactOn: day('2016-03-04') });
  const { id } = await vault.call(
    'notes.writeSpecial',
    special(vault, { on: day('2016-02-01'), text: 'Heeft zeldzaamheid.', reason: 'Uniekreden.' }),
  );
  const { proof } = await approveAndRun(vault);
  expect(proof.hits).toBe(0);
  expect((await vault.call('guard.meter', {})).categories).toEqual([]);
  await vault.call('vault.lock', {});
  const { opened: store } = await openAs(vault);
  const tables = tableNames(store.db).map(
    (table) => [table, JSON.stringify(all<object>(store.db, `SELECT * FROM ${table}`))] as const,
  );
  const holding = (text: string) => tables.filter(([, rows]) => rows.includes(text)).map(([table]) => table);
  expect(tables.length).toBeGreaterThan(20);
  expect(holding('zeldzaamheid')).toEqual([]);
  expect(holding('Uniekreden')).toEqual([]);
  expect(holding(id)).toEqual([]);
});

describe('the meter', () => {
  test('counts special notes and the files that hold them, and what was saved anyway, without a name', async () => {
    const vault = await withClient();
    const second = await vault.call('clients.add', aClient({ givenName: 'Noor' }));
    await vault.call('notes.writeSpecial', special(vault));
    await vault.call('notes.writeSpecial', special(vault));
    await vault.call('notes.writeSpecial', {
      ...special(vault, { category: 'criminal', exception: 'legal-claim' }),
      clientId: second.id,
    });
    const plain = { clientId: second.id, on: day('2026-06-01'), kind: 'phone' } as const;
    await vault.call('notes.write', { ...plain, text: 'Slikt medicijnen en deed aangifte.' });
    await vault.call('notes.write', { ...plain, text: 'Slikt veel medicijnen.' });
    await vault.call('notes.write', { ...plain, text: 'Belde over de brief.' });
    expect(await vault.call('guard.meter', {})).toEqual({
      files: 2,
      filesWithSpecial: 2,
      categories: [
        { category: 'criminal', notes: 1, files: 1 },
        { category: 'health', notes: 2, files: 1 },
      ],
      savedAnyway: [
        { category: 'health', count: 2 },
        { category: 'criminal', count: 1 },
      ],
      fg: { advice: 'none', because: [] },
      dpia: { isAdvised: true, because: ['sensitive-data', 'vulnerable-people'] },
    });
  });

  test('is for the FG too, who reads no client file and signed nothing', async () => {
    const vault = await withClient();
    await vault.call('vault.lock', {});
    const fg = await openAs(vault, { roles: ['fg'], declarationOn: null });
    expect(await fg.serve('guard.meter', {})).toMatchObject({ ok: true, value: { files: 1 } });
    fg.session.close();
    const worker = await openAs(vault, { roles: ['worker'] });
    expect(await worker.serve('guard.meter', {})).toEqual(refused('role-missing'));
  });
});
