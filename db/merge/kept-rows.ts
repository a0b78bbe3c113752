import type { ClientId } from '../../core/kernel/ids.ts';
import { draftsAboutFile } from '../repositories/drafts.ts';
import { all, one, type ReadableDb, run, type Value, values, type WritableDb } from '../sql.ts';

/** A row as it was, for a text: bytes are base64 with a name of their own. */
type KeptValue = string | number | null | { readonly base64: string };
export type KeptRow = Readonly<Record<string, KeptValue>>;

/** The rows of one file that a merge writes anew or removes, as they were before. */
export type KeptFile = {
  readonly client: KeptRow;
  readonly around: Readonly<Record<string, readonly KeptRow[]>>;
};

/** What is kept of a file beside its own row and what is sealed; the rest moves, or is made anew. */
const around: Readonly<Record<string, string>> = {
  contact_point: 'client_id = @id',
  search_term: 'client_row = (SELECT row FROM client WHERE id = @id)',
  retention_timer: 'record_id = @id',
  import_source: 'client_id = @id',
  not_same: '@id IN (one_id, other_id)',
  draft_text: draftsAboutFile,
};

const asKept = (row: Readonly<Record<string, Value>>): KeptRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array
        ? { base64: Buffer.from(value).toString('base64') }
        : typeof value === 'bigint'
          ? Number(value)
          : value,
    ]),
  );

const asValues = (row: KeptRow): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value,
    ]),
  );

/** Reads the rows of a file as they are. */
export const keepFile = (db: ReadableDb, id: ClientId): KeptFile => {
  const client = one<Readonly<Record<string, Value>>>(db, 'SELECT * FROM client WHERE id = ?', [id]);
  if (!client) throw new Error('A file without a row');
  return {
    client: asKept(client),
    around: Object.fromEntries(
      Object.entries(around).map(([table, where]) => [
        table,
        all<Readonly<Record<string, Value>>>(db, `SELECT * FROM ${table} WHERE ${where}`, { id }).map(asKept),
      ]),
    ),
  };
};

const insertRow = (db: WritableDb, table: string, row: KeptRow): void => {
  const names = Object.keys(row);
  // A pair or a draft that is there again already stays as it is.
  run(
    db,
    `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
    asValues(row),
  );
};

/** What a file referred to and what can be gone since: a phase that nobody used any more, a volunteer whose file went. */
const mayBeGone = {
  phase_id: 'SELECT 1 FROM phase WHERE id = ?',
  assigned_to: 'SELECT 1 FROM volunteer WHERE id = ? AND is_stub = 0',
} as const;

/** The row without what is not there any more: the file is then in no phase, or nobody's. */
const withWhatIsThere = (db: ReadableDb, client: KeptRow): KeptRow => ({
  ...client,
  ...Object.fromEntries(
    Object.entries(mayBeGone).flatMap(([column, find]) => {
      const id = client[column];
      return typeof id === 'string' && !one(db, find, [id]) ? [[column, null]] : [];
    }),
  ),
});

/** Puts the row of a file that was removed back; under another number when its own was given to somebody else. */
export const putClientBack = (db: WritableDb, { client }: KeptFile): void => {
  const { row, ...rest } = withWhatIsThere(db, client);
  const isFree = !one(db, 'SELECT 1 FROM client WHERE row = ?', [Number(row)]);
  insertRow(db, 'client', isFree && row !== undefined ? { row, ...rest } : rest);
};

/** Writes the row of a file that is there as it was. */
export const resetClient = (db: WritableDb, id: ClientId, { client }: KeptFile): void => {
  const { row: _, id: __, ...rest } = withWhatIsThere(db, client);
  const names = Object.keys(rest);
  run(db, `UPDATE client SET ${names.map((name) => `${name} = @${name}`).join(', ')} WHERE id = @clientId`, {
    ...asValues(rest),
    clientId: id,
  });
};

/** Whether both files of a pair are there: one of them can be gone since. */
const areThere = (db: ReadableDb, pair: KeptRow): boolean =>
  values(
    db,
    'SELECT 1 FROM client WHERE id IN (@one_id, @other_id)',
    asValues({ one_id: pair['one_id'] ?? null, other_id: pair['other_id'] ?? null }),
  ).length === 2;

/** Puts the rows around a file back in the place of what is there now. */
export const putAroundBack = (db: WritableDb, id: ClientId, kept: KeptFile): void => {
  const row = one<{ readonly row: number }>(db, 'SELECT row FROM client WHERE id = ?', [id])?.row ?? null;
  for (const [table, where] of Object.entries(around)) {
    if (table !== 'draft_text') run(db, `DELETE FROM ${table} WHERE ${where}`, { id });
    for (const it of kept.around[table] ?? [])
      if (table !== 'not_same' || areThere(db, it))
        insertRow(db, table, table === 'search_term' ? { ...it, client_row: row } : it);
  }
};
