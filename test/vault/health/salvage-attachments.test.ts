import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { day } from '../../../core/kernel/day.ts';
import { openVaultFile, closeVaultFile } from '../../../db/open.ts';
import { run } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { openTestVault, passphrase, userLabel } from '../../support/open-vault.ts';
import { aPdf, layPaper } from '../../support/papers.ts';
import { keyOf } from '../../support/worker-vault.ts';

const Saved = z.object({
  counts: z.object({ attachments: z.int(), unreadable: z.int() }),
  clients: z.array(z.object({ attachments: z.array(z.object({ name: z.string(), base64: z.base64() })) })),
});

test('attachments come out of a damaged vault too, and one that misses a part is counted', async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  const { id: clientId } = await vault.call('clients.add', aClient());
  const said = {
    kind: 'letter',
    on: day('2026-06-01'),
    restsOn: null,
    isWithoutBsn: false,
    isBsnHidden: false,
  } as const;
  const add = async (name: string, bytes: Uint8Array) =>
    vault.call('attachments.add', { ...said, clientId, name, ticket: layPaper(vault, bytes) });
  await add('Heel', aPdf(['Heel']));
  const { id: broken } = await add('Gebroken', Buffer.concat([aPdf(['Gebroken']), Buffer.alloc(1_500_000)]));
  await vault.call('vault.lock', {});
  const db = openVaultFile(join(vault.folder, 'vault.db'), await keyOf(vault.folder));
  run(db, 'DELETE FROM attachment_part WHERE attachment_id = ? AND position = 1', [broken]);
  closeVaultFile(db);
  const target = join(vault.home, 'gered');
  mkdirSync(target);
  const { savedAs } = await vault.call('health.salvage', { label: userLabel, passphrase, folder: target });
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = Buffer.from(await decrypter.decrypt(readFileSync(savedAs))).toString();
  const { counts, clients } = Saved.parse(JSON.parse(text));
  expect(counts).toEqual({ attachments: 1, unreadable: 1 });
  expect(clients[0]?.attachments).toEqual([{ name: 'Heel', base64: aPdf(['Heel']).toString('base64') }]);
  await vault.unlock();
  expect(await vault.call('health.check', {})).toMatchObject({
    findings: [{ kind: 'sealed-text', count: 1 }],
  });
});
