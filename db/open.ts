import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import Database from 'better-sqlite3-multiple-ciphers';
import { refuse } from '../core/kernel/refusal.ts';
import { pageSize, plaintextMagic } from './file-format.ts';
import { claimFile } from './open-files.ts';
import type { WritableDb } from './sql.ts';
import { refusing } from './sqlite-refusal.ts';

/** Ends the claim on the file of an open store. */
const releases = new WeakMap<WritableDb, () => void>();

/**
 * The settings that a vault is never opened without, with what each must read back as. Several defaults of the
 * library lose data or leave it on the disk in the clear, so nothing here is left to a default. The exclusive lock
 * comes before the first read: it keeps a second program out from the start, and needs no shared memory file.
 */
const settings: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['temp_store', 'MEMORY', 2],
  ['cache_size', '-65536', -65536],
  ['mmap_size', '0', 0],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['wal_autocheckpoint', '200', 200],
];

/** The same for a copy, which lies still: no journal stays beside it, and reading it leaves it as it is. */
const copySettings = settings
  .filter(([name]) => name !== 'wal_autocheckpoint')
  .map((setting) =>
    setting[0] === 'journal_mode' ? (['journal_mode', 'DELETE', 'delete'] as const) : setting,
  );

const settle = (db: Database.Database, name: string, set: string, expected: string | number): void => {
  db.pragma(`${name}=${set}`);
  if (db.pragma(name, { simple: true }) !== expected) refuse('vault-not-safe', { setting: name });
};

/**
 * Stops, as a mistake of ours, for anything but 32 random bytes: with an empty key SQLite would write a plaintext file
 * without a word, and a short one would be stretched.
 */
export const assertKey = (key: Uint8Array): void => {
  if (key.length !== 32 || key.every((byte) => byte === 0)) throw new Error('A vault key is 32 random bytes');
};

const connect = (
  path: string,
  key: Uint8Array,
  how: { readonly settings: typeof settings; readonly readonly: boolean } = { settings, readonly: false },
): Database.Database => {
  assertKey(key);
  const db = new Database(path, { fileMustExist: true, readonly: how.readonly, timeout: 1000 });
  try {
    settle(db, 'cipher', "'sqlcipher'", 'sqlcipher');
    settle(db, 'legacy', '4', '4');
    db.pragma(`key="x'${Buffer.from(key).toString('hex')}'"`);
    for (const [name, set, expected] of how.settings) settle(db, name, set, expected);
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    db.pragma('wal_checkpoint(TRUNCATE)');
    if (db.pragma('page_size', { simple: true }) !== pageSize) refuse('vault-unreadable');
    // A clipped or lengthened file can still be read in part; SQLite itself would only notice at the missing page.
    if (statSync(path).size !== Number(db.pragma('page_count', { simple: true })) * pageSize)
      refuse('vault-damaged');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Looks at the file before SQLite has it; afterwards closing any handle on it would drop SQLite's locks. */
const inspect = (path: string): void => {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(plaintextMagic.length);
    const length = readSync(file, start, 0, start.length, 0);
    if (length === 0) refuse('vault-empty');
    if (start.equals(plaintextMagic)) refuse('vault-not-encrypted');
    const journal = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
    if (!journal && fstatSync(file).size % pageSize !== 0) refuse('vault-damaged');
  } finally {
    closeSync(file);
  }
};

const opened = (path: string, connecting: () => Database.Database): WritableDb =>
  refusing(() => {
    if (!existsSync(path)) refuse('vault-missing');
    const release = claimFile(path);
    try {
      inspect(path);
      const db = connecting() as unknown as WritableDb;
      releases.set(db, release);
      return db;
    } catch (error) {
      release();
      throw error;
    }
  });

/**
 * Opens a vault file (32-byte key) with every setting asserted, brings a journal that a crash left behind into it,
 * and holds it for this process alone. Never creates a file. Refuses: `vault-missing`, `vault-empty`,
 * `vault-not-encrypted`, `vault-unreadable` (other key, no vault, or a damaged first page), `vault-damaged`,
 * `vault-in-use`, `vault-no-access`, `vault-not-safe`, `disk-full`, `disk-failing`.
 */
export const openVaultFile = (path: string, key: Uint8Array): WritableDb =>
  opened(path, () => connect(path, key));

/**
 * Opens a closed copy of a vault file without changing a byte of it, or (`change`) to give it another key. Its type is
 * that of a store, because only a store can be copied and closed with `closeVaultFile`. Refuses as `openVaultFile`.
 */
export const openCopyFile = (path: string, key: Uint8Array, use: 'read' | 'change' = 'read'): WritableDb =>
  opened(path, () => connect(path, key, { settings: copySettings, readonly: use === 'read' }));

/**
 * Makes an empty encrypted vault file that only its owner may read, and opens it. The file is closed once and looked
 * at before it is used: a plaintext start is refused by the opening. Refuses `vault-exists` and as `openVaultFile`.
 */
export const createVaultFile = (path: string, key: Uint8Array): WritableDb =>
  refusing(() => {
    assertKey(key);
    if (existsSync(path)) refuse('vault-exists');
    closeSync(openSync(path, 'wx', 0o600));
    connect(path, key).close();
    return openVaultFile(path, key);
  });

/**
 * Brings the journal of an open store into its file and empties it: what lies in a journal is not authenticated as a
 * whole, so it should not lie there longer than it must. Costs nothing when it is empty.
 */
export const bringInJournal = (db: WritableDb): void => {
  (db as unknown as Database.Database).pragma('wal_checkpoint(TRUNCATE)');
};

/** Brings the journal into the file and closes it; the vault is then one file, and its locks are gone. */
export const closeVaultFile = (db: WritableDb): void => {
  const connection = db as unknown as Database.Database;
  if (!connection.open) return;
  try {
    bringInJournal(db);
  } finally {
    connection.close();
    releases.get(db)?.();
  }
};
