import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { clockOn } from '../../vault/clock.ts';
import { composeStore } from '../../vault/compose-store.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, userLabel } from '../support/open-vault.ts';

test('a store that rests leaves nothing in the journal, where SQLite would not notice a flipped bit', async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await vault.call('vault.lock', {});
  let look = (): Promise<boolean> => Promise.resolve(false);
  const serve = composeStore({
    home: vault.home,
    clock: clockOn('2026-11-22'),
    cost: () => Promise.resolve(leastCost),
    emit: () => undefined,
    watch: (it) => {
      look = it;
    },
  });
  await serve('vault.unlock', { label: userLabel, passphrase });
  await serve('clients.add', aClient());
  const journal = join(vault.folder, 'vault.db-wal');
  expect(statSync(journal).size).toBeGreaterThan(0);
  expect(await look()).toBe(false);
  expect(existsSync(journal) ? statSync(journal).size : 0).toBe(0);
  expect(await serve('clients.counts', {})).toMatchObject({ value: { open: 1 } });
  await serve('vault.lock', {});
});
