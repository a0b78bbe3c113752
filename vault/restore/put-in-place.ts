import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceVaultFile } from '../../db/compact.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { countRecords } from '../../db/repositories/backup.ts';
import { countPages } from '../../db/restore/compare.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { CopyAbout } from '../backup/copy-folder.ts';
import type { Keys } from '../keys/keys-file.ts';
import { syncFolder, writeKeys } from '../keys/keys-store.ts';
import { vaultFileIn } from '../session.ts';
import { ifReadable } from './present.ts';
import { keepReplaced } from './replaced.ts';

/** What `copy.json` will say of the vault that is replaced; null when it cannot be read. */
export const aboutPresent = (db: ReadableDb | null, vaultId: string, madeAt: string): CopyAbout | null =>
  db &&
  ifReadable(() => {
    const head = auditHead(db);
    return {
      format: 'vertrouwd-copy',
      version: 1,
      vaultId,
      madeAt,
      ...countRecords(db),
      pages: countPages(db),
      head: { seq: head?.seq ?? 0, link: head ? Buffer.from(head.link).toString('hex') : '' },
    };
  });

/**
 * Puts the finished file in the place of the vault's, which is closed and stays under another name. `keys` are written
 * first when the vault's own are gone: whoever is cut off there has a vault that does not open, as before, and restores
 * again. The rename is the one moment at which the vault becomes the other one.
 */
export const putInPlace = (
  folder: string,
  made: {
    readonly path: string;
    readonly now: string;
    readonly about: CopyAbout | null;
    readonly keys: Keys | null;
  },
): void => {
  const vaultPath = vaultFileIn(folder);
  keepReplaced(folder, made.now, made.about);
  if (made.keys) writeKeys(folder, made.keys);
  if (existsSync(vaultPath)) return replaceVaultFile({ vaultPath, copyPath: made.path });
  renameSync(made.path, vaultPath);
  return syncFolder(folder);
};

/** Gives a new vault its name, in one step. */
export const appear = (making: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  renameSync(making, folder);
  syncFolder(dirname(folder));
};
