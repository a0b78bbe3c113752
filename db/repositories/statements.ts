import type { Statement } from '../../core/users/statement.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** All statements, in the order in which they were made; each carries the one before in its signature. */
export const listStatements = (db: ReadableDb): readonly Statement[] =>
  all<Statement>(
    db,
    'SELECT id, kind, subject_id AS subject, body, made_by AS madeBy, made_at AS madeAt, signature FROM statement ORDER BY seq',
  );

/** Adds a signed statement. */
export const insertStatement = (db: WritableDb, it: Statement): void => {
  run(
    db,
    `INSERT INTO statement (id, kind, subject_id, body, made_by, made_at, signature)
     VALUES (@id, @kind, @subject, @body, @madeBy, @madeAt, @signature)`,
    it,
  );
};

/** How many statements there are. */
export const countStatements = (db: ReadableDb): number =>
  value<number>(db, 'SELECT count(*) FROM statement') ?? 0;
