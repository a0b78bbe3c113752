import type { FileOutcome } from '../../core/contract/clients.ts';
import type { Day } from '../../core/kernel/day.ts';
import { isAnonymised, type RemovalPlan } from '../../core/purge/plan.ts';
import { countedAs } from '../../core/reports/anonymous-tables.ts';
import { countOne } from '../repositories/reports.ts';
import { one, type WritableDb } from '../sql.ts';

type Counted = {
  readonly closedOn: Day | null;
  readonly lastContactOn: Day;
  readonly help: string;
  readonly outcome: FileOutcome | null;
};

/**
 * Adds every file that is anonymised to the counts, in the transaction that removes it and before its row goes. Gives how
 * many. What is only removed once more after a copy was put back was counted when it first went, and is no such plan.
 */
export const countAnonymous = (db: WritableDb, plans: readonly RemovalPlan[]): number => {
  const going = plans.filter(isAnonymised);
  for (const { recordId: id } of going) {
    const file = one<Counted>(
      db,
      `SELECT c.closed_on AS closedOn, c.last_contact_on AS lastContactOn, p.name AS help, c.outcome
       FROM client c JOIN file_purpose p ON p.id = c.purpose_id WHERE c.id = @id`,
      { id },
    );
    if (!file) throw new Error('A file on a list without a row');
    countOne(db, countedAs(file));
  }
  return going.length;
};
