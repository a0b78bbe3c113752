import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { aClient } from '../../support/a-client.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { withUser } from '../../support/second-user.ts';

let vault: TestVault;
let target: string;

/** Three files, each with a note: one of the team, one that a volunteer got too, one that is shielded for the founder. */
beforeAll(async () => {
  vault = await openTestVault();
  const { call } = vault;
  await withUser(vault, 'Bea Jansen', ['confidant']);
  const sanne = await withUser(vault, 'Sanne Smit', ['worker']);
  await withUser(vault, 'Mo Visser', ['manager']);
  await withUser(vault, 'Omar Vos', ['fg']);
  const ids = [];
  for (const givenName of ['Noor', 'Jade', 'Roos']) {
    const { id } = await call('clients.add', aClient({ givenName }));
    await call('notes.write', {
      clientId: id,
      on: day('2026-11-20'),
      kind: 'remark',
      text: `Over ${givenName}.`,
      isNotBsn: false,
    });
    ids.push(id);
  }
  const [, shared, shielded] = ids;
  const { id: me } = await call('vault.me', {});
  if (!shared || !shielded) throw new Error('No files');
  await call('sharing.give', {
    clientId: shared,
    userId: sanne,
    reason: 'Zij begeleidt.',
    discussedOn: day('2026-11-20'),
  });
  await call('sharing.shield', {
    clientId: shielded,
    readers: [me],
    reason: 'Op verzoek.',
    discussedOn: null,
  });
  await call('vault.lock', {});
  target = join(vault.home, 'gered');
  mkdirSync(target);
  return () => vault.close();
});

const salvagedBy = async (label: string) => {
  const reply = await vault.reply('health.salvage', { label, passphrase, folder: target });
  if (!reply.ok) return reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
  const { clients, notes } = reply.value as { readonly clients: number; readonly notes: number };
  return { clients, notes };
};

test.each([
  [userLabel, 'founded the vault and may read the shielded file', { clients: 3, notes: 3 }],
  ['Bea Jansen', 'is of the team and does not learn of the shielded file', { clients: 2, notes: 2 }],
  ['Sanne Smit', 'was given one file', { clients: 1, notes: 1 }],
  ['Mo Visser', 'manages, sees that files exist, and reads none', { clients: 3, notes: 0 }],
  ['Omar Vos', 'is the FG and is near no file', 'nothing-reads'],
])('%s, who %s, takes out of a vault just that', async (label, _, expected) => {
  expect(await salvagedBy(label)).toEqual(expected);
});
