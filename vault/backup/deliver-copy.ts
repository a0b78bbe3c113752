import { constants } from 'node:fs';
import { mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';
import type { Progress } from '../context.ts';
import { copyFiles } from './copy-folder.ts';

const chunkBytes = 1024 * 1024;
const askEveryMs = 100;

export type Cancelled = () => boolean;

/**
 * Waits for a disk, but no longer than the user wants: a share that does not answer may never hold up a lock. What was
 * begun then ends by itself, or with the process. Throws `cancelled`.
 */
export const unlessCancelled = async <T>(work: Promise<T>, isCancelled: Cancelled): Promise<T> => {
  let asking: ReturnType<typeof setInterval> | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    asking = setInterval(() => {
      if (isCancelled()) reject(new Refusal({ code: 'cancelled' }));
    }, askEveryMs);
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    clearInterval(asking);
    work.catch(() => undefined);
  }
};

/** Makes the names in a folder last; Windows has no such call and does so itself. */
const syncNames = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

async function* copyFile(
  from: string,
  to: string,
  { before, total }: { readonly before: number; readonly total: number },
  isCancelled: Cancelled,
): AsyncGenerator<Progress, number> {
  const source = await open(from, 'r');
  try {
    const target = await unlessCancelled(open(to, 'wx', 0o600), isCancelled);
    try {
      const chunk = new Uint8Array(chunkBytes);
      let done = before;
      for (;;) {
        const { bytesRead } = await source.read(chunk, 0, chunkBytes);
        if (bytesRead === 0) break;
        await unlessCancelled(target.writeFile(chunk.subarray(0, bytesRead)), isCancelled);
        done += bytesRead;
        yield { step: 'sending', done, total };
      }
      await unlessCancelled(target.sync(), isCancelled);
      return done;
    } finally {
      // Not waited for: on a disk that is gone, closing may never end.
      void target.close().catch(() => undefined);
    }
  } finally {
    await source.close();
  }
}

/**
 * Brings a staged copy to the folder of choice, piece by piece, so that a slow stick holds nobody up. It lies there
 * under the same name, still ending in `.part`, and has reached the disk. Gives its path. Refuses `backup-disk-full`
 * (with `neededMb`), throws `cancelled`; other errors of the disk are passed on.
 */
export async function* deliverCopy(
  staged: string,
  folder: string,
  isCancelled: Cancelled,
): AsyncGenerator<Progress, string> {
  const part = join(folder, basename(staged));
  const names = Object.values(copyFiles('')).map((path) => basename(path));
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(staged, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const { bavail, bsize } = await unlessCancelled(statfs(folder), isCancelled);
  if (bavail * bsize < total + chunkBytes)
    refuse('backup-disk-full', { neededMb: Math.ceil(total / chunkBytes) + 1 });
  await unlessCancelled(rm(part, { recursive: true, force: true }), isCancelled);
  await unlessCancelled(mkdir(part, { mode: 0o700 }), isCancelled);
  let done = 0;
  for (const name of names)
    done = yield* copyFile(join(staged, name), join(part, name), { before: done, total }, isCancelled);
  await unlessCancelled(syncNames(part), isCancelled);
  return part;
}

/** Gives a verified copy its name, in one step that lasts. */
export const nameCopy = async (part: string, name: string, isCancelled: Cancelled): Promise<string> => {
  const path = join(dirname(part), name);
  await unlessCancelled(rename(part, path), isCancelled);
  await unlessCancelled(syncNames(dirname(part)), isCancelled);
  return path;
};

/** Removes what is left of a copy that was not finished, as far as the disk still answers; never fails. */
export const forgetPart = async (part: string): Promise<void> => {
  const tooLong = new Promise<void>((resolve) => void setTimeout(resolve, 2_000).unref());
  await Promise.race([rm(part, { recursive: true, force: true }).catch(() => undefined), tooLong]);
};
