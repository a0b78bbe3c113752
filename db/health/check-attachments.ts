import type { AttachmentId, ClientId } from '../../core/kernel/ids.ts';
import { attachmentOwner } from '../repositories/attachments.ts';
import { attachmentShelf, readParts } from '../sealed-content.ts';
import { all, type ReadableDb, value } from '../sql.ts';

type Owned = { readonly id: AttachmentId; readonly clientId: ClientId };

/** How many attachments there are. */
export const countAttachments = (db: ReadableDb): number =>
  value<number>(db, 'SELECT count(*) FROM attachment') ?? 0;

/**
 * Opens the content of every attachment with the key of its file, as far as `keyOf` gives one, a part of 1 MB at a time:
 * how many do not open, or miss a part. Yields how many attachments were looked at.
 */
export function* checkAttachments(
  db: ReadableDb,
  keyOf: (clientId: ClientId) => Uint8Array | null,
): Generator<number, number> {
  let unreadable = 0;
  const attachments = all<Owned>(db, 'SELECT id, client_id AS clientId FROM attachment ORDER BY id');
  for (const [done, { id, clientId }] of attachments.entries()) {
    try {
      const key = keyOf(clientId);
      if (key)
        for (const part of readParts(db, attachmentShelf, key, id)) {
          part.fill(0);
          yield done;
        }
    } catch (error) {
      // What SQLite says of a bad page is for the caller; anything else is a text that does not open.
      if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_')) throw error;
      // Somebody may have removed it since the check began.
      if (attachmentOwner(db, id) !== undefined) unreadable += 1;
    }
    yield done + 1;
  }
  return unreadable;
}
