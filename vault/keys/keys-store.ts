import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal, refuse, refusedRule } from '../../core/kernel/refusal.ts';
import { type Keys, keysOfText, keysText } from './keys-file.ts';

const mostBytes = 1_000_000;
const keysPath = (folder: string): string => join(folder, 'keys.json');
const previousPath = (folder: string): string => join(folder, 'keys.json.previous');

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

/** Makes the names in a folder last. */
export const syncFolder = (folder: string): void => {
  // Windows has no handle on a folder; there the rename itself is written through.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Writes a file that only its owner may read and makes it last, or leaves none under that name. */
export const writeLasting = (path: string, content: string | Uint8Array): void => {
  try {
    const handle = openSync(path, 'w', 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};

/**
 * Writes a small file of the vault whole or not at all: temp name, fsync, rename, fsync of the folder. Refuses
 * `disk-full` and leaves what was there.
 */
export const writeWhole = (path: string, text: string): void => {
  const temp = `${path}.new`;
  try {
    writeLasting(temp, text);
    renameSync(temp, path);
    syncFolder(dirname(path));
  } catch (error) {
    rmSync(temp, { force: true });
    if (codeOf(error) === 'ENOSPC' || codeOf(error) === 'EDQUOT') refuse('disk-full');
    throw error;
  }
};

/** The text of a small file, or null when there is none; refuses `tooLarge` before reading something endless. */
export const readSmall = (path: string, tooLarge: string): string | null => {
  try {
    const about = statSync(path);
    if (!about.isFile() || about.size > mostBytes) refuse(tooLarge);
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

const readFrom = (path: string): Keys => {
  const text = readSmall(path, 'keys-damaged');
  return text === null ? refuse('keys-missing') : keysOfText(text);
};

/**
 * Reads the key slots of a vault folder. When `keys.json` cannot be read but its previous version can, gives that
 * one: both are the vault's own. Refuses `keys-missing`, `keys-damaged` and `keys-newer`.
 */
export const readKeys = (folder: string): Keys => {
  try {
    return readFrom(keysPath(folder));
  } catch (error) {
    if (!(error instanceof Refusal) || refusedRule(error) === 'keys-newer') throw error;
    try {
      return readFrom(previousPath(folder));
    } catch {
      throw error;
    }
  }
};

/**
 * Writes the key slots. The version before stays as `keys.json.previous` until `forgetPreviousKeys`: the only copy of
 * a slot is never overwritten (LUKS2). Refuses `disk-full`, and then nothing changed.
 */
export const writeKeys = (folder: string, keys: Keys): void => {
  const before = readSmall(keysPath(folder), 'keys-damaged');
  if (before !== null) writeWhole(previousPath(folder), before);
  writeWhole(keysPath(folder), keysText(keys));
};

/** The version before the present one, while it is kept and can be read. */
export const readPreviousKeys = (folder: string): Keys | null => {
  try {
    return readFrom(previousPath(folder));
  } catch {
    return null;
  }
};

/**
 * Removes the previous version, and what a crash left of a version that was being written; to be called when the
 * present one has opened the vault.
 */
export const forgetPreviousKeys = (folder: string): void => {
  const [present, previous] = [keysPath(folder), previousPath(folder)];
  for (const path of [previous, `${previous}.new`, `${present}.new`]) rmSync(path, { force: true });
};
