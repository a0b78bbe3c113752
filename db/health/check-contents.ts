import { attachmentShelf, paperShelf, readParts, type Shelf } from '../sealed-content.ts';
import { all, one, type ReadableDb, value } from '../sql.ts';

/**
 * The key of a client file or of a staff file; null for whoever may not read it. Throws when it should open and does
 * not, or is gone.
 */
export type KeyOf = (of: 'file' | 'staff', owner: string) => Uint8Array | null;

type Owned = { readonly id: string; readonly owner: string };

/** Where contents lie, and whose key they take: an attachment that of a client file, a paper that of a staff file. */
const shelves: readonly { readonly shelf: Shelf; readonly of: 'file' | 'staff'; readonly owner: string }[] = [
  { shelf: attachmentShelf, of: 'file', owner: 'client_id' },
  { shelf: paperShelf, of: 'staff', owner: 'coalesce(volunteer_id, applicant_id)' },
];

/** How many attachments and papers there are. */
export const countContents = (db: ReadableDb): number =>
  shelves.reduce(
    (sum, { shelf }) => sum + (value<number>(db, `SELECT count(*) FROM ${shelf.table}`) ?? 0),
    0,
  );

/**
 * Opens the content of every attachment and paper with the key of its file, as far as `keyOf` gives one, a part of 1 MB
 * at a time: how many do not open, or miss a part. Yields how many were looked at.
 */
export function* checkContents(db: ReadableDb, keyOf: KeyOf): Generator<number, number> {
  let unreadable = 0;
  let done = 0;
  for (const { shelf, of, owner: whose } of shelves)
    for (const { id, owner } of all<Owned>(
      db,
      `SELECT id, ${whose} AS owner FROM ${shelf.table} ORDER BY id`,
    )) {
      try {
        const key = keyOf(of, owner);
        if (key)
          for (const part of readParts(db, shelf, key, id)) {
            part.fill(0);
            yield done;
          }
      } catch (error) {
        // What SQLite says of a bad page is for the caller; anything else is a text that does not open.
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_'))
          throw error;
        // Somebody may have removed it since the check began.
        if (one(db, `SELECT 1 FROM ${shelf.table} WHERE id = ?`, [id]) !== undefined) unreadable += 1;
      }
      done += 1;
      yield done;
    }
  return unreadable;
}
