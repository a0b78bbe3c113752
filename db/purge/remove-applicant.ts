import type { ApplicantId } from '../../core/kernel/ids.ts';
import { forgetOnLists } from '../repositories/purge-list.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';
import { tablesOf } from './record-tables.ts';

/**
 * Removes one applicant with everything that is left under her id, in the caller's transaction, and writes the ledger:
 * because she was hired (what belongs to the volunteer has moved then), or because the record was wrong. The key goes
 * first; SQLite overwrites the rows (`secure_delete`), and the next purge writes the whole file anew. Gives whether
 * there was such an applicant.
 */
export const removeApplicant = (db: WritableDb, it: SingleRemoval<ApplicantId>): boolean => {
  expectPartNotHeld(db, 'applicant', it);
  for (const { table, where } of tablesOf.applicant)
    run(db, `DELETE FROM ${table} WHERE ${where}`, { id: it.id });
  run(db, 'DELETE FROM retention_timer WHERE record_id = ?', [it.id]);
  forgetOnLists(db, it.id);
  if (run(db, 'DELETE FROM applicant WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'applicant', it);
  return true;
};
