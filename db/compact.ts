import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { refuse } from '../core/kernel/refusal.ts';
import { pageSize } from './file-format.ts';
import { assertNotOpenHere } from './open-files.ts';
import { run, type ReadableDb, type WritableDb, value } from './sql.ts';
import { refusing } from './sqlite-refusal.ts';

const megabyte = 1024 * 1024;

/** Makes the content of a closed file last. */
export const flush = (path: string): void => {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Makes names in a folder last. Windows has no such call, and journals names itself. */
export const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Refuses `disk-full` (with `neededMb`) when a folder has no room for so many compact copies of a store. */
export const assertRoom = (db: ReadableDb, folder: string, copies = 1): void => {
  const pages = value<number>(db, 'SELECT page_count FROM pragma_page_count') ?? 0;
  const free = value<number>(db, 'SELECT freelist_count FROM pragma_freelist_count') ?? 0;
  const needed = (pages - free) * pageSize * copies + megabyte;
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needed) refuse('disk-full', { neededMb: Math.ceil(needed / megabyte) });
};

/**
 * Writes a compact copy of an open vault: same key, live rows only, no trace of what was deleted. It appears under
 * its name only when it is whole and on the disk; what a crash leaves is `<name>.part`, and the next copy overwrites
 * it. Takes about as long as reading the vault twice and cannot be interrupted except by ending the process.
 * Refuses `disk-full` (with `neededMb` when it is known beforehand), and is not for use inside a transaction.
 */
export const writeCompactCopy = (db: WritableDb, targetPath: string): void =>
  refusing(() => {
    const part = `${targetPath}.part`;
    assertRoom(db, dirname(targetPath));
    rmSync(part, { force: true });
    try {
      run(db, 'VACUUM INTO ?', [part]);
      flush(part);
      renameSync(part, targetPath);
    } catch (error) {
      rmSync(part, { force: true });
      throw error;
    }
    flushFolder(dirname(targetPath));
  });

/** The files that SQLite keeps beside a vault while it is open. */
const besides = (path: string): readonly string[] => ['-wal', '-shm', '-journal'].map((end) => path + end);

/**
 * Puts a compact copy in the place of the vault, which must be closed. A crash at any moment leaves one whole vault
 * under its name, the old one or the new one:
 * 1. an old journal goes first and its absence is made to last, for SQLite would play it back into the new file.
 *    A journal with anything in it means that the vault was not closed well; then nothing is touched;
 * 2. the copy is made to last;
 * 3. the rename replaces the old file in one step, and is made to last.
 */
export const replaceVaultFile = ({
  vaultPath,
  copyPath,
}: {
  readonly vaultPath: string;
  readonly copyPath: string;
}): void =>
  refusing(() => {
    assertNotOpenHere(vaultPath);
    assertNotOpenHere(copyPath);
    const journals = [...besides(vaultPath), ...besides(copyPath)];
    if (journals.some((path) => existsSync(path) && statSync(path).size > 0))
      throw new Error('The vault was not closed before it was replaced');
    for (const path of journals) rmSync(path, { force: true });
    flush(copyPath);
    flushFolder(dirname(vaultPath));
    renameSync(copyPath, vaultPath);
    flushFolder(dirname(vaultPath));
  });
