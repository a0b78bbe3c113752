import type { HoldReason } from '../../core/contract/holds.ts';
import type { RecordKind } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { HoldId, RecordId, UserId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';
import { takeNumber } from './take-number.ts';

/** A hold as it is stored; who did what is a user's id. */
export type StoredHold = {
  readonly id: HoldId;
  readonly number: number;
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly reasonCode: HoldReason;
  readonly text: string;
  readonly setBy: string;
  readonly setOn: Day;
  readonly reviewOn: Day;
  readonly releasedBy: string | null;
  readonly releasedOn: Day | null;
  readonly releaseReason: string;
  /** 1 while the FG did not see it as it is now. */
  readonly isNew: number;
};

export type StoredReview = {
  readonly holdId: HoldId;
  readonly on: Day;
  readonly by: string;
  readonly reviewOn: Day;
  readonly text: string;
};

const columns = `id, number, record_id AS recordId, kind, reason_code AS reasonCode, text, set_by AS setBy, set_on AS setOn,
  review_on AS reviewOn, released_by AS releasedBy, released_on AS releasedOn, release_reason AS releaseReason,
  fg_seen_on IS NULL AS isNew`;

/** Every hold that is kept, or those of one record: what holds first, by the day of its review, then the newest. */
export const listHolds = (db: ReadableDb, recordId: RecordId | null = null): readonly StoredHold[] =>
  all<StoredHold>(
    db,
    `SELECT ${columns} FROM hold WHERE @recordId IS NULL OR record_id = @recordId
     ORDER BY released_on IS NOT NULL, iif(released_on IS NULL, review_on, ''), released_on DESC, number DESC`,
    { recordId },
  );

export const getHold = (db: ReadableDb, id: HoldId): StoredHold | undefined =>
  one<StoredHold>(db, `SELECT ${columns} FROM hold WHERE id = ?`, [id]);

/** What holds now, of all records. */
export const listOpenHolds = (db: ReadableDb): readonly StoredHold[] =>
  all<StoredHold>(db, `SELECT ${columns} FROM hold WHERE released_on IS NULL ORDER BY review_on, number`);

/** The times that holds were looked at again, the newest first; of one record, or of all. */
export const listReviews = (db: ReadableDb, recordId: RecordId | null = null): readonly StoredReview[] =>
  all<StoredReview>(
    db,
    `SELECT hold_id AS holdId, on_day AS "on", by_user AS "by", review_on AS reviewOn, text FROM hold_review
     WHERE @recordId IS NULL OR hold_id IN (SELECT id FROM hold WHERE record_id = @recordId)
     ORDER BY on_day DESC, rowid DESC`,
    { recordId },
  );

/** Writes a new hold under the next number. */
export const insertHold = (
  db: WritableDb,
  hold: Pick<StoredHold, 'id' | 'recordId' | 'kind' | 'reasonCode' | 'text' | 'setOn' | 'reviewOn'> & {
    readonly setBy: UserId;
  },
): void => {
  run(
    db,
    `INSERT INTO hold (id, number, record_id, kind, reason_code, text, set_by, set_on, review_on)
     VALUES (@id, @number, @recordId, @kind, @reasonCode, @text, @setBy, @setOn, @reviewOn)`,
    { ...hold, number: takeNumber(db, 'hold') },
  );
};

/** Writes that a hold was looked at again, and until when; the FG hears of it. */
export const insertReview = (
  db: WritableDb,
  review: Omit<StoredReview, 'by'> & { readonly id: string; readonly by: UserId },
): void => {
  run(
    db,
    `INSERT INTO hold_review (id, hold_id, on_day, by_user, review_on, text)
     VALUES (@id, @holdId, @on, @by, @reviewOn, @text)`,
    review,
  );
  run(db, 'UPDATE hold SET review_on = @reviewOn, fg_seen_by = NULL, fg_seen_on = NULL WHERE id = @holdId', {
    holdId: review.holdId,
    reviewOn: review.reviewOn,
  });
};

/** Writes that a hold ended; the FG hears of it. */
export const putRelease = (
  db: WritableDb,
  it: { readonly id: HoldId; readonly by: UserId; readonly on: Day; readonly reason: string },
): void => {
  run(
    db,
    `UPDATE hold SET released_by = @by, released_on = @on, release_reason = @reason, fg_seen_by = NULL, fg_seen_on = NULL
     WHERE id = @id`,
    it,
  );
};

/** Writes that the FG saw every hold and extension as it is now. */
export const putSeen = (db: WritableDb, seen: { readonly by: UserId; readonly on: Day }): void => {
  for (const table of ['hold', 'extension'] as const)
    run(db, `UPDATE ${table} SET fg_seen_by = @by, fg_seen_on = @on WHERE fg_seen_on IS NULL`, seen);
};

/** How many holds and extensions the FG did not see yet. */
export const countUnseen = (db: ReadableDb): number =>
  value<number>(
    db,
    `SELECT (SELECT count(*) FROM hold WHERE fg_seen_on IS NULL)
       + (SELECT count(*) FROM extension WHERE fg_seen_on IS NULL)`,
  ) ?? 0;
