import type { FormId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/** Removes one draft of a form, in the caller's transaction, and writes the ledger. Gives whether there was such a draft. */
export const removeForm = (db: WritableDb, it: SingleRemoval<FormId>): boolean => {
  expectPartNotHeld(db, 'form', it);
  if (run(db, 'DELETE FROM signed_form WHERE id = ? AND signed_on IS NULL', [it.id]).changes === 0)
    return false;
  endOne(db, 'form', it);
  return true;
};
