import { run, type WritableDb } from '../sql.ts';

/**
 * Forgets holds and extensions of records that are not in the store: a copy from before they came was put back, and what
 * was decided stays as it is today (db/restore/today-tables.ts). No ledger line: the records themselves were not removed.
 */
export const forgetHoldsOfNobody = (db: WritableDb): void => {
  for (const table of ['hold', 'extension'] as const)
    run(
      db,
      `DELETE FROM ${table} WHERE record_id NOT IN (
         SELECT id FROM client UNION ALL SELECT id FROM volunteer UNION ALL SELECT id FROM applicant)`,
    );
};
