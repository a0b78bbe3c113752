import { ActivityInput } from '../../core/contract/register.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ActivityId } from '../../core/kernel/ids.ts';
import type { Activity } from '../../core/register/facts.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

type ActivityRow = {
  readonly id: ActivityId;
  readonly number: number;
  readonly category: string | null;
  readonly content: string;
  readonly changed_on: Day;
  readonly reviewed_on: Day | null;
};

const columns = 'id, number, category, content, changed_on, reviewed_on';

const fromRow = ({ id, number, category, content, changed_on, reviewed_on }: ActivityRow): Activity => ({
  ...ActivityInput.parse(JSON.parse(content)),
  id,
  number,
  category,
  changedOn: changed_on,
  reviewedOn: reviewed_on,
});

const contentOf = (input: ActivityInput): string => JSON.stringify(input);

/** All processing activities, in the order of their numbers. */
export const listActivities = (db: ReadableDb): readonly Activity[] =>
  all<ActivityRow>(db, `SELECT ${columns} FROM activity ORDER BY number`).map(fromRow);

/** One activity, or `undefined`. */
export const getActivity = (db: ReadableDb, id: ActivityId): Activity | undefined => {
  const row = one<ActivityRow>(db, `SELECT ${columns} FROM activity WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/**
 * Adds an activity under the next number. `category` is the kind of data in this app, null for what lies outside.
 * Whoever writes one has looked at it; `reviewedOn` is null for what comes with the app.
 */
export const insertActivity = (
  db: WritableDb,
  id: ActivityId,
  category: string | null,
  input: ActivityInput,
  changedOn: Day,
  reviewedOn: Day | null = changedOn,
): void => {
  const number = (value<number>(db, 'SELECT max(number) FROM activity') ?? 0) + 1;
  run(
    db,
    `INSERT INTO activity (id, number, category, content, changed_on, reviewed_on)
     VALUES (@id, @number, @category, @content, @changedOn, @reviewedOn)`,
    {
      id,
      number,
      category,
      content: contentOf(input),
      changedOn,
      reviewedOn,
    },
  );
};

/** Writes the text of an activity again, by somebody who thereby reviewed it; its number and kind of data stay. */
export const updateActivity = (
  db: WritableDb,
  id: ActivityId,
  input: ActivityInput,
  changedOn: Day,
): void => {
  run(
    db,
    'UPDATE activity SET content = @content, changed_on = @changedOn, reviewed_on = @changedOn WHERE id = @id',
    {
      id,
      content: contentOf(input),
      changedOn,
    },
  );
};

/** Keeps the day on which somebody looked at an activity and found it right. */
export const putReviewed = (db: WritableDb, id: ActivityId, reviewedOn: Day): void => {
  run(db, 'UPDATE activity SET reviewed_on = @reviewedOn WHERE id = @id', { id, reviewedOn });
};

/** Takes an activity out of the register; approved versions keep it. */
export const deleteActivity = (db: WritableDb, id: ActivityId): void => {
  run(db, 'DELETE FROM activity WHERE id = ?', [id]);
};
