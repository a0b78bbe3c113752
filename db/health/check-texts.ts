import { open, type Place } from '../seal.ts';
import { sealedColumns, staffColumns } from '../sealed-texts.ts';
import { all, type ReadableDb, value } from '../sql.ts';
import { checkContents, countContents, type KeyOf } from './check-contents.ts';
import type { CheckPart } from './check-parts.ts';

type SealedRow = {
  readonly at: number | string;
  readonly id: string;
  readonly owner: string;
  readonly sealed: Uint8Array;
};

const batch = 200;

/** Every column with sealed texts, whose key it takes, to what a text is bound, and the order in which its rows lie. */
const columns = [
  ...sealedColumns.map((it) => ({ ...it, of: 'file' as const, owner: 'client_id', id: 'id', at: 'rowid' })),
  ...staffColumns.map((it) => ({ ...it, of: 'staff' as const, id: it.id ?? 'id', at: it.id ?? 'rowid' })),
];

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
 * Opens every sealed text, attachment and paper with the key of its file, as far as whoever is in may read: how many do
 * not open, or have no key any more. The opened text is dropped at once.
 */
export function* checkTexts(db: ReadableDb, findKey: KeyOf): CheckPart {
  let unreadable = 0;
  let done = 0;
  const texts = columns.reduce(
    (sum, { table }) => sum + (value<number>(db, `SELECT count(*) FROM ${table}`) ?? 0),
    0,
  );
  const total = texts + countContents(db);
  const keys = new Map<string, Uint8Array | null>();
  const keyOf: KeyOf = (of, owner) => {
    const known = keys.get(owner);
    if (known !== undefined) return known;
    const key = findKey(of, owner);
    keys.set(owner, key);
    return key;
  };
  try {
    for (const { table, column, field, of, owner, id, at } of columns)
      for (let after: number | string = 0; ; ) {
        const rows: readonly SealedRow[] = all<SealedRow>(
          db,
          `SELECT ${at} AS at, ${id} AS id, ${owner} AS owner, ${column} AS sealed FROM ${table}
           WHERE ${owner} IS NOT NULL AND ${column} IS NOT NULL AND ${at} > ? ORDER BY ${at} LIMIT ${batch}`,
          [after],
        );
        for (const row of rows) if (!opens(() => keyOf(of, row.owner), row, field)) unreadable += 1;
        done += rows.length;
        after = rows.at(-1)?.at ?? after;
        yield { step: 'check-texts', done, total };
        if (rows.length < batch) break;
      }
    const contents = checkContents(db, keyOf);
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
