import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { refuse } from '../../core/kernel/refusal.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** Turns what a disk can say into a refusal with a sentence of its own: full, failing, not writable, gone. */
const refuseDisk = (error: unknown): never => {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') refuse('disk-full');
  if (code === 'EIO') refuse('disk-failing');
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR'].includes(code)) refuse('folder-not-writable');
  throw error;
};

const writeBeside = async (path: string, bytes: Uint8Array): Promise<string> => {
  const temp = join(dirname(path), `.${randomUUID()}.tmp`);
  const file = await open(temp, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(temp, { force: true });
    throw error;
  }
  await file.close();
  return temp;
};

/**
 * Writes a whole file or none: to a temp name beside `path`, then renamed over it. For a path that a person chose.
 * Refuses `disk-full`, `disk-failing` and `folder-not-writable`.
 */
export const replaceFile = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    const temp = await writeBeside(path, bytes);
    await rename(temp, path);
  } catch (error) {
    refuseDisk(error);
  }
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
};

/** Takes the temp name away once the file has its own; a disk that stumbles is asked twice. */
const dropTemp = (temp: string): Promise<void> => rm(temp).catch(() => rm(temp, { force: true }));

/** Gives the finished file its name unless that is taken: a link fails then, where a rename would overwrite. */
const claim = async (temp: string, path: string): Promise<boolean> => {
  try {
    await link(temp, path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST' || (await exists(path))) return false;
    // A stick with FAT has no links; there the check above is all that there is.
    await rename(temp, path);
    return true;
  }
  await dropTemp(temp);
  return true;
};

/**
 * Saves bytes under `name` in `folder` (made when missing), or under `name-2`, `name-3` when that is taken: nothing is
 * ever overwritten. Gives the full path. Refuses `disk-full`, `disk-failing` and `folder-not-writable`.
 */
export const saveInto = async (folder: string, name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await mkdir(folder, { recursive: true });
    const kind = /(\.[a-z]+)?\.[a-z]+$/.exec(name)?.[0] ?? '';
    const temp = await writeBeside(join(folder, name), bytes);
    try {
      for (let number = 1; ; number += 1) {
        const path = join(folder, number === 1 ? name : `${basename(name, kind)}-${number}${kind}`);
        if (await claim(temp, path)) return path;
      }
    } catch (error) {
      await dropTemp(temp);
      throw error;
    }
  } catch (error) {
    return refuseDisk(error);
  }
};

/** Where files are saved when nothing else was chosen: `Vertrouwd` in the person's documents folder, else at home. */
export const defaultSaveFolder = (home: string = homedir()): string => {
  const documents = ['Documents', 'Documenten']
    .map((name) => join(home, name))
    .find((path) => existsSync(path));
  return join(documents ?? home, 'Vertrouwd');
};
