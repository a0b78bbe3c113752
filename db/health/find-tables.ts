import Database from 'better-sqlite3-multiple-ciphers';
import { pageSize, usableSize } from '../file-format.ts';
import { migrations } from '../migrations/index.ts';
import type { ReadableDb, WritableDb } from '../sql.ts';

const id = /^[a-z2-7]{20}$/;
const dayText = /^\d{4}-\d{2}-\d{2}$/;
const fits = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
const isBytes = (value: unknown): boolean => value instanceof Uint8Array;

type Row = Readonly<Record<string, unknown>>;

/** The tables that salvaging needs, each with what a row of it, and of no other table, looks like. */
const sought: Readonly<Record<string, (row: Row) => boolean>> = {
  client: (row) =>
    fits(row['id'], id) && fits(row['opened_on'], dayText) && typeof row['is_stub'] === 'number',
  note: (row) => fits(row['client_id'], id) && fits(row['on_day'], dayText) && isBytes(row['text_sealed']),
  consent_event: (row) =>
    fits(row['client_id'], id) &&
    fits(row['kind'], /^(?:given|refused|withdrawn)$/) &&
    fits(row['on_day'], dayText),
  contact_point: (row) => fits(row['client_id'], id) && fits(row['kind'], /^(?:phone|email)$/),
  file_key: (row) =>
    fits(row['client_id'], id) && typeof row['generation'] === 'number' && isBytes(row['wrapped']),
  circle_key: (row) =>
    typeof row['generation'] === 'number' && isBytes(row['sealed']) && fits(row['member_id'], /./),
  statement: (row) => fits(row['id'], /./) && fits(row['kind'], /^[a-z-]+$/) && isBytes(row['signature']),
};

/** A store in memory, which no other part of the program ever opens, as the helpers of db/sql.ts take it. */
const asStore = (db: unknown): WritableDb => db as WritableDb;

/** How the tables are made, without what would ask for an index that is not there. */
const readDefinitions = (): ReadonlyMap<string, string> => {
  const db = new Database(':memory:');
  try {
    for (const { up } of migrations) up(asStore(db));
    const rows = db
      .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL")
      .all() as readonly { readonly name: string; readonly sql: string }[];
    const plain = (sql: string): string =>
      /WITHOUT ROWID/.test(sql)
        ? sql
        : sql.replace(/TEXT PRIMARY KEY/g, 'TEXT').replace(/\bUNIQUE\b(?:\s*\([^)]*\))?/g, '');
    return new Map(rows.filter(({ name }) => name in sought).map(({ name, sql }) => [name, plain(sql)]));
  } finally {
    db.close();
  }
};

let known: ReadonlyMap<string, string> | null = null;

/** Read once: they are the same for every file. */
const definitions = (): ReadonlyMap<string, string> => (known ??= readDefinitions());

/** The tables that were found, each under the names of its trees. */
export type FoundTables = {
  readonly db: ReadableDb;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly close: () => void;
};

const isBranch = (type: number | undefined): boolean => type === 2 || type === 5;
const isLeaf = (type: number | undefined): boolean => type === 10 || type === 13;

/** The pages on which a tree begins: those that no genuine page above them names. A bad page in between makes more of them. */
const rootsIn = (whole: Buffer): readonly number[] => {
  const trees = new Set<number>();
  const named = new Set<number>();
  for (let page = 2; page * pageSize <= whole.length; page += 1) {
    const start = (page - 1) * pageSize;
    const type = whole[start];
    if (isBranch(type) || isLeaf(type)) trees.add(page);
    if (!isBranch(type)) continue;
    named.add(whole.readUInt32BE(start + 8));
    const cells = Math.min(whole.readUInt16BE(start + 3), usableSize / 6);
    for (let cell = 0; cell < cells; cell += 1) {
      const at = whole.readUInt16BE(start + 12 + 2 * cell);
      if (at + 4 <= usableSize) named.add(whole.readUInt32BE(start + at));
    }
  }
  return [...trees].filter((page) => !named.has(page));
};

/** A first page that describes no table yet, for a file of so many pages. */
const blankFirstPage = (whole: Buffer): void => {
  const pages = whole.length / pageSize;
  whole.fill(0, 0, pageSize);
  whole.write('SQLite format 3\0', 0);
  whole.writeUInt16BE(pageSize, 16);
  whole.set([1, 1, pageSize - usableSize, 64, 32, 32], 18);
  for (const [at, value] of [
    [24, 1],
    [28, pages],
    [40, 1],
    [44, 4],
    [56, 1],
    [92, 1],
  ] as const)
    whole.writeUInt32BE(value, at);
  whole[100] = 13;
  whole.writeUInt16BE(usableSize, 105);
};

/** By which column a table is read from both ends. */
const orderOf = (table: string): string =>
  ({ file_key: 'client_id', contact_point: 'client_id', circle_key: 'circle_id' })[table] ?? 'rowid';

/** A row from one of the ends of a tree: the other end may lie on bad pages. */
const someRow = (db: Database.Database, name: string, order: string): Row | undefined => {
  for (const way of ['ASC', 'DESC'])
    try {
      return db.prepare(`SELECT * FROM ${name} ORDER BY ${order} ${way} LIMIT 1`).get() as Row | undefined;
    } catch {
      // The other end is tried, or this tree is none of this table.
    }
  return undefined;
};

type Tree = { readonly table: string; readonly name: string; readonly root: number; readonly sql: string };

/** Writes a description of these tables, and of nothing else, into a store in memory. */
const describe = (db: Database.Database, trees: readonly Tree[]): void => {
  db.exec('PRAGMA writable_schema=ON; DELETE FROM sqlite_schema');
  const insert = db.prepare("INSERT INTO sqlite_schema VALUES ('table', ?, ?, ?, ?)");
  for (const { table, name, root, sql } of trees)
    insert.run(
      name,
      name,
      root,
      sql.replace(new RegExp(`^CREATE TABLE ${table}\\b`), `CREATE TABLE ${name}`),
    );
  db.exec('PRAGMA writable_schema=RESET');
};

/**
 * Finds the tables of a file whose own description cannot be read, or whose trees are broken in the middle: by the pages on which a tree
 * begins and by what its rows look like. Takes the decrypted pages, bad ones empty, and may use them up. Gives a store in which the first
 * tree of a table has the table's name, and the others that name with a number.
 */
export const findTables = (whole: Buffer): FoundTables => {
  const made = definitions();
  const candidates = rootsIn(whole).flatMap((root): readonly Tree[] => {
    const isKeyed = [2, 10].includes(whole[(root - 1) * pageSize] ?? 0);
    return [...made]
      .filter(([, sql]) => isKeyed === /WITHOUT ROWID/.test(sql))
      .map(([table, sql]) => ({ table, name: `tree_${root}_${table}`, root, sql }));
  });
  blankFirstPage(whole);
  const db = new Database(whole);
  db.unsafeMode();
  describe(db, candidates);
  const fitting = candidates.filter(({ table, name }) => {
    const row = someRow(db, name, orderOf(table));
    return row !== undefined && (sought[table]?.(row) ?? false);
  });
  const names = new Map<string, readonly string[]>();
  const trees = fitting.map((tree) => {
    const before = names.get(tree.table) ?? [];
    const name = before.length === 0 ? tree.table : `${tree.table}__${before.length + 1}`;
    names.set(tree.table, [...before, name]);
    return { ...tree, name };
  });
  describe(db, trees);
  return { db: asStore(db), names, close: () => db.close() };
};
