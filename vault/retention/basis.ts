import { basisLostOn } from '../../core/consents/basis-lost.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { filesWithExpiredBasis, purposesRestedOn, putBasisLost } from '../../db/repositories/basis.ts';
import { listAnswers } from '../../db/repositories/retention-events.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Session } from '../session.ts';
import { refreshTimers } from './timers.ts';

/**
 * Marks what rested on a consent alone that ended, and takes the mark away where it was given again, so that the purge
 * list says so at once (art. 17(1)(b)). Called by every command that changes an answer, and before the timers follow.
 */
export const refreshBasis = (db: WritableDb, clientId: ClientId, today: Day): void => {
  const answers = listAnswers(db, clientId);
  for (const purpose of purposesRestedOn(db, clientId))
    putBasisLost(db, clientId, purpose, basisLostOn(answers, purpose, today));
};

/** Marks what lost its consent by its expiry while the vault was closed; most openings find nothing and write nothing. */
export const settleBasis = (session: Session): void => {
  const { context } = session.taskContext('vault.unlock');
  const { db, today } = context;
  const files = filesWithExpiredBasis(db, today);
  if (files.length === 0) return;
  context.write((store) => {
    for (const id of files) {
      refreshBasis(store, id, today);
      refreshTimers(store, id);
    }
  });
};
