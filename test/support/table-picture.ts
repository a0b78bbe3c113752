import { createHash } from 'node:crypto';
import { each, type ReadableDb, value, values } from '../../db/sql.ts';

/** The names of all tables of the schema. */
export const tableNames = (db: ReadableDb): readonly string[] =>
  values<string>(
    db,
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
  );

/** The number of rows of every table. */
export const rowCounts = (db: ReadableDb): Readonly<Record<string, number>> =>
  Object.fromEntries(
    tableNames(db).map((name) => [name, value<number>(db, `SELECT count(*) FROM ${name}`) ?? 0]),
  );

/** What every opening and lock writes: the lines of the log, and up to where that is sound. */
export const ofOpenings = ['audit', 'setting'] as const;

/** A short text that differs as soon as one byte of one row of one table does; some tables may be left out. */
export const tablePicture = (db: ReadableDb, without: readonly string[] = []): string => {
  const hash = createHash('sha256');
  for (const name of tableNames(db).filter((table) => !without.includes(table)))
    for (const row of each<object>(db, `SELECT * FROM ${name}`))
      hash.update(name).update(JSON.stringify(Object.values(row)));
  return hash.digest('hex');
};
