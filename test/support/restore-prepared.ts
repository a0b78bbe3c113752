import { rmSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asking, addFile } from './restored.ts';
import { openTestVault } from './open-vault.ts';
import { approveAndRun } from './purge-evening.ts';
import { keepTokenPeople } from './token-people.ts';
import { afterwards, copyOf, faultsIn, startWorker, type WorkerVault } from './worker-vault.ts';

const people = 60;
const past = 15;

/**
 * A locked vault on 22 November: a copy of the day before, a purge since, and one more file. Gives a home to copy from,
 * and how many files there are now and were in the copy but for those that go again.
 */
export const restorePrepared = async () => {
  const vault = await openTestVault();
  await keepTokenPeople(vault, people, past);
  await vault.call('backup.make', {});
  await vault.call('vault.lock', {});
  vault.restart('2026-11-22');
  await vault.unlock();
  await approveAndRun(vault);
  await addFile(vault, 'Later', ['Van na de kopie.']);
  await vault.call('vault.lock', {});
  const home = copyOf(vault.home);
  await vault.close();
  return { home, now: people - past + 1, restored: people - past };
};

/** The one copy beside the vault of a home. */
export const copyIn = (home: string): string => {
  const backups = join(home, 'kluis.vertrouwd', 'backups');
  const name = readdirSync(backups).find((it) => it.startsWith('kopie-'));
  if (!name) throw new Error('There is no copy');
  return join(backups, name);
};

/** What a store process does that is ended while it restores, and what the next start finds. */
export const interrupted = async (
  home: string,
  stop: (worker: WorkerVault) => void,
): Promise<{ readonly ok: boolean; readonly files: number; readonly faults: readonly string[] }> => {
  const copy = copyOf(home);
  const worker = startWorker(copy, { today: '2026-11-22' });
  const running = worker.reply('backup.restore', asking(copyIn(copy)));
  stop(worker);
  const { ok } = await running;
  worker.store.end();
  const files = await afterwards(
    copy,
    async (call) => (await call('clients.search', { words: '', filter: 'all', offset: 0, limit: 1 })).total,
  );
  const faults = await faultsIn(copy);
  rmSync(copy, { recursive: true, force: true });
  return { ok, files, faults };
};

/** The steps of a restore at which it may be cut off, in their order. */
export const restoreSteps = [
  'checking',
  'copying',
  'carrying',
  'gathering',
  'compacting',
  'proving',
  'replacing',
  'verifying',
  'swapping',
] as const;
