import { DpiaContent, type DpiaState } from '../../core/contract/dpia.ts';
import { stateOf } from '../../core/dpia/state.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ActivityId, DpiaId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';
import { takeNumber } from './take-number.ts';

/** One assessment; `changedBy` is a user id. */
export type DpiaRow = {
  readonly id: DpiaId;
  readonly number: number;
  readonly activityId: ActivityId;
  readonly content: DpiaContent;
  readonly decidedOn: Day | null;
  readonly reviewOn: Day | null;
  readonly changedBy: string;
  readonly changedAt: string;
};

type Stored = Omit<DpiaRow, 'content'> & { readonly content: string };

const columns = `SELECT id, number, activity_id AS activityId, content, decided_on AS decidedOn,
  review_on AS reviewOn, changed_by AS changedBy, changed_at AS changedAt FROM dpia`;

const fromRow = (row: Stored): DpiaRow => ({
  ...row,
  content: DpiaContent.parse(JSON.parse(row.content)),
});

/** Every assessment, the newest first. */
export const listDpias = (db: ReadableDb): readonly DpiaRow[] =>
  all<Stored>(db, `${columns} ORDER BY number DESC`).map(fromRow);

/** Those of one activity, the newest first. */
export const listDpiasOf = (db: ReadableDb, activityId: ActivityId): readonly DpiaRow[] =>
  all<Stored>(db, `${columns} WHERE activity_id = ? ORDER BY number DESC`, [activityId]).map(fromRow);

export const getDpia = (db: ReadableDb, id: DpiaId): DpiaRow | undefined => {
  const row = one<Stored>(db, `${columns} WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/** How an activity stands: the newest assessment, and the newest one that was decided. */
export type ActivityDpia = {
  readonly activityId: ActivityId;
  readonly state: DpiaState;
  /** Of what was decided last; null before the first decision. */
  readonly decided: {
    readonly state: DpiaState;
    readonly decidedOn: Day;
    readonly reviewOn: Day | null;
  } | null;
};

/** The state of every activity that was ever looked at; what is not among them has none. */
export const listDpiaStates = (db: ReadableDb): readonly ActivityDpia[] => {
  const rows = listDpias(db);
  return [...new Set(rows.map(({ activityId }) => activityId))].flatMap((activityId) => {
    const own = rows.filter((row) => row.activityId === activityId);
    const newest = own[0];
    const decided = own.find(({ decidedOn }) => decidedOn !== null);
    if (!newest) return [];
    const { decidedOn = null, reviewOn = null } = decided ?? {};
    return [
      {
        activityId,
        state: stateOf(newest.content),
        decided:
          decided && decidedOn !== null ? { state: stateOf(decided.content), decidedOn, reviewOn } : null,
      },
    ];
  });
};

/** Adds one under the next number. */
export const insertDpia = (db: WritableDb, row: Omit<DpiaRow, 'number' | 'decidedOn' | 'reviewOn'>): void => {
  run(
    db,
    `INSERT INTO dpia (id, number, activity_id, content, decided_on, review_on, changed_by, changed_at)
     VALUES (@id, @number, @activityId, @content, NULL, NULL, @changedBy, @changedAt)`,
    {
      ...row,
      number: takeNumber(db, 'dpia'),
      content: JSON.stringify(row.content),
    },
  );
};

/** Writes one again; once it has a day of decision, nobody does. */
export const updateDpia = (db: WritableDb, row: Omit<DpiaRow, 'number' | 'activityId'>): void => {
  run(
    db,
    `UPDATE dpia SET content = @content, decided_on = @decidedOn, review_on = @reviewOn,
       changed_by = @changedBy, changed_at = @changedAt WHERE id = @id`,
    { ...row, content: JSON.stringify(row.content) },
  );
};

/** Takes away one that was never decided; it holds nothing of a person. */
export const deleteDpia = (db: WritableDb, id: DpiaId): void => {
  run(db, 'DELETE FROM dpia WHERE id = ? AND decided_on IS NULL', [id]);
};
