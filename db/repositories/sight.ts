import { inTransaction, type ReadableDb, value, values } from '../sql.ts';

/** Which files somebody sees: all, or those with a key under one of these circles. */
export type Sight = 'all' | readonly string[];

type Seen = { readonly changes: number; readonly circles: string; readonly rows: Uint8Array };

const seen = new WeakMap<ReadableDb, Seen>();

/** How often something changed that the order of the names or the sight of somebody depends on; triggers count it. */
export const changesOfNames = (db: ReadableDb): number =>
  value<number>(db, 'SELECT changes FROM name_order') ?? 0;

/**
 * For each row number of a client whether a file of these circles; null when all are. Reading that again for each key
 * that is pressed would cost 100 ms at 100,000 clients, so it is kept until a file comes, goes or changes readers.
 * Row numbers only; inside a transaction nothing is kept, because a rollback sets the count back.
 */
export const rowsInSight = (db: ReadableDb, sight: Sight): Uint8Array | null => {
  if (sight === 'all') return null;
  const changes = changesOfNames(db);
  const circles = JSON.stringify(sight);
  const known = seen.get(db);
  if (known?.changes === changes && known.circles === circles && !inTransaction(db)) return known.rows;
  const rows = new Uint8Array((value<number>(db, 'SELECT max(row) FROM client') ?? 0) + 1);
  for (const row of values<number>(
    db,
    `SELECT c.row FROM file_key k JOIN client c ON c.id = k.client_id
     WHERE k.circle_id IN (SELECT value FROM json_each(?))`,
    [circles],
  ))
    rows[row] = 1;
  if (!inTransaction(db)) seen.set(db, { changes, circles, rows });
  return rows;
};
