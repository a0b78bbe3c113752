import type { AttachmentId, UserId } from '../../core/kernel/ids.ts';
import { insertLedger } from '../repositories/ledger.ts';
import { run, type WritableDb } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Removes one wrong attachment, in the caller's transaction, and writes the ledger. Its head, with the key of its
 * content, goes first; SQLite overwrites the rows (`secure_delete`), and the next purge writes the whole file anew.
 * Gives whether there was such an attachment.
 */
export const removeAttachment = (
  db: WritableDb,
  it: {
    readonly id: AttachmentId;
    readonly why: 'wrong-person' | 'incorrect' | 'not-needed' | 'restored';
    readonly at: string;
    readonly by: UserId;
  },
): boolean => {
  run(db, "UPDATE attachment SET head_sealed = x'' WHERE id = ?", [it.id]);
  run(db, 'DELETE FROM attachment_part WHERE attachment_id = ?', [it.id]);
  if (run(db, 'DELETE FROM attachment WHERE id = ?', [it.id]).changes === 0) return false;
  run(db, 'DELETE FROM draft_text WHERE instr(place, ?) > 0', [it.id]);
  insertLedger(db, {
    removed: fingerprintOf(it.id),
    part: 'attachment',
    why: it.why,
    ruleVersion: null,
    dueMonth: null,
    runId: null,
    at: it.at,
    by: it.by,
  });
  return true;
};
