import type { NoteId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/**
 * Removes one wrong note, in the caller's transaction, and writes the ledger. Its text was sealed; SQLite overwrites
 * the row (`secure_delete`), and the next purge writes the whole file anew. Gives whether there was such a note.
 */
export const removeNote = (db: WritableDb, it: SingleRemoval<NoteId>): boolean => {
  expectPartNotHeld(db, 'note', it);
  // What the person said of it stays hers: it stands with the file from now on.
  run(db, 'UPDATE addition SET note_id = NULL WHERE note_id = ?', [it.id]);
  if (run(db, 'DELETE FROM note WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'note', it);
  return true;
};
