import type { Statement } from '../../core/users/statement.ts';
import { type Circle, type CircleKey, putGeneration } from '../repositories/sharing.ts';
import { insertStatement, listStatements } from '../repositories/statements.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** All that a store holds of people and their circles: signed statements, and sealed keys. */
export type PeopleRows = {
  readonly statements: readonly Statement[];
  readonly circles: readonly Circle[];
  readonly circleKeys: readonly CircleKey[];
};

/** Reads them all, statements in the order in which they were made. */
export const readPeople = (db: ReadableDb): PeopleRows => ({
  statements: listStatements(db),
  circles: all<Circle>(db, 'SELECT id, generation FROM circle ORDER BY id'),
  circleKeys: all<CircleKey>(
    db,
    `SELECT circle_id AS circleId, generation, member_id AS memberId, sealed FROM circle_key
     ORDER BY circle_id, generation, member_id`,
  ),
});

/**
 * A short text that changes when any of these rows does: statements are only ever added, and a circle's key is never
 * put in the place of another without a statement or a row more or less.
 */
export const peopleMark = (db: ReadableDb): string =>
  Object.values(
    one<Readonly<Record<string, number>>>(
      db,
      `SELECT (SELECT count(*) FROM statement) AS statements, (SELECT count(*) FROM circle) AS circles,
              (SELECT total(generation) FROM circle) AS generations, (SELECT count(*) FROM circle_key) AS keys`,
    ) ?? {},
  ).join(' ');

/**
 * Puts these rows in the place of a store's own. Of the circles only those change that the store has: its files are
 * wrapped for no others, and which file a circle belongs to is sealed under that file's key of then.
 */
export const writePeople = (db: WritableDb, { statements, circles, circleKeys }: PeopleRows): void => {
  run(db, 'DELETE FROM statement');
  for (const statement of statements) insertStatement(db, statement);
  for (const circle of circles) putGeneration(db, circle);
  run(db, 'DELETE FROM circle_key');
  for (const key of circleKeys)
    run(
      db,
      `INSERT INTO circle_key (circle_id, generation, member_id, sealed)
       SELECT @circleId, @generation, @memberId, @sealed WHERE EXISTS (SELECT 1 FROM circle WHERE id = @circleId)`,
      key,
    );
};
