import type { NoteId, UserId } from '../../core/kernel/ids.ts';
import { insertLedger } from '../repositories/ledger.ts';
import { run, type WritableDb } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * Removes one wrong note, in the caller's transaction, and writes the ledger. Its text was sealed; SQLite overwrites
 * the row (`secure_delete`), and the next purge writes the whole file anew. Gives whether there was such a note.
 */
export const removeNote = (
  db: WritableDb,
  it: {
    readonly id: NoteId;
    readonly why: 'wrong-person' | 'incorrect' | 'not-needed' | 'restored';
    readonly at: string;
    readonly by: UserId;
  },
): boolean => {
  // What the person said of it stays hers: it stands with the file from now on.
  run(db, 'UPDATE addition SET note_id = NULL WHERE note_id = ?', [it.id]);
  if (run(db, 'DELETE FROM note WHERE id = ?', [it.id]).changes === 0) return false;
  // A correction of it that was never finished.
  run(db, 'DELETE FROM draft_text WHERE instr(place, ?) > 0', [it.id]);
  insertLedger(db, {
    removed: fingerprintOf(it.id),
    part: 'note',
    why: it.why,
    ruleVersion: null,
    dueMonth: null,
    runId: null,
    at: it.at,
    by: it.by,
  });
  return true;
};
