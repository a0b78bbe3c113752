import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import { type CopyAbout, copyFiles, copyName, writeCopyAbout } from '../backup/copy-folder.ts';
import { syncFolder } from '../keys/keys-store.ts';
import { vaultFileIn } from '../session.ts';

/**
 * A vault that was replaced by a copy stays, closed as it was, in `backups/vervangen/kopie-<instant>/`: in the form of
 * a copy, so that the restore itself can be undone, but outside the rotation. It goes with the backup term. One that
 * could not be read has no `copy.json`.
 */
export const replacedFolder = (folder: string): string => join(folder, 'backups', 'vervangen');

const nameOfReplaced = /^kopie-(\d{4}-\d{2}-\d{2})-\d{6}$/;

/** The vaults that were replaced, with the day on which that was. */
export const replacedIn = (folder: string): readonly { readonly path: string; readonly madeOn: Day }[] => {
  const all = replacedFolder(folder);
  if (!existsSync(all)) return [];
  return readdirSync(all).flatMap((name) => {
    const on = nameOfReplaced.exec(name)?.[1];
    return on ? [{ path: join(all, name), madeOn: dayOf(`${on}T12:00:00Z`) }] : [];
  });
};

/** A second name for a file takes no room and no time; where a disk has no such names (a stick), a copy does. */
const alsoAs = (from: string, to: string): void => {
  if (!existsSync(from)) return;
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
};

const journalOf = (path: string): string => `${path}-wal`;
const outside = ['keys.json', 'ledger.json', 'people.sealed'] as const;

/**
 * Keeps the closed vault of a folder under a second name, before another file takes its place; `now` is the instant and
 * `about` what it holds, null when it cannot be read. A journal that nobody can play back any more goes with it, or
 * else SQLite would play it into the new file. A crash before the file is replaced is undone by `tidyReplaced`.
 */
export const keepReplaced = (folder: string, now: string, about: CopyAbout | null): void => {
  const kept = join(replacedFolder(folder), copyName(now));
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(kept, { recursive: true, mode: 0o700 });
  const { vault } = copyFiles(kept);
  for (const name of outside)
    if (existsSync(join(folder, name))) copyFileSync(join(folder, name), join(kept, name));
  if (about) writeCopyAbout(kept, about);
  alsoAs(vaultFileIn(folder), vault);
  syncFolder(kept);
  const journal = journalOf(vaultFileIn(folder));
  if (existsSync(journal) && statSync(journal).size > 0) renameSync(journal, journalOf(vault));
  else rmSync(journal, { force: true });
  syncFolder(folder);
};

const isSameFile = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
};

/**
 * Ends what an interrupted restore left: a half-made new file, and the second name of a vault that was not replaced
 * after all. To be called before a vault is opened.
 */
export const tidyReplaced = (folder: string): void => {
  const path = vaultFileIn(folder);
  for (const name of readdirSync(folder))
    if (name.startsWith('vault.db.restoring')) rmSync(join(folder, name), { force: true });
  for (const { path: kept } of replacedIn(folder)) {
    const { vault } = copyFiles(kept);
    if (!isSameFile(vault, path)) continue;
    if (existsSync(journalOf(vault)) && !existsSync(journalOf(path)))
      renameSync(journalOf(vault), journalOf(path));
    rmSync(kept, { recursive: true, force: true });
  }
};
