import { Refusal } from '../../core/kernel/refusal.ts';
import { closeVaultFile } from '../../db/open.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import type { LedgerEntry } from '../../db/repositories/ledger.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { type PeopleRows, readPeople } from '../../db/restore/people-rows.ts';
import type { WritableDb } from '../../db/sql.ts';
import { refusalFromSqlite } from '../../db/sqlite-refusal.ts';
import type { Identity } from '../keys/identity.ts';
import { openWithEither } from '../opening/open-with-either.ts';
import { readPeopleFile } from '../opening/people-file.ts';
import { vaultFileIn } from '../session.ts';

/** What can still be read of the vault of now: all of it, or what lies beside it. */
export type Present = {
  readonly db: WritableDb | null;
  readonly people: PeopleRows | null;
  readonly ledger: readonly LedgerEntry[];
};

/** The states of a vault in which what lies beside it is all that is left; any other error is somebody's to solve first. */
const unreadable = new Set([
  'vault-missing',
  'vault-empty',
  'vault-not-encrypted',
  'vault-unreadable',
  'vault-damaged',
  'disk-failing',
]);

/** What a piece of work gives, or the reason why the vault cannot be read. Passes on any other error. */
const attempt = <T>(work: () => T): { readonly done: T } | { readonly reason: string } => {
  try {
    return { done: work() };
  } catch (error) {
    const refusal = refusalFromSqlite(error);
    if (refusal instanceof Refusal && refusal.error.code === 'refused' && unreadable.has(refusal.error.rule))
      return { reason: refusal.error.rule };
    throw error;
  }
};

/**
 * Runs work on a vault that may be damaged; null when it is. What lies beside a vault knows less than the vault itself
 * (not the rules of today, nor the log since the copy), so a disk that failed is asked a second time first.
 */
export const ifReadable = <T>(work: () => T): T | null => {
  const first = attempt(work);
  const last = 'reason' in first && first.reason === 'disk-failing' ? attempt(work) : first;
  return 'done' in last ? last.done : null;
};

const openOrNull = (folder: string, vaultId: string, identity: Identity): WritableDb | null =>
  ifReadable(() => {
    if (identity.vaultKeys.length === 0) return null;
    const { db } = openWithEither(vaultFileIn(folder), identity.vaultKeys);
    try {
      if (getSetting(db, 'vault-id') === vaultId) return db;
    } catch (error) {
      // Who asks a second time must find it closed.
      closeVaultFile(db);
      throw error;
    }
    closeVaultFile(db);
    return null;
  });

/** What lies beside a vault that cannot be read. */
export const besidePresent = (folder: string, vaultId: string, { vaultKeys }: Identity): Present => {
  const people = readPeopleFile(
    folder,
    vaultId,
    vaultKeys.map(({ key }) => key),
  );
  return { db: null, people: typeof people === 'string' ? null : people, ledger: [] };
};

/** Opens the vault of now, as far as it can be read. Refuses `vault-in-use` and what else is not damage. */
export const openPresent = (folder: string, vaultId: string, identity: Identity): Present => {
  const db = openOrNull(folder, vaultId, identity);
  const rows = db && ifReadable(() => ({ people: readPeople(db), ledger: listLedger(db, 0) }));
  if (db && rows) return { db, ...rows };
  if (db) closeVaultFile(db);
  return besidePresent(folder, vaultId, identity);
};
