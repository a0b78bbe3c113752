import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve, sep } from 'node:path';
import { refuse } from '../../core/kernel/refusal.ts';
import { refusalFromSqlite } from '../../db/sqlite-refusal.ts';
import { isSynced } from '../opening/folder-rules.ts';
import { readSettings, writeSettings } from '../opening/settings.ts';
import { type CopyFolder, copiesIn } from './copy-folder.ts';

/** Where copies go on this computer: the folder that a manager chose, kept outside the vault. */
export type BackupPlace = {
  /** Empty while nobody chose one. */
  readonly chosen: () => string;
  readonly choose: (folder: string) => void;
};

/** The place of a store without a home of its own: always beside the vault. */
export const besideVault: BackupPlace = { chosen: () => '', choose: () => undefined };

/** The place that the settings of the app's own folder name. */
export const placeIn = (home: string): BackupPlace => ({
  chosen: () => readSettings(home).backupFolder,
  choose: (backupFolder) => writeSettings(home, { ...readSettings(home), backupFolder }),
});

/** A folder in which copies may lie. */
export type Spot = { readonly path: string; readonly place: 'folder' | 'vault' };

/** The spot beside a vault; it is always there. */
export const spotBeside = (vaultFolder: string): Spot => ({
  path: join(vaultFolder, 'backups'),
  place: 'vault',
});

/** The spots in which copies of a vault may lie: where new ones go comes last. */
export const spotsOf = (vaultFolder: string, place: BackupPlace): readonly [Spot, ...Spot[]] => {
  const chosen = place.chosen();
  return [spotBeside(vaultFolder), ...(chosen === '' ? [] : [{ path: chosen, place: 'folder' } as const])];
};

/** Copies are small in number and their list is read often; a share that answers slowly is asked less often. */
const slowAfterMs = 250;
const askAgainAfterMs = 60_000;
const slowAnswers = new Map<string, { readonly at: number; readonly answer: readonly CopyFolder[] | null }>();

/**
 * The copies of one vault that lie in a spot now, the newest first; null when the folder is not there: a stick that was
 * pulled out, a share that is gone. What is about to change something there asks for a fresh answer.
 */
export const lookAt = (path: string, vaultId: string, isFresh = false): readonly CopyFolder[] | null => {
  const began = performance.now();
  const slow = slowAnswers.get(path);
  if (slow && !isFresh && began - slow.at < askAgainAfterMs) return slow.answer;
  let answer: readonly CopyFolder[] | null = null;
  try {
    answer = copiesIn(path).filter(({ about }) => about.vaultId === vaultId);
  } catch {
    // A folder that cannot be read is as good as away; making a copy says more precisely why.
  }
  if (performance.now() - began > slowAfterMs) slowAnswers.set(path, { at: performance.now(), answer });
  else slowAnswers.delete(path);
  return answer;
};

/** True when a folder lies on another disk than the vault: what takes the one does not take the other. */
export const isOnOtherDisk = (path: string, vaultFolder: string): boolean => {
  try {
    return statSync(path).dev !== statSync(vaultFolder).dev;
  } catch {
    return false;
  }
};

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));

/** Tries out that a folder can be written in. */
const probe = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
    rmdirSync(mkdtempSync(join(folder, 'kopie-proef-')));
  } catch (error) {
    const said = refusalFromSqlite(error)?.error;
    if (said?.code === 'refused' && said.rule === 'disk-full') refuse('backup-disk-full');
    refuse('backup-folder-not-writable');
  }
};

/**
 * A folder for copies out of what somebody chose; makes it when it is not there. A stick or a network share is fine. In
 * a sync folder old copies would live on elsewhere, longer than the term. Refuses `folder-not-absolute`,
 * `backup-folder-synced`, `backup-folder-in-vault`, `backup-folder-not-writable`, `backup-disk-full`.
 */
export const folderForCopies = (chosen: string, vaultFolder: string): string => {
  const path = chosen.trim();
  if (!isAbsolute(path)) return refuse('folder-not-absolute');
  const folder = resolve(path);
  if (isSynced(real(folder)) || isSynced(folder)) refuse('backup-folder-synced');
  const inside = `${real(folder)}${sep}`.startsWith(`${real(vaultFolder)}${sep}`);
  if (inside) refuse('backup-folder-in-vault');
  probe(folder);
  return folder;
};
