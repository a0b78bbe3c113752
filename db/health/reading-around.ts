import { all, each, type ReadableDb, values } from '../sql.ts';

/** Rows that could be read, and how many that are known to be there could not. */
export type Reached<Row> = { readonly rows: readonly Row[]; readonly unreadable: number };

const isOfSqlite = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_');

/** Does what a bad page may stop; false when it did. */
const reaches = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (!isOfSqlite(error)) throw error;
    return false;
  }
};

/** A page that was emptied reads as NUL signs where a long row goes on: no text of a vault holds one. */
const isHollow = (row: object): boolean =>
  Object.values(row).some((value) => typeof value === 'string' && value.includes('\0'));

const collect = (db: ReadableDb, sql: string, into: Set<number>): boolean =>
  reaches(() => {
    for (const { rowid } of each<{ readonly rowid: number }>(db, sql)) into.add(rowid);
  });

/** The row numbers that the table itself gives, read from both ends up to a bad page, and those of its indexes. */
const rowNumbers = (
  db: ReadableDb,
  table: string,
): { readonly known: Set<number>; readonly isWhole: boolean } => {
  const known = new Set<number>();
  let isWhole = false;
  for (const order of ['ASC', 'DESC'])
    isWhole =
      collect(db, `SELECT rowid AS rowid FROM ${table} NOT INDEXED ORDER BY rowid ${order}`, known) ||
      isWhole;
  let indexes: readonly string[] = [];
  reaches(() => {
    indexes = values<string>(db, 'SELECT name FROM pragma_index_list(?) WHERE partial = 0', [table]);
  });
  for (const index of indexes)
    isWhole = collect(db, `SELECT rowid AS rowid FROM ${table} INDEXED BY ${index}`, known) || isWhole;
  return { known, isWhole };
};

/** More row numbers than a vault has: a number out of a bad page must not make this look without end. */
const mostRows = 5_000_000;

/**
 * Reads a table row by row around its bad pages. A scan stops at the first bad page, so it is made from both ends; the
 * indexes, which lie on other pages, tell of rows in between; and every number from the lowest to the highest is then
 * asked for by itself. `unreadable` is exact when one index or the table could be read whole, else what threw.
 */
export const readAround = <Row extends object>(
  db: ReadableDb,
  table: string,
  columns: string,
): Reached<Row> => {
  const { known, isWhole } = rowNumbers(db, table);
  const lowest = [...known].reduce((least, it) => Math.min(least, it), Number.MAX_SAFE_INTEGER);
  const highest = [...known].reduce((most, it) => Math.max(most, it), 0);
  const rows: Row[] = [];
  // Of a table that gave nothing at all, nobody knows how much it held: it counts as one.
  let unreadable = known.size === 0 && !isWhole ? 1 : 0;
  const last = Math.min(highest, lowest + mostRows);
  for (let number = lowest; number <= last; number += 1) {
    const isReached = reaches(() => {
      const [row] = all<Row>(db, `SELECT ${columns} FROM ${table} WHERE rowid = ?`, [number]);
      if (row && isHollow(row)) unreadable += 1;
      else if (row) rows.push(row);
    });
    if (!isReached && (!isWhole || known.has(number))) unreadable += 1;
  }
  return { rows, unreadable };
};

/**
 * Reads a table that is kept in the order of its own key: from both ends, and then for each of `parents` by itself.
 * `keyOf` tells rows apart; `unreadable` counts the parents for which it threw.
 */
export const readAroundKeyed = <Row extends object>(
  db: ReadableDb,
  {
    table,
    columns,
    order,
    parent,
  }: {
    readonly table: string;
    readonly columns: string;
    readonly order: readonly string[];
    readonly parent: string;
  },
  parents: Iterable<string>,
  keyOf: (row: Row) => string,
): Reached<Row> => {
  const found = new Map<string, Row>();
  const take = (row: Row): void => {
    if (!isHollow(row)) found.set(keyOf(row), row);
  };
  const isWhole = ['ASC', 'DESC']
    .map((way) => {
      const by = order.map((column) => `${column} ${way}`).join(', ');
      return reaches(() => {
        for (const row of each<Row>(db, `SELECT ${columns} FROM ${table} ORDER BY ${by}`)) take(row);
      });
    })
    .includes(true);
  // A bad page was met: even when every parent reads, something of others is gone.
  let unreadable = isWhole ? 0 : 1;
  if (!isWhole)
    for (const id of parents) {
      const isReached = reaches(() =>
        all<Row>(db, `SELECT ${columns} FROM ${table} WHERE ${parent} = ?`, [id]).forEach(take),
      );
      if (!isReached) unreadable += 1;
    }
  return { rows: [...found.values()], unreadable };
};
