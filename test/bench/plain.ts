import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import type { Certificate } from '../../core/contract/purge.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { RunSummary } from '../../core/purge/summary.ts';
import { pageSize, plaintextMagic } from '../../db/file-format.ts';
import { matcher } from '../../db/forensics/matcher.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { heldByOthers } from '../../db/purge/held-values.ts';
import { shortestSought } from '../../db/purge/ritual.ts';
import { open } from '../../db/seal.ts';
import { all, begin, commit, run, value, values, type WritableDb } from '../../db/sql.ts';
import type { Progress } from '../../vault/context.ts';
import type { Keyring } from '../../vault/opening/keyring.ts';
import type { Removed } from '../../vault/purge/purge-run.ts';

/** The settings of db/open.ts, without those of the cipher. */
const settings = [
  'locking_mode=EXCLUSIVE',
  'temp_store=MEMORY',
  'cache_size=-65536',
  'mmap_size=0',
  'trusted_schema=OFF',
  'cell_size_check=ON',
  'foreign_keys=ON',
  'secure_delete=ON',
  'journal_mode=WAL',
  'synchronous=FULL',
  'wal_autocheckpoint=200',
];

/** Opens (or makes) a plaintext SQLite file with the settings of a vault. */
export const openPlainFile = (path: string): WritableDb => {
  const db = new Database(path);
  for (const setting of settings) db.pragma(setting);
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  const store = db as unknown as WritableDb;
  return store;
};

type SealedNote = {
  readonly rowid: number;
  readonly id: NoteId;
  readonly client_id: ClientId;
  readonly text_sealed: Uint8Array;
};

const notesPerPage = 5_000;

const unsealNotes = (vault: WritableDb, twin: WritableDb, files: Keyring): void => {
  for (let after = 0; ; ) {
    const notes = all<SealedNote>(
      vault,
      'SELECT rowid, id, client_id, text_sealed FROM note WHERE rowid > ? ORDER BY rowid LIMIT ?',
      [after, notesPerPage],
    );
    const last = notes.at(-1);
    if (!last) return;
    after = last.rowid;
    for (const { rowid, id, client_id, text_sealed } of notes) {
      const text = Buffer.from(open(files.of(client_id), text_sealed, { field: 'note.text', id }));
      run(twin, 'UPDATE note SET text_sealed = ? WHERE rowid = ?', [text, rowid]);
    }
  }
};

/** Rows that a new store has by itself. */
const ofItsOwn = new Set(['name_order']);

/** In the order in which the app wrote them, so that the pages of both files are filled alike. */
const orderOf = (table: string): string =>
  table === 'search_term' ? 'ORDER BY client_row' : table === 'retention_timer' ? '' : 'ORDER BY rowid';

/**
 * Makes the plaintext twin of an open vault in a folder: the same schema, rows and indexes, the texts of notes not
 * sealed. Throws when the file turns out not to be plaintext.
 */
export const makeTwin = (vault: WritableDb, files: Keyring, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'vault.db');
  const empty = openPlainFile(path);
  migrate(empty, migrations, folder);
  (empty as unknown as Database.Database).close();

  vault.exec(`ATTACH '${path.replaceAll("'", "''")}' AS twin KEY ''; PRAGMA foreign_keys=OFF`);
  const tables = values<string>(
    vault,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
  ).filter((table) => !ofItsOwn.has(table));
  begin(vault);
  for (const table of tables) {
    const isWithoutRowid = /WITHOUT ROWID/.test(
      value<string>(vault, 'SELECT sql FROM sqlite_schema WHERE name = ?', [table]) ?? '',
    );
    const order = isWithoutRowid && table !== 'search_term' ? '' : orderOf(table);
    vault.exec(`INSERT INTO twin."${table}" SELECT * FROM main."${table}" ${order}`);
  }
  commit(vault);
  vault.exec('PRAGMA foreign_keys=ON; DETACH twin');
  if (!readFileSync(path).subarray(0, plaintextMagic.length).equals(plaintextMagic))
    throw new Error('The twin is not plaintext');

  const twin = openPlainFile(path);
  begin(twin);
  unsealNotes(vault, twin, files);
  commit(twin);
  (twin as unknown as Database.Database).close();
};

const searchFile = function* (path: string, sought: readonly string[]): Generator<Progress, number> {
  const many = matcher(sought.map((text, id) => ({ id, bytes: Buffer.from(text, 'utf8') })));
  const file = openSync(path, 'r');
  let hits = 0;
  try {
    const batch = Buffer.alloc(256 * pageSize);
    for (let at = 0; ; at += batch.length) {
      const length = readSync(file, batch, 0, batch.length, at);
      if (length === 0) return hits;
      for (let page = 0; page < length; page += pageSize)
        many.find(batch.subarray(page, page + pageSize), () => {
          hits += 1;
        });
      yield { step: 'proving', done: at, total: 0 };
    }
  } finally {
    closeSync(file);
  }
};

/** What a plaintext file would need for the same purge after its commit: compact it and search every page. */
export const provePlain = function* (
  db: WritableDb,
  folder: string,
  { values: removed, run: marked }: Removed,
): Generator<Progress, Certificate> {
  const path = join(folder, 'vault.db');
  const copy = `${path}.compact`;
  const meaningful = [...removed].filter((text) => Buffer.byteLength(text) >= shortestSought);
  const held = yield* heldByOthers(db, meaningful);
  run(db, 'PRAGMA wal_checkpoint(TRUNCATE)');
  if (existsSync(copy)) rmSync(copy);
  run(db, 'VACUUM INTO ?', [copy]);
  const file = openSync(copy, 'r+');
  fsyncSync(file);
  closeSync(file);
  const sought = meaningful.filter((_, id) => !held.has(id));
  const hits = yield* searchFile(copy, sought);
  // Closing and renaming would take a millisecond, and the measuring session needs its file still.
  rmSync(copy);
  return {
    ...RunSummary.parse(JSON.parse(marked.summary)),
    id: marked.id,
    number: marked.number,
    reason: marked.reason,
    startedAt: marked.startedAt,
    provenAt: marked.startedAt,
    backups: [],
    outside: [],
    finalAt: null,
    proof: {
      pages: 0,
      freePages: 0,
      damagedPages: 0,
      valuesSought: sought.length,
      valuesHeldByOthers: held.size,
      valuesTooShort: 0,
      hits,
      isByIdOnly: false,
    },
  };
};
