import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { refuse, refusedRule } from '../../core/kernel/refusal.ts';
import { walkPages, type WalkProgress } from '../../db/forensics/page-walk.ts';
import { openCopyFile } from '../../db/open.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { WritableDb } from '../../db/sql.ts';
import { closeVaultFile } from '../../db/open.ts';
import { copyFiles } from '../backup/copy-folder.ts';
import type { VaultKey } from '../keys/identity.ts';
import type { Keys } from '../keys/keys-file.ts';
import { readKeys } from '../keys/keys-store.ts';

const refusedAs = (rules: readonly string[], error: unknown): boolean =>
  rules.includes(refusedRule(error) ?? '');

/** The slots of a copy. Refuses `backup-damaged` when they are gone or cannot be read. */
export const keysOfCopy = (path: string): Keys => {
  try {
    return readKeys(path);
  } catch (error) {
    if (refusedAs(['keys-newer'], error)) throw error;
    return refuse('backup-damaged');
  }
};

/** An open copy, and the key that fitted. */
export type OpenCopy = { readonly db: WritableDb; readonly key: VaultKey };

/** A vault that was replaced is a copy that still has the journal's way of a vault in use. */
const wayFor = (path: string): 'read' | 'change' =>
  basename(dirname(path)) === 'vervangen' ? 'change' : 'read';

const openWith = (path: string, keys: readonly VaultKey[]): OpenCopy => {
  for (const key of keys) {
    try {
      return { db: openCopyFile(copyFiles(path).vault, key.key, wayFor(path)), key };
    } catch (error) {
      if (!refusedAs(['vault-unreadable'], error)) throw error;
    }
  }
  return refuse('backup-damaged');
};

/**
 * Opens a copy after looking at each of its pages; nothing of it changes. Yields while it looks. Refuses
 * `backup-damaged` when a page is not genuine, the file is cut off, or it does not belong to its slots.
 */
export function* openCopy(
  path: string,
  vaultId: string,
  keys: readonly VaultKey[],
): Generator<WalkProgress, OpenCopy> {
  if (!existsSync(copyFiles(path).vault)) refuse('backup-damaged');
  try {
    const { db, key } = openWith(path, keys);
    closeVaultFile(db);
    const { badPages } = yield* walkPages(copyFiles(path).vault, key.key);
    if (badPages > 0) refuse('backup-damaged');
    const open = openWith(path, [key]);
    if (getSetting(open.db, 'vault-id') === vaultId) return open;
    closeVaultFile(open.db);
    return refuse('backup-damaged');
  } catch (error) {
    if (refusedAs(['vault-damaged', 'vault-empty', 'vault-not-encrypted', 'vault-not-closed'], error))
      return refuse('backup-damaged');
    throw error;
  }
}
