import type { AttachmentId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';

/**
 * Removes one wrong attachment, in the caller's transaction, and writes the ledger. Its head, with the key of its
 * content, goes first; SQLite overwrites the rows (`secure_delete`), and the next purge writes the whole file anew.
 * Gives whether there was such an attachment.
 */
export const removeAttachment = (db: WritableDb, it: SingleRemoval<AttachmentId>): boolean => {
  run(db, "UPDATE attachment SET head_sealed = x'' WHERE id = ?", [it.id]);
  run(db, 'DELETE FROM attachment_part WHERE attachment_id = ?', [it.id]);
  if (run(db, 'DELETE FROM attachment WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'attachment', it);
  return true;
};
