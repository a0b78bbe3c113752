import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { fileNumber } from '../../core/kernel/file-number.ts';
import type { In } from '../../core/contract/index.ts';
import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { anyLine } from '../support/any-line.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

const page = { offset: 0, limit: 200 };
const note = { on: day('2026-11-20'), kind: 'phone', text: 'Belde over de brief.', isNotBsn: false } as const;
const addClient = async (familyName: string) => (await vault.call('clients.add', aClient({ familyName }))).id;
const operations = async (filter: Partial<In<'audit.list'>> = {}) =>
  (await vault.call('audit.list', { ...anyLine, ...filter, ...page })).lines.map(
    ({ operation }) => operation,
  );
const ofFile = async (clientId: ClientId) =>
  (await vault.call('audit.ofFile', { clientId, ...page })).lines.map(({ operation }) => operation);

const openOn = async (today: string) => {
  await vault.call('vault.lock', {});
  vault.restart(today);
  await vault.unlock();
};

describe('who saw and did what with a file', () => {
  it('is told of every act under the number of the file, newest first', async () => {
    const clientId = await addClient('Öztürk');
    await vault.call('clients.open', { id: clientId });
    const { id } = await vault.call('notes.write', { clientId, ...note });
    await vault.call('notes.correct', { id, ...note, text: 'Belde over de tweede brief.' });
    await vault.call('notes.remove', { id, reason: 'wrong-person' });
    const other = await addClient('Berg');
    await vault.call('clients.open', { id: other });
    expect(await ofFile(clientId)).toEqual([
      'notes.remove',
      'notes.correct',
      'notes.write',
      'clients.open',
      'clients.add',
    ]);
  });

  it('shows that somebody read the notes without opening the file first, once a session', async () => {
    const clientId = await addClient('Öztürk');
    await openOn('2026-11-22');
    await vault.call('notes.list', { clientId });
    await vault.call('consents.ofClient', { clientId });
    await vault.call('notes.list', { clientId });
    expect((await ofFile(clientId)).slice(0, 2)).toEqual(['notes.list', 'clients.add']);
    await openOn('2026-11-23');
    await vault.call('clients.open', { id: clientId });
    await vault.call('notes.list', { clientId });
    expect((await ofFile(clientId)).slice(0, 2)).toEqual(['clients.open', 'notes.list']);
  });
});

describe('the log that one asks for', () => {
  it('holds whole days in Amsterdam, with the right total', async () => {
    await openOn('2026-11-23');
    await addClient('Öztürk');
    await openOn('2026-11-24');
    const ofDay = await vault.call('audit.list', {
      ...anyLine,
      from: day('2026-11-23'),
      to: day('2026-11-23'),
      offset: 0,
      limit: 1,
    });
    expect(ofDay).toMatchObject({ total: 3, lines: [{ operation: 'vault.lock' }] });
    expect(await operations({ from: day('2026-11-24') })).toEqual(['vault.unlock']);
    expect(await operations({ to: day('2026-11-20') })).toEqual([]);
  });

  it('finds a file by its number, however that is typed, and tells the person it was about', async () => {
    const clientId = await addClient('Öztürk');
    await addClient('Berg');
    for (const object of [clientId, fileNumber(clientId), fileNumber(clientId).toUpperCase()])
      expect(await operations({ object })).toEqual(['clients.add']);
    expect(await operations({ object: '%' })).toEqual([]);
  });

  it('is of one person', async () => {
    const people = await vault.call('audit.people', {});
    expect(people).toEqual([{ userId: expect.any(String), label: userLabel }]);
    const [me] = people;
    expect((await operations({ userId: me?.userId ?? null })).length).toBeGreaterThan(1);
    expect(await operations({ userId: 'a'.repeat(20) as UserId })).toEqual([]);
  });

  it('is for the FG too, and says no name of a client', async () => {
    const clientId = await addClient('Öztürk');
    await vault.call('clients.open', { id: clientId });
    await vault.call('vault.lock', {});
    const { serve } = await openAs(vault, { roles: ['fg'] });
    const reply = await serve('audit.list', { ...anyLine, ...page });
    expect(reply.ok).toBe(true);
    expect(JSON.stringify(reply)).not.toContain('Öztürk');
    expect(JSON.stringify(reply)).toContain(clientId);
    expect(await serve('audit.ofFile', { clientId, ...page })).toMatchObject({ ok: false });
  });
});
