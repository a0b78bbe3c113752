import { soonUntil } from '../../core/retention/timer-state.ts';
import { countDue } from '../../db/repositories/purge.ts';
import type { ReadContext } from '../context.ts';

/** How many lines of the purge list have come due and were not left out: what a restore opens on. */
export const countDueNow = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): number =>
  countDue(db, { span: 'due', on: today, soon: soonUntil(today) }).reduce(
    (sum, { count, leftOut }) => sum + count - leftOut,
    0,
  );
