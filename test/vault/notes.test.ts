import { afterEach, describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';

const opened: TestVault[] = [];
const withClient = async (): Promise<TestVault & { readonly clientId: ClientId }> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('clients.add', aClient());
  return { ...vault, clientId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const note = { on: day('2026-06-01'), kind: 'phone' as const, text: 'Belde over de brief.', isNotBsn: false };
const lastContact = async ({ call, clientId }: TestVault & { readonly clientId: ClientId }) =>
  (await call('clients.open', { id: clientId })).lastContactOn;
const dueOn = async ({ call, clientId }: TestVault & { readonly clientId: ClientId }) =>
  (await call('retention.ofClient', { clientId })).find((timer) => timer.category === 'client-file')?.dueOn;

describe('a note behind the door', () => {
  test('is written, corrected and read with who did it', async () => {
    const { call, clientId } = await withClient();
    const { id } = await call('notes.write', { clientId, ...note });
    await call('notes.correct', { ...note, id, text: 'Belde over twee brieven.' });
    const read = await call('notes.list', { clientId });
    expect(read).toHaveLength(1);
    expect(read[0]).toMatchObject({
      id,
      on: '2026-06-01',
      kind: 'phone',
      text: 'Belde over twee brieven.',
      author: userLabel,
      correctedBy: userLabel,
    });
  });

  test('is still there after a restart, with another start of the keys', async () => {
    const { call, clientId, restart, unlock } = await withClient();
    await call('notes.write', { clientId, ...note });
    await call('vault.lock', {});
    restart();
    await unlock();
    expect((await call('notes.list', { clientId })).map(({ text }) => text)).toEqual([note.text]);
  });

  test('moves the last contact and the term, unless it is a remark', async () => {
    const vault = await withClient();
    const { call, clientId } = vault;
    await call('notes.write', { clientId, ...note, kind: 'remark' });
    expect([await lastContact(vault), await dueOn(vault)]).toEqual(['2024-02-01', '2029-02-01']);
    await call('notes.write', { clientId, ...note });
    expect([await lastContact(vault), await dueOn(vault)]).toEqual(['2026-06-01', '2031-06-01']);
    await call('notes.write', { clientId, ...note, on: day('2026-01-01') });
    expect([await lastContact(vault), await dueOn(vault)]).toEqual(['2026-06-01', '2031-06-01']);
  });

  test('is removed once, and the file counts one less', async () => {
    const { call, reply, clientId } = await withClient();
    const { id } = await call('notes.write', { clientId, ...note });
    expect((await call('clients.open', { id: clientId })).noteCount).toBe(1);
    await call('notes.remove', { id, reason: 'wrong-person' });
    expect(await call('notes.list', { clientId })).toEqual([]);
    expect((await call('clients.open', { id: clientId })).noteCount).toBe(0);
    expect(await reply('notes.remove', { id, reason: 'wrong-person' })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'note' },
    });
  });

  test('is refused with a BSN and leaves nothing, also when it is corrected', async () => {
    const { call, reply, clientId } = await withClient();
    const { id } = await call('notes.write', { clientId, ...note });
    const wrong = { ...note, on: day('2026-07-01'), text: 'Haar bsn is 123456782.', isNotBsn: true };
    const refused = { ok: false, error: { code: 'refused', rule: 'bsn-in-text', detail: { field: 'text' } } };
    expect(await reply('notes.write', { clientId, ...wrong })).toEqual(refused);
    expect(await reply('notes.correct', { id, ...wrong })).toEqual(refused);
    const read = await call('notes.list', { clientId });
    expect(read.map(({ text, correctedAt }) => [text, correctedAt])).toEqual([[note.text, null]]);
  });

  test('cannot be corrected when it is not there', async () => {
    const { reply } = await withClient();
    expect(await reply('notes.correct', { ...note, id: 'aaaaaaaaaaaaaaaaaaaa' as NoteId })).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'note' },
    });
  });
});
