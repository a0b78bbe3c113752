import type { AttachmentId } from '../../core/kernel/ids.ts';
import { attachmentShelf } from '../sealed-content.ts';
import type { WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';
import { removeContent } from './remove-content.ts';

/**
 * Removes one wrong attachment, in the caller's transaction, and writes the ledger. Gives
 * whether there was such an attachment.
 */
export const removeAttachment = (db: WritableDb, it: SingleRemoval<AttachmentId>): boolean => {
  expectPartNotHeld(db, 'attachment', it);
  if (!removeContent(db, attachmentShelf, it.id)) return false;
  endOne(db, 'attachment', it);
  return true;
};
