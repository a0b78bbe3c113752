import type { ClientId } from '../../core/kernel/ids.ts';
import { open, type Place } from '../seal.ts';
import { sealedColumns } from '../sealed-texts.ts';
import { all, type ReadableDb, value } from '../sql.ts';
import { checkAttachments, countAttachments } from './check-attachments.ts';
import type { CheckPart } from './check-parts.ts';

type SealedRow = {
  readonly rowid: number;
  readonly id: string;
  readonly clientId: ClientId;
  readonly sealed: Uint8Array;
};

/** The key of a client file; null for whoever may not read it. Throws when it should open and does not, or is gone. */
export type FileKeyOf = (clientId: ClientId) => Uint8Array | null;

const batch = 200;

const opens = (keyOf: () => Uint8Array | null, { sealed, id }: SealedRow, field: Place['field']) => {
  try {
    const key = keyOf();
    if (key) open(key, sealed, { field, id });
    return true;
  } catch {
    return false;
  }
};

/**
 * Opens every sealed text and every attachment with the key of its file, as far as whoever is in may read: how many do not open, or have no
 * key any more. The opened text is dropped at once.
 */
export function* checkTexts(db: ReadableDb, fileKeyOf: FileKeyOf): CheckPart {
  let unreadable = 0;
  let done = 0;
  const texts = sealedColumns.reduce(
    (sum, { table }) => sum + (value<number>(db, `SELECT count(*) FROM ${table}`) ?? 0),
    0,
  );
  const total = texts + countAttachments(db);
  const keys = new Map<ClientId, Uint8Array | null>();
  const keyOf = (clientId: ClientId) => () => {
    const known = keys.get(clientId);
    if (known !== undefined) return known;
    const key = fileKeyOf(clientId);
    keys.set(clientId, key);
    return key;
  };
  try {
    for (const { table, column, field } of sealedColumns)
      for (let after = 0; ; ) {
        const rows = all<SealedRow>(
          db,
          `SELECT rowid, id, client_id AS clientId, ${column} AS sealed FROM ${table} WHERE client_id IS NOT NULL AND ${column} IS NOT NULL AND rowid > ? ORDER BY rowid LIMIT ${batch}`,
          [after],
        );
        for (const row of rows) if (!opens(keyOf(row.clientId), row, field)) unreadable += 1;
        done += rows.length;
        after = rows.at(-1)?.rowid ?? after;
        yield { step: 'check-texts', done, total };
        if (rows.length < batch) break;
      }
    const contents = checkAttachments(db, (clientId) => keyOf(clientId)());
    for (let step = contents.next(); ; step = contents.next()) {
      if (step.done) {
        unreadable += step.value;
        break;
      }
      yield { step: 'check-texts', done: texts + step.value, total };
    }
  } finally {
    for (const key of keys.values()) key?.fill(0);
  }
  return unreadable;
}
