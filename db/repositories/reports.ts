import type { AnonymousCount } from '../../core/reports/anonymous-count.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** Adds one file to the counts, in the transaction that removes it. */
export const countOne = (db: WritableDb, { year, help, outcome }: Omit<AnonymousCount, 'count'>): void => {
  run(
    db,
    `INSERT INTO anonymous_count (year, help, outcome, count) VALUES (@year, @help, @outcome, 1)
     ON CONFLICT (year, help, outcome) DO UPDATE SET count = count + 1`,
    { year, help, outcome },
  );
};

/** Every count, by year. */
export const listCounts = (db: ReadableDb): readonly AnonymousCount[] =>
  all<AnonymousCount>(
    db,
    'SELECT year, help, outcome, count FROM anonymous_count ORDER BY year, help, outcome',
  );
