import { type ReadableDb, run, value, values, type WritableDb } from '../sql.ts';

/** How many files nobody reads but these circles. */
export const countFilesOnlyOf = (db: ReadableDb, circleIds: readonly string[]): number =>
  value<number>(
    db,
    `WITH named (id) AS (SELECT value FROM json_each(@circles))
     SELECT count(DISTINCT client_id) FROM file_key k WHERE circle_id IN (SELECT id FROM named)
       AND NOT EXISTS (SELECT 1 FROM file_key o WHERE o.client_id = k.client_id
                         AND o.circle_id NOT IN (SELECT id FROM named))`,
    { circles: JSON.stringify(circleIds) },
  ) ?? 0;

/** How many files these circles read, each file once. */
export const countFilesOf = (db: ReadableDb, circleIds: readonly string[]): number =>
  value<number>(
    db,
    'SELECT count(DISTINCT client_id) FROM file_key WHERE circle_id IN (SELECT value FROM json_each(@circles))',
    { circles: JSON.stringify(circleIds) },
  ) ?? 0;

/** To whom the key of one generation of a circle is sealed: user ids, and `recovery`. */
export const sealedTo = (
  db: ReadableDb,
  circle: { readonly circleId: string; readonly generation: number },
): readonly string[] =>
  values<string>(
    db,
    'SELECT member_id FROM circle_key WHERE circle_id = @circleId AND generation = @generation',
    circle,
  );

/** Removes every unfinished text of somebody: it was sealed to keys that nobody uses any more. */
export const deleteDraftsOf = (db: WritableDb, userId: string): void => {
  run(db, 'DELETE FROM draft_text WHERE user_id = ?', [userId]);
};
