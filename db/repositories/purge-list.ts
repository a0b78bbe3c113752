import type { ListState } from '../../core/contract/purge-list.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { PurgeListId, RecordId, UserId } from '../../core/kernel/ids.ts';
import type { FrozenLine, LineNow } from '../../core/purge/list-line.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';
import type { NameRow } from './purge.ts';

/** A purge list as it is kept. The lines stand apart and go with its end. */
export type StoredList = {
  readonly id: PurgeListId;
  readonly number: number;
  readonly state: ListState;
  readonly madeBy: UserId;
  readonly madeAt: string;
  readonly digest: string;
  readonly lines: number;
  readonly approvedBy: UserId | null;
  readonly approvedAt: string | null;
  readonly aloneReason: string;
  readonly coolingDays: number;
  readonly coolingReason: string;
  readonly readyOn: Day | null;
  readonly endedBy: UserId | null;
  readonly endedAt: string | null;
  readonly endedReason: string;
};

const columns = `id, number, state, made_by AS madeBy, made_at AS madeAt, digest, line_count AS lines,
  approved_by AS approvedBy, approved_at AS approvedAt, alone_reason AS aloneReason, cooling_days AS coolingDays,
  cooling_reason AS coolingReason, ready_on AS readyOn, ended_by AS endedBy, ended_at AS endedAt,
  ended_reason AS endedReason`;

export const getList = (db: ReadableDb, id: PurgeListId): StoredList | undefined =>
  one<StoredList>(db, `SELECT ${columns} FROM purge_list WHERE id = ?`, [id]);

/** The list that waits for its approval or its day, however old: there is at most one. */
export const waitingList = (db: ReadableDb): StoredList | undefined =>
  one<StoredList>(db, `SELECT ${columns} FROM purge_list WHERE state IN ('proposed', 'approved')`);

/** The newest lists that came to an end. */
export const endedLists = (db: ReadableDb, limit: number): readonly StoredList[] =>
  all<StoredList>(
    db,
    `SELECT ${columns} FROM purge_list WHERE state NOT IN ('proposed', 'approved') ORDER BY number DESC LIMIT ?`,
    [limit],
  );

/** Keeps a list that was just made, with its lines. */
export const insertList = (
  db: WritableDb,
  list: Pick<StoredList, 'id' | 'number' | 'madeBy' | 'madeAt' | 'digest' | 'coolingDays' | 'coolingReason'>,
  lines: readonly FrozenLine[],
): void => {
  run(
    db,
    `INSERT INTO purge_list (id, number, made_by, made_at, digest, line_count, state, cooling_days, cooling_reason)
     VALUES (@id, @number, @madeBy, @madeAt, @digest, @lines, 'proposed', @coolingDays, @coolingReason)`,
    { ...list, lines: lines.length },
  );
  for (const line of lines)
    run(
      db,
      `INSERT INTO purge_line (list_id, number, category, record_id, print, kind, rule_code, rule_version, due_on, content)
       VALUES (@listId, @number, @category, @recordId, @print, @kind, @ruleCode, @ruleVersion, @dueOn, @content)`,
      { ...line, listId: list.id },
    );
};

/** Notes who approved a list, and from which day it may be purged. */
export const putApproved = (
  db: WritableDb,
  id: PurgeListId,
  approved: {
    readonly by: string;
    readonly at: string;
    readonly aloneReason: string;
    readonly readyOn: Day;
  },
): void => {
  run(
    db,
    `UPDATE purge_list SET state = 'approved', approved_by = @by, approved_at = @at, alone_reason = @aloneReason,
       ready_on = @readyOn WHERE id = @id`,
    { ...approved, id },
  );
};

/** Ends a list: its lines go, what was decided stays. `by` is null when nobody did it. */
export const endList = (
  db: WritableDb,
  id: PurgeListId,
  end: {
    readonly state: 'withdrawn' | 'lapsed' | 'done';
    readonly by: UserId | null;
    readonly at: string;
    readonly reason: string;
  },
): void => {
  run(
    db,
    'UPDATE purge_list SET state = @state, ended_by = @by, ended_at = @at, ended_reason = @reason WHERE id = @id',
    { ...end, id },
  );
  run(db, 'DELETE FROM purge_line WHERE list_id = ?', [id]);
};

/** A line with how its record stands now. */
export type LineAndNow = FrozenLine & { readonly timer: LineNow | null };

type LineRow = FrozenLine & {
  readonly nowRule: string | null;
  readonly nowDueOn: Day | null;
  readonly leftOutUntil: Day | null;
};

/** All lines of a list in its order, each with the term that its record has now. */
export const linesNow = (db: ReadableDb, id: PurgeListId): readonly LineAndNow[] =>
  all<LineRow>(
    db,
    `SELECT l.number, l.record_id AS recordId, l.print, l.kind, l.category, l.rule_code AS ruleCode,
       l.rule_version AS ruleVersion, l.due_on AS dueOn, l.content,
       t.rule_code AS nowRule, t.due_on AS nowDueOn, t.left_out_until AS leftOutUntil
     FROM purge_line l LEFT JOIN retention_timer t ON t.record_id = l.record_id AND t.category = l.category
     WHERE l.list_id = ? ORDER BY l.number, l.category`,
    [id],
  ).map(({ nowRule, nowDueOn, leftOutUntil, ...line }) => ({
    ...line,
    timer: nowRule === null ? null : { ruleCode: nowRule, dueOn: nowDueOn, leftOutUntil },
  }));

/** The names of records on a list, for whoever reads it; of one that is gone there is none. */
export const namesOnList = (db: ReadableDb, records: readonly RecordId[]): ReadonlyMap<RecordId, NameRow> =>
  new Map(
    all<NameRow & { readonly id: RecordId }>(
      db,
      `SELECT id, given_name AS givenName, initials, prefix, family_name AS familyName, alias FROM client
         WHERE id IN (SELECT value FROM json_each(@records))
       UNION ALL SELECT id, given_name, initials, prefix, family_name, '' FROM volunteer
         WHERE id IN (SELECT value FROM json_each(@records))
       UNION ALL SELECT id, given_name, initials, prefix, family_name, '' FROM applicant
         WHERE id IN (SELECT value FROM json_each(@records))`,
      { records: JSON.stringify(records) },
    ).map(({ id, ...name }) => [id, name]),
  );

/** Takes a record that goes in another way off every list: its line stays, so that a signature over it still fits. */
export const forgetOnLists = (db: WritableDb, id: RecordId): void => {
  run(db, 'UPDATE purge_line SET record_id = NULL WHERE record_id = ?', [id]);
};

/** Ends whatever list waits, because the records are others than those it was made of. */
export const lapseLists = (db: WritableDb, at: string): void => {
  const list = waitingList(db);
  if (list) endList(db, list.id, { state: 'lapsed', by: null, at, reason: '' });
};
