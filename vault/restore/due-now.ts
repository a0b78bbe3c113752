import { soonUntil } from '../../core/retention/timer-state.ts';
import { countDue } from '../../db/repositories/purge.ts';
import type { ReadContext } from '../context.ts';
import { waitingPeople } from '../purge/waiting.ts';

/** How many lines of the purge list have come due and were not left out, and do not wait: what a restore opens on. */
export const countDueNow = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): number =>
  countDue(db, { span: 'due', on: today, soon: soonUntil(today) }, waitingPeople(db).keys()).reduce(
    (sum, { count, leftOut, waiting }) => sum + count - leftOut - waiting,
    0,
  );
