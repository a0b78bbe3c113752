import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { Refusal, refuse } from '../core/kernel/refusal.ts';
import { refusalFromSqlite } from './sqlite-refusal.ts';

/** The hold of one process on a vault. */
export type Hold = {
  readonly release: () => void;
  /** Whether whoever had the vault before did not close it: a crash, a power cut, a killed process. */
  readonly wasLeftOpen: boolean;
};

const holderIn = (folder: string): string => {
  try {
    return readFileSync(join(folder, 'in-use.txt'), 'utf8').slice(0, 80);
  } catch {
    return '';
  }
};

/**
 * Takes a vault for this process alone, for as long as it is open. `vault.db` has a lock of its own, but that is gone
 * for a moment while a purge puts the new file in its place; this one, on an empty file beside it, is not. A process
 * that dies loses it by itself. Refuses `vault-in-use` with the label of whoever has the vault.
 */
export const holdVault = (folder: string, label: string): Hold => {
  const db = new Database(join(folder, 'in-use.db'), { timeout: 500 });
  let wasLeftOpen = false;
  try {
    db.pragma('locking_mode=EXCLUSIVE');
    db.exec('BEGIN EXCLUSIVE');
    wasLeftOpen = existsSync(join(folder, 'in-use.txt'));
    writeFileSync(join(folder, 'in-use.txt'), label, { mode: 0o600 });
  } catch (error) {
    db.close();
    const refusal = refusalFromSqlite(error);
    if (
      refusal instanceof Refusal &&
      refusal.error.code === 'refused' &&
      refusal.error.rule === 'vault-in-use'
    )
      return refuse('vault-in-use', { who: holderIn(folder) });
    throw refusal ?? error;
  }
  return {
    wasLeftOpen,
    release: () => {
      rmSync(join(folder, 'in-use.txt'), { force: true });
      db.close();
    },
  };
};
