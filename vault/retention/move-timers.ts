import { moveTimer } from '../../db/repositories/file-timers.ts';
import { deleteTimer, putTimer } from '../../db/repositories/retention.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Progress } from '../context.ts';
import { type Decision, decideAll } from './decide-all.ts';
import { outcomeOf, rulesIn } from './timers.ts';

/** Writes what was decided where it differs from the timer that is there. */
export const writeDecision = (db: WritableDb, { record, category, stored, governing }: Decision): void => {
  if (!governing) {
    if (stored) deleteTimer(db, record.recordId, category);
    return;
  }
  const next = outcomeOf(record, category, governing);
  const isSame =
    stored?.ruleCode === next.ruleCode &&
    stored.trigger === next.trigger &&
    stored.anchorOn === next.anchorOn &&
    stored.dueOn === next.dueOn;
  if (!stored) putTimer(db, next);
  else if (!isSame) moveTimer(db, next);
};

/** Brings every timer up to date with the rules that run now. Yields after every page of records. */
export function* moveTimers(db: WritableDb): Generator<Progress, void> {
  let done = 0;
  for (const page of decideAll(db, rulesIn(db))) {
    for (const decision of page) writeDecision(db, decision);
    done += new Set(page.map(({ record }) => record.recordId)).size;
    yield { step: 'moving-timers', done, total: 0 };
  }
}
