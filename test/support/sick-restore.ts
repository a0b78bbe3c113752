import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyIn } from './restore-prepared.ts';
import { asking } from './restored.ts';
import { afterwards, aHome, copyOf, faultsIn, startWorker } from './worker-vault.ts';

const { ENOSPC, EIO } = constants.errno;

/** What happens to the disk at the n-th change, and what a restore may then say. */
const diseases = {
  // Of a file that it could not make on a full disk SQLite says only that it cannot open it.
  full: {
    errno: ENOSPC,
    isLasting: true,
    said: ['done', 'disk-full', 'backup-not-verified', 'vault-no-access'],
  },
  failing: {
    errno: EIO,
    isLasting: false,
    said: ['done', 'disk-failing', 'backup-not-verified', 'vault-no-access'],
  },
} as const;

/**
 * Restores on a disk that falls ill at its n-th change, and proves what may never be otherwise: it is done or refused by
 * name, the vault is as it was or restored, and sound. Gives what was said, and whether the disk came so far.
 */
export const restoreOnSickDisk = async (
  prepared: { readonly home: string; readonly now: number; readonly restored: number },
  library: string,
  n: number,
  disease: keyof typeof diseases,
): Promise<{ readonly said: string; readonly hasFailed: boolean }> => {
  const { errno, isLasting, said: possible } = diseases[disease];
  const home = copyOf(prepared.home);
  const arm = join(aHome('vertrouwd-arm-'), 'arm');
  const env = { LD_PRELOAD: library, SHIM_DIR: home, SHIM_ARM: arm };
  const worker = startWorker(home, { today: '2026-11-22', env });
  await worker.call('vault.state', {});
  writeFileSync(arm, `${n} ${errno} ${isLasting ? 1 : 0}`);
  const reply = await worker.reply('backup.restore', asking(copyIn(home)));
  rmSync(arm);
  const hasFailed = existsSync(`${arm}.fired`);
  const said = reply.ok ? 'done' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
  worker.store.end();
  expect([n, said]).toEqual([n, expect.toBeOneOf([...possible])]);
  const files = await afterwards(
    home,
    async (call) => (await call('clients.search', { words: '', filter: 'all', offset: 0, limit: 1 })).total,
  );
  expect([n, said, files]).toEqual([
    n,
    said,
    said === 'done' ? prepared.restored : expect.toBeOneOf([prepared.now, prepared.restored]),
  ]);
  expect([n, await faultsIn(home)]).toEqual([n, []]);
  rmSync(home, { recursive: true, force: true });
  return { said, hasFailed };
};
