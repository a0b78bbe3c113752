import { Refusal } from '../core/kernel/refusal.ts';

const rules: readonly (readonly [prefix: string, rule: string])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_BUSY', 'vault-in-use'],
  ['SQLITE_LOCKED', 'vault-in-use'],
  ['EBUSY', 'vault-in-use'],
  ['SQLITE_NOTADB', 'vault-unreadable'],
  ['SQLITE_CORRUPT', 'vault-damaged'],
  ['SQLITE_READONLY', 'vault-no-access'],
  ['SQLITE_CANTOPEN', 'vault-no-access'],
  ['SQLITE_PERM', 'vault-no-access'],
  ['EACCES', 'vault-no-access'],
  ['EPERM', 'vault-no-access'],
  ['EROFS', 'vault-no-access'],
  ['SQLITE_IOERR', 'disk-failing'],
  ['EIO', 'disk-failing'],
];

/**
 * What an error of SQLite or of the file system means for the person, or `null` when it is our own mistake.
 * `disk-full`, `disk-failing`, `vault-in-use` (another process holds it), `vault-unreadable` (other key, or no vault),
 * `vault-damaged`, `vault-no-access`. The message of the error is dropped: SQLite puts SQL and values in it.
 */
export const refusalFromSqlite = (error: unknown): Refusal | null => {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const rule = rules.find(([prefix]) => code.startsWith(prefix))?.[1];
  return rule ? new Refusal({ code: 'refused', rule }) : null;
};

/** Runs work on a file, and turns the errors that a person can do something about into refusals. */
export const refusing = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    throw refusalFromSqlite(error) ?? error;
  }
};
