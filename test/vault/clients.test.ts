import { afterEach, describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { anyLine } from '../support/any-line.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { bySelf } from '../support/by-self.ts';

const opened: TestVault[] = [];
const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  return vault;
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const giveConsent = async ({ call }: TestVault, clientId: ClientId): Promise<void> => {
  const texts = await call('consents.texts', {});
  await call('consents.record', {
    clientId,
    purpose: 'newsletter',
    answer: 'given',
    textId: texts.find(({ purpose }) => purpose === 'newsletter')?.id ?? '',
    method: 'email',
    ...bySelf,
    on: day('2024-01-15'),
    expiresOn: null,
    isExplicit: false,
    isFreeHelp: false,
  });
};

const importedClient = async ({ call }: TestVault): Promise<ClientId> => {
  const list = 'Voornaam;Achternaam;Aangemeld;Laatste contact\nNoor;Wit;01-02-2025;03-04-2025\n';
  const { mapping } = await call('imports.read', { base64: Buffer.from(list).toString('base64') });
  await call('imports.run', {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  });
  const { rows } = await call('clients.search', { words: 'noor', filter: 'all', offset: 0, limit: 1 });
  return rows[0]?.id ?? ('' as ClientId);
};

const auditOf = async ({ call }: TestVault) =>
  (await call('audit.list', { ...anyLine, offset: 0, limit: 20 })).lines;

describe('a client file behind the door', () => {
  test('is added, found, opened and changed', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    const search = (words: string) =>
      vault.call('clients.search', { words, filter: 'open', offset: 0, limit: 10 });
    expect((await search('khattabi')).rows.map((row) => row.id)).toEqual([id]);
    await vault.call('clients.change', { ...aClient({ familyName: 'Wit', prefix: 'de' }), id });
    expect((await search('khattabi')).total).toBe(0);
    expect(await vault.call('clients.open', { id })).toMatchObject({
      displayName: 'Fatiha de Wit',
      listName: 'Wit, F. de',
      isFromImport: false,
      isStub: false,
      noteCount: 0,
    });
    expect(await vault.call('clients.counts', {})).toEqual({ open: 1, closed: 0 });
  });

  test('is closed with the timers that were shown before, and opened again', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    await giveConsent(vault, id);
    const proof = async () =>
      (await vault.call('retention.ofClient', { clientId: id })).find(
        ({ category }) => category === 'consent-proof',
      );
    const on = day('2026-03-01');
    const { moves } = await vault.call('clients.previewClose', { id, on });
    expect(moves.map(({ category, from, to }) => [category, from?.anchorOn, to?.anchorOn])).toEqual([
      ['consent-proof', '2024-02-01', on],
    ]);
    expect(await proof()).toEqual(moves[0]?.from);
    await vault.call('clients.close', { id, on, reason: 'Verhuisd.' });
    expect(await proof()).toEqual(moves[0]?.to);
    expect(await vault.call('clients.open', { id })).toMatchObject({
      closedOn: on,
      closedReason: 'Verhuisd.',
    });
    await vault.call('clients.reopen', { id, on: day('2026-05-01') });
    expect(await vault.call('clients.open', { id })).toMatchObject({
      closedOn: null,
      closedReason: '',
      lastContactOn: '2026-05-01',
    });
    expect((await proof())?.anchorOn).toBe('2026-05-01');
  });

  test('leaves nothing behind when it is refused', async () => {
    const vault = await aVault();
    const reply = await vault.reply('clients.add', aClient({ paper: 'BSN 123456782' }));
    expect(reply).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'bsn-in-text', detail: { field: 'paper' } },
    });
    expect(await vault.call('clients.counts', {})).toEqual({ open: 0, closed: 0 });
  });

  test('that is not there is not found by any operation', async () => {
    const { reply } = await aVault();
    const id = 'aaaaaaaaaaaaaaaaaaaa' as ClientId;
    const on = day('2026-03-01');
    const absent = { ok: false, error: { code: 'not-found', what: 'client' } };
    expect(await reply('clients.open', { id })).toEqual(absent);
    expect(await reply('clients.change', { ...aClient(), id })).toEqual(absent);
    expect(await reply('clients.previewClose', { id, on })).toEqual(absent);
    expect(await reply('clients.close', { id, on, reason: 'x' })).toEqual(absent);
    expect(await reply('clients.reopen', { id, on })).toEqual(absent);
    expect(await reply('notes.list', { clientId: id })).toEqual(absent);
    expect(await reply('consents.ofClient', { clientId: id })).toEqual(absent);
  });

  test('leaves a trace of who opened it, by its id only', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    await vault.call('clients.open', { id });
    const lines = await auditOf(vault);
    expect(lines.slice(0, 2).map(({ operation, object }) => [operation, object])).toEqual([
      ['clients.open', id],
      ['clients.add', id],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/khattabi/i);
  });
});

describe('a file that came out of a list', () => {
  const note = { on: day('2025-05-01'), kind: 'phone' as const, text: 'Belde.', isNotBsn: false };
  const changes: readonly (readonly [string, (vault: TestVault, id: ClientId) => Promise<unknown>])[] = [
    ['its fields', ({ call }, id) => call('clients.change', { ...aClient(), id })],
    ['its closing', ({ call }, id) => call('clients.close', { id, on: day('2025-05-01'), reason: 'x' })],
    ['a note', ({ call }, clientId) => call('notes.write', { clientId, ...note })],
    ['a consent', giveConsent],
  ];

  test.each(changes)('marks its import as changed with %s, but not by opening it', async (_, change) => {
    const vault = await aVault();
    const id = await importedClient(vault);
    expect(await vault.call('clients.open', { id })).toMatchObject({ isFromImport: true });
    const state = async () => (await vault.call('imports.list', {})).map((run) => run.state);
    expect(await state()).toEqual(['done']);
    await change(vault, id);
    expect(await state()).toEqual(['changed']);
  });
});
