import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault } from '../support/open-vault.ts';
import { aPdf, aTicket } from '../support/papers.ts';
import { copyOf, startWorker, type WorkerVault } from '../support/worker-vault.ts';

const worker = async (): Promise<WorkerVault & { readonly clientId: ClientId }> => {
  const vault = await openTestVault();
  const { id } = await vault.call('clients.add', aClient());
  await vault.call('vault.lock', {});
  const home = copyOf(vault.home);
  await vault.close();
  const started = startWorker(home);
  onTestFinished(() => started.store.end());
  expect(await started.unlock()).toMatchObject({ ok: true });
  return { ...started, clientId: id };
};

const bring = async ({ store }: WorkerVault, bytes: Uint8Array): Promise<void> => {
  const size = 1024 * 1024;
  for (let at = 0; at < bytes.length; at += size) {
    const piece = { ticket: aTicket, at, total: bytes.length, bytes: bytes.subarray(at, at + size) };
    expect(await store.bring(piece)).toEqual({ ok: true, value: {} });
  }
};

const said = {
  ticket: aTicket,
  kind: 'letter',
  on: day('2026-06-01'),
  name: 'Brief',
  restsOn: null,
  isWithoutBsn: false,
  isBsnHidden: false,
} as const;

test('25 MB cross to the real process in pieces, lie sealed on the disk, and come back sealed for one look', async () => {
  const vault = await worker();
  const head = aPdf(['Zonnebloemlaan']);
  const big = Buffer.concat([head, Buffer.alloc(25 * 1024 * 1024 - head.length, 'Zonnebloemlaan ')]);
  await bring(vault, big);
  const { id } = await vault.call('attachments.add', { ...said, clientId: vault.clientId });
  const { ticket } = await vault.call('attachments.open', { id });
  const reply = await vault.store.fetch(ticket);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  const sealed = reply.value as Uint8Array;
  // Nonce and tag, and nothing that a reader in between could read.
  expect(sealed.length).toBe(big.length + 28);
  expect(Buffer.from(sealed).includes('Zonnebloemlaan')).toBe(false);
  expect(await vault.store.fetch(ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  for (const name of readdirSync(vault.folder).filter((each) => !each.startsWith('backups')))
    expect(readFileSync(join(vault.folder, name)).includes('Zonnebloemlaan'), name).toBe(false);
});

test('a window cannot reach the way of attachments by the door, and a lock ends both', async () => {
  const vault = await worker();
  for (const name of ['bring', 'fetch', 'store.bring', 'store.fetch', 'attachment.fetch'])
    expect(await vault.reply(name, { ticket: aTicket })).toMatchObject({
      ok: false,
      error: { code: 'refused', rule: 'unknown-operation' },
    });
  await bring(vault, aPdf());
  const { id } = await vault.call('attachments.add', { ...said, clientId: vault.clientId });
  const { ticket } = await vault.call('attachments.open', { id });
  vault.store.end();
  const locked = { ok: false, error: { code: 'locked' } };
  expect(await vault.store.fetch(ticket)).toEqual(locked);
  expect(await vault.store.bring({ ticket: aTicket, at: 0, total: 1, bytes: new Uint8Array(1) })).toEqual(
    locked,
  );
  expect(vault.store.isRunning()).toBe(false);
  await vault.unlock();
  expect(await vault.store.fetch(ticket)).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a PDF that never ends its page, or does not end at all, is stopped when somebody cancels', async () => {
  const vault = await worker();
  await bring(vault, aPdf(Array.from({ length: 4_000 }, (_, page) => `Bladzijde ${page}`)));
  const adding = vault.reply('attachments.add', { ...said, clientId: vault.clientId });
  await vault.call('vault.cancelTask', {});
  expect(await adding).toEqual({ ok: false, error: { code: 'cancelled' } });
  expect(await vault.call('attachments.ofClient', { clientId: vault.clientId })).toEqual([]);
});
