import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../core/kernel/refusal.ts';
import { aHome, startWorker, type WorkerVault } from './worker-vault.ts';

const { ENOSPC, EIO } = constants.errno;

/** What happens to the disk at its n-th change, and by which rule a person hears of it. */
export type Disease = {
  readonly name: string;
  readonly errno: number;
  /** From that change on, or that change alone. */
  readonly isLasting: boolean;
  readonly rule: string;
};
export const isFull: Disease = { name: 'is full', errno: ENOSPC, isLasting: true, rule: 'disk-full' };
export const failsOnce: Disease = {
  name: 'fails once',
  errno: EIO,
  isLasting: false,
  rule: 'disk-failing',
};
/** No disease of the disk: the process is killed just before that change. */
export const isCutOff: Disease = { name: 'is cut off', errno: 0, isLasting: false, rule: 'locked' };

export type SickDisk = {
  readonly worker: WorkerVault;
  /** Lets the n-th change of the disk from now on fail; says afterwards whether it came so far. */
  readonly during: <T>(n: number, work: () => Promise<T>) => Promise<{ value: T; hasFailed: boolean }>;
};

/** A store on a disk that can fall ill, with the library of test/support/disk-shim.ts between the two. */
export const onDisk = (library: string, home: string, { errno, isLasting }: Disease): SickDisk => {
  const arm = join(aHome('vertrouwd-arm-'), 'arm');
  return {
    worker: startWorker(home, { env: { LD_PRELOAD: library, SHIM_DIR: home, SHIM_ARM: arm } }),
    during: async (n, work) => {
      writeFileSync(arm, `${n} ${errno} ${isLasting ? 1 : 0}`);
      const value = await work();
      rmSync(arm);
      const hasFailed = existsSync(`${arm}.fired`);
      rmSync(`${arm}.fired`, { force: true });
      return { value, hasFailed };
    },
  };
};

/** What was said: that it was done, or the rule with which it was refused. */
export const saidOf = (reply: Reply<unknown>): string =>
  reply.ok ? 'done' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
