import type { TrainingId } from '../../core/kernel/ids.ts';
import { run, type WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';

/** Removes one wrong training, in the caller's transaction, and writes the ledger. Gives whether there was such a training. */
export const removeTraining = (db: WritableDb, it: SingleRemoval<TrainingId>): boolean => {
  expectPartNotHeld(db, 'training', it);
  if (run(db, 'DELETE FROM training WHERE id = ?', [it.id]).changes === 0) return false;
  endOne(db, 'training', it);
  return true;
};
