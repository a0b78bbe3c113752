import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readKeys } from '../../vault/keys/keys-store.ts';
import { openTestVault } from '../support/open-vault.ts';
import { keepTokenPeople } from '../support/token-people.ts';
import { afterwards, copyOf, faultsIn, startWorker, type WorkerVault } from '../support/worker-vault.ts';

const times = 100;
const people = 120;

/** A locked vault with people in it. */
const prepared = async (): Promise<string> => {
  const vault = await openTestVault();
  await keepTokenPeople(vault, people, 0);
  await vault.call('vault.lock', {});
  const copy = copyOf(vault.home);
  await vault.close();
  return copy;
};

const vaultKeysIn = (folder: string): readonly string[] =>
  readKeys(folder).slots.flatMap(({ sealedVaultKeys }) => sealedVaultKeys.map(({ id }) => id));

/** Begins to change the key and stops the process; gives whether the change was acknowledged. */
const rotating = async (home: string, stop: (worker: WorkerVault) => void): Promise<boolean> => {
  const worker = startWorker(home);
  await worker.unlock();
  stop(worker);
  const { ok } = await worker.reply('vault.rotateKey', {});
  worker.store.end();
  return ok;
};

/** Whether the vault has another key than before; it must open, be whole, and have one key for every slot. */
const judge = async (home: string, before: string): Promise<'old' | 'new'> => {
  const folder = join(home, 'kluis.vertrouwd');
  expect(await afterwards(home, (call) => call('clients.counts', {}))).toMatchObject({ open: people });
  const ids = vaultKeysIn(folder);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(readdirSync(folder).filter((name) => /rekeyed|previous/.test(name))).toEqual([]);
  expect(await faultsIn(home)).toEqual([]);
  return ids[0] === before ? 'old' : 'new';
};

test('a change of the vault key that is killed at any moment leaves a vault that opens, with one key', async () => {
  const home = await prepared();
  const [before = ''] = vaultKeysIn(join(home, 'kluis.vertrouwd'));
  const outcomes = { old: 0, new: 0, acknowledged: 0 };
  // How long a whole change takes here and now, so that the kills fall all over it.
  let begun = 0;
  await rotating(copyOf(home), () => {
    begun = performance.now();
  });
  const whole = performance.now() - begun;
  for (let time = 0; time < times; time += 1) {
    const copy = copyOf(home);
    const isAcknowledged = await rotating(copy, (worker) => {
      const end = (): void => worker.store.end();
      if (time % 10 < 2) worker.atStep(time % 10 === 0 ? 'rekey' : 'rekeyed', end);
      else setTimeout(end, (((time * 37) % times) / times) * whole);
    });
    const outcome = await judge(copy, before);
    expect(isAcknowledged && outcome === 'old').toBe(false);
    outcomes[outcome] += 1;
    if (isAcknowledged) outcomes.acknowledged += 1;
  }
  expect(Math.min(outcomes.old, outcomes.new)).toBeGreaterThan(0);
  process.stdout.write(`kill while changing the key: ${times} kills, ${JSON.stringify(outcomes)}\n`);
});

test('a change that was cut off again and again is ended by the next start', async () => {
  const home = await prepared();
  const [before = ''] = vaultKeysIn(join(home, 'kluis.vertrouwd'));
  for (let time = 0; time < 5; time += 1)
    await rotating(home, (worker) => worker.atStep('rekey', () => worker.store.end()));
  expect(await judge(home, before)).toBe('old');
  expect(await rotating(home, () => undefined)).toBe(true);
  expect(await judge(home, before)).toBe('new');
});
