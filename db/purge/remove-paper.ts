import type { PaperId } from '../../core/kernel/ids.ts';
import { paperShelf } from '../sealed-content.ts';
import type { WritableDb } from '../sql.ts';
import { endOne, type SingleRemoval } from './end-one.ts';
import { expectPartNotHeld } from './not-held.ts';
import { removeContent } from './remove-content.ts';

/**
 * Removes one paper of a volunteer or applicant, in the caller's transaction, and writes the ledger. Gives whether
 * there was such a paper.
 */
export const removePaper = (db: WritableDb, it: SingleRemoval<PaperId>): boolean => {
  expectPartNotHeld(db, 'paper', it);
  if (!removeContent(db, paperShelf, it.id)) return false;
  endOne(db, 'paper', it);
  return true;
};
