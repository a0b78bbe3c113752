import type Database from 'better-sqlite3-multiple-ciphers';

declare const readable: unique symbol;
declare const writable: unique symbol;

type Connection = Pick<Database.Database, 'prepare' | 'inTransaction' | 'open' | 'name'>;

/** An open store for functions that only look. The helpers below refuse a statement that would write through it. */
export type ReadableDb = Connection & { readonly [readable]: true };

/** An open store for functions that change it; goes wherever a `ReadableDb` is asked. `exec` is for migrations. */
export type WritableDb = ReadableDb & Pick<Database.Database, 'exec'> & { readonly [writable]: true };

/** What SQLite can hold. There are no booleans: a repository writes 0 or 1, and nobody else sees it. */
export type Value = string | number | bigint | Uint8Array | null;

/** Values for `?` (in order) or for `@name` (by name). They are always bound, never pasted into the SQL. */
export type Params = readonly Value[] | Readonly<Record<string, Value>>;

/** What a write did: the number of rows that it changed, not counting those of triggers and cascades. */
export type Change = { readonly changes: number };

type Statement = Database.Statement<unknown[], unknown>;
type Shape = 'row' | 'value';

type Prepared = Readonly<Record<Shape, Map<string, Statement>>>;

const prepared = new WeakMap<Connection, Prepared>();

const statementsOf = (db: Connection): Prepared => {
  const known = prepared.get(db);
  if (known) return known;
  const none: Prepared = { row: new Map(), value: new Map() };
  prepared.set(db, none);
  return none;
};

const prepare = (db: Connection, sql: string, shape: Shape): Statement => {
  const statements = statementsOf(db)[shape];
  const known = statements.get(sql);
  if (known) return known;
  const statement = db.prepare<unknown[]>(sql);
  if (shape === 'value') statement.pluck();
  statements.set(sql, statement);
  return statement;
};

const reading = (statement: Statement): Statement => {
  if (!statement.readonly) throw new Error('A reading helper was given SQL that writes; use run');
  return statement;
};

/** All rows of a query. */
export const all = <Row>(db: ReadableDb, sql: string, params: Params = []): readonly Row[] =>
  reading(prepare(db, sql, 'row')).all(params) as readonly Row[];

/** The first row of a query, or `undefined`. */
export const one = <Row>(db: ReadableDb, sql: string, params: Params = []): Row | undefined =>
  reading(prepare(db, sql, 'row')).get(params) as Row | undefined;

/** The first column of the first row (a count, a name), or `undefined` when there is no row. */
export const value = <T extends Value>(db: ReadableDb, sql: string, params: Params = []): T | undefined =>
  reading(prepare(db, sql, 'value')).get(params) as T | undefined;

/** The first column of every row. */
export const values = <T extends Value>(db: ReadableDb, sql: string, params: Params = []): readonly T[] =>
  reading(prepare(db, sql, 'value')).all(params) as readonly T[];

/** The rows of a query one by one, for more of them than memory should hold. Nothing may be written meanwhile. */
export const each = <Row>(db: ReadableDb, sql: string, params: Params = []): IterableIterator<Row> =>
  reading(db.prepare<unknown[]>(sql)).iterate(params) as IterableIterator<Row>;

/** Runs a statement that writes. */
export const run = (db: WritableDb, sql: string, params: Params = []): Change => ({
  changes: prepare(db, sql, 'row').run(params).changes,
});

/** Starts a transaction that takes the write lock at once, so that it cannot fail half-way for want of it. */
export const begin = (db: WritableDb): void => void db.exec('BEGIN IMMEDIATE');

/** Makes the transaction last; after it returns, a power cut does not lose it. */
export const commit = (db: WritableDb): void => void db.exec('COMMIT');

/** Undoes the transaction; does nothing when SQLite already did (a full disk ends a transaction by itself). */
export const rollback = (db: WritableDb): void => {
  if (db.inTransaction) db.exec('ROLLBACK');
};

/** Whether a transaction is open. A task that works in steps uses `begin`, `commit` and `rollback` itself. */
export const inTransaction = (db: ReadableDb): boolean => db.inTransaction;

/**
 * Runs work in one transaction: all of it lasts, or nothing. The work must be synchronous; a promise is refused,
 * because what it writes later would fall outside. It cannot be nested: one command is one transaction.
 */
export const transaction = <T>(db: WritableDb, work: () => T): T => {
  if (db.inTransaction) throw new Error('A transaction is already open');
  begin(db);
  try {
    const result = work();
    if (result instanceof Promise) throw new Error('A transaction cannot wait');
    commit(db);
    return result;
  } catch (error) {
    rollback(db);
    throw error;
  }
};
