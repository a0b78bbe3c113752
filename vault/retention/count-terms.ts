import { lateRules, soonUntil } from '../../core/retention/timer-state.ts';
import { countTimers } from '../../db/repositories/retention.ts';
import type { Sight } from '../../db/repositories/sight.ts';
import type { ReadContext } from '../context.ts';
import { waitingPeople } from '../purge/waiting.ts';
import { rulesIn } from './timers.ts';

/** Counts what is past its term today, what of that is late, and what comes in the month ahead, among files in `sight`. */
export const countTerms = (
  { db, today }: Pick<ReadContext, 'db' | 'today'>,
  sight: Sight,
): ReturnType<typeof countTimers> =>
  countTimers(
    db,
    { on: today, soon: soonUntil(today), canBeLate: lateRules(rulesIn(db)) },
    sight,
    waitingPeople(db).keys(),
  );
