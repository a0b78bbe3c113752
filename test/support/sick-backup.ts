import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { openedCopies, openWithStick, restsIn, stickOf } from './copies.ts';
import { aHome, faultsIn, startWorker } from './worker-vault.ts';

const { ENOSPC, EIO } = constants.errno;

/** What happens to the disk at the n-th change: it is full from then on, or that one change fails. */
export const diseases = {
  full: {
    errno: ENOSPC,
    isLasting: true,
    said: ['done', 'backup-disk-full', 'disk-full', 'backup-not-verified'],
  },
  failing: {
    errno: EIO,
    isLasting: false,
    said: ['done', 'backup-not-verified', 'backup-folder-not-writable', 'disk-failing', 'vault-no-access'],
  },
} as const;

/** A home with a copy of the vault and the stick of another. */
export const copyHome = (template: string): string => {
  const home = aHome();
  for (const name of readdirSync(template))
    if (name === 'stick' || name.endsWith('.vertrouwd'))
      cpSync(join(template, name), join(home, name), { recursive: true });
  return home;
};

/**
 * Makes a copy on a disk that falls ill at its n-th change, and proves what may never be otherwise: it is done or
 * refused by name, the copy that was there before still opens, there is no half one, the vault is sound and goes on.
 * Gives what was said, and whether the disk came so far.
 */
export const backUpOnSickDisk = async (
  template: string,
  library: string,
  n: number,
  disease: keyof typeof diseases,
): Promise<{ readonly said: string; readonly hasFailed: boolean }> => {
  const { errno, isLasting, said: possible } = diseases[disease];
  const home = copyHome(template);
  const before = await openedCopies(stickOf(home));
  const arm = join(aHome('vertrouwd-arm-'), 'arm');
  const worker = startWorker(home, { env: { LD_PRELOAD: library, SHIM_DIR: home, SHIM_ARM: arm } });
  await openWithStick(worker);
  writeFileSync(arm, `${n} ${errno} ${isLasting ? 1 : 0}`);
  const reply = await worker.reply('backup.make', {});
  rmSync(arm);
  const hasFailed = existsSync(`${arm}.fired`);
  const said = reply.ok ? 'done' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
  expect([n, said]).toEqual([n, expect.toBeOneOf([...possible])]);
  const between = await openedCopies(stickOf(home));
  expect([n, between]).toMatchObject([n, before]);
  if (said === 'done') expect(Object.keys(between)).toHaveLength(Object.keys(before).length + 1);
  await worker.call('clients.counts', {});
  await worker.call('backup.make', {});
  await worker.call('vault.lock', {});
  worker.store.end();
  expect([n, restsIn(stickOf(home)), restsIn(join(worker.folder, 'backups'))]).toEqual([n, [], []]);
  expect([n, await faultsIn(home)]).toEqual([n, []]);
  return { said, hasFailed };
};
