import type { Certificate, DueSpan } from '../../core/contract/purge.ts';
import type { Category, RecordKind, Trigger } from '../../core/contract/timer.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { PurgeRunId, RecordId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** The columns that a name in a list is made of. */
export type NameRow = {
  readonly givenName: string;
  readonly initials: string;
  readonly prefix: string;
  readonly familyName: string;
  readonly alias: string;
};

export type DueRow = NameRow & {
  readonly recordId: RecordId;
  readonly kind: RecordKind;
  readonly category: Category;
  readonly ruleCode: string;
  readonly trigger: Trigger;
  readonly anchorOn: Day | null;
  readonly dueOn: Day | null;
  readonly leftOutUntil: Day | null;
  readonly leftOutReason: string;
  readonly paper: string;
};

/** The name of whoever a timer is about stands with one of three; only a client has an alias and paper in a cupboard. */
const dueColumns = `t.record_id AS recordId, t.kind, t.category, t.rule_code AS ruleCode, t.trigger_event AS "trigger",
  t.anchor_on AS anchorOn, t.due_on AS dueOn, t.left_out_until AS leftOutUntil, t.left_out_reason AS leftOutReason,
  coalesce(c.given_name, v.given_name, a.given_name) AS givenName, coalesce(c.initials, v.initials, a.initials) AS initials,
  coalesce(c.prefix, v.prefix, a.prefix) AS prefix, coalesce(c.family_name, v.family_name, a.family_name) AS familyName,
  coalesce(c.alias, '') AS alias, coalesce(c.paper, '') AS paper`;

/** The lines of each span (core/contract/purge.ts); those whose day has come include the left-out ones. */
const inSpan = {
  due: 'due_on <= @on',
  soon: 'due_on > @on AND due_on <= @soon AND (left_out_until IS NULL OR left_out_until <= @soon)',
  'left-out': 'due_on <= @on AND left_out_until > @on',
} as const;

type Span = { readonly span: DueSpan; readonly on: Day; readonly soon: Day };

/** A page of the lines of a span, the longest overdue first. */
export const listDue = (
  db: ReadableDb,
  {
    span,
    ...query
  }: Span & {
    readonly ruleCode: string | null;
    readonly offset: number;
    readonly limit: number;
  },
): readonly DueRow[] =>
  all<DueRow>(
    db,
    `SELECT ${dueColumns} FROM (
       SELECT * FROM retention_timer
       WHERE ${inSpan[span]} AND (@ruleCode IS NULL OR rule_code = @ruleCode)
       ORDER BY due_on, record_id, category LIMIT @limit OFFSET @offset) t
     LEFT JOIN client c ON t.kind = 'client' AND c.id = t.record_id
     LEFT JOIN volunteer v ON t.kind = 'volunteer' AND v.id = t.record_id
     LEFT JOIN applicant a ON t.kind = 'applicant' AND a.id = t.record_id
     ORDER BY t.due_on, t.record_id, t.category`,
    query,
  );

/** For each rule: how many lines of a span there are, how many of those were left out, and how many others wait. */
export const countDue = (
  db: ReadableDb,
  { span, ...days }: Span,
  waiting: Iterable<RecordId>,
): readonly {
  readonly ruleCode: string;
  readonly count: number;
  readonly leftOut: number;
  readonly waiting: number;
}[] =>
  all(
    db,
    `SELECT rule_code AS ruleCode, count(*) AS count, count(*) FILTER (WHERE left_out_until > @on) AS leftOut,
       count(*) FILTER (WHERE (left_out_until IS NULL OR left_out_until <= @on)
         AND record_id IN (SELECT value FROM json_each(@waiting))) AS waiting
     FROM retention_timer WHERE ${inSpan[span]} GROUP BY rule_code ORDER BY rule_code`,
    { ...days, waiting: JSON.stringify([...waiting]) },
  );

/** A run between its commit and its proof: what was removed and must still be sought. */
export type MarkedRun = {
  readonly id: PurgeRunId;
  readonly number: number;
  readonly reason: Certificate['reason'];
  readonly startedAt: string;
  readonly by: string;
  /** What the certificate will say of the removal, as JSON of core/purge. */
  readonly summary: string;
  /** The ids that were removed, in the masked form of db/purge/marker.ts. */
  readonly removedIds: Uint8Array;
};

/** The run that was committed but not proven yet, if any: an interruption left it. */
export const markedRun = (db: ReadableDb): MarkedRun | undefined =>
  one<MarkedRun>(
    db,
    `SELECT id, number, reason, started_at AS startedAt, by_user AS "by", summary, removed_ids AS removedIds
     FROM purge_run WHERE state = 'marked'`,
  );

/** Writes the marker, in the transaction that removes. */
export const insertMarkedRun = (db: WritableDb, it: MarkedRun): void => {
  run(
    db,
    `INSERT INTO purge_run (id, number, reason, state, started_at, by_user, summary, removed_ids)
     VALUES (@id, @number, @reason, 'marked', @startedAt, @by, @summary, @removedIds)`,
    it,
  );
};

/** Turns the marker into a proven run: the ids go, the certificate stays. */
export const proveRun = (db: WritableDb, certificate: Certificate): void => {
  run(
    db,
    "UPDATE purge_run SET state = 'proven', removed_ids = x'', certificate = @certificate WHERE id = @id",
    {
      id: certificate.id,
      certificate: JSON.stringify(certificate),
    },
  );
};

/** Proven runs, newest first. */
export const listCertificates = (db: ReadableDb): readonly Certificate[] =>
  all<{ readonly certificate: string }>(
    db,
    "SELECT certificate FROM purge_run WHERE state = 'proven' ORDER BY number DESC",
  ).map(({ certificate }) => JSON.parse(certificate) as Certificate);

export const getCertificate = (db: ReadableDb, id: PurgeRunId): Certificate | undefined => {
  const text = value<string>(db, 'SELECT certificate FROM purge_run WHERE id = ?', [id]);
  return text ? (JSON.parse(text) as Certificate) : undefined;
};

/** The run with a number, or `undefined`. */
export const runNumbered = (db: ReadableDb, number: number): PurgeRunId | undefined =>
  value<PurgeRunId>(db, "SELECT id FROM purge_run WHERE number = ? AND state = 'proven'", [number]);

/** The instant of the newest proven run that removed by term. */
export const lastPurgeAt = (db: ReadableDb): string | null =>
  value<string>(
    db,
    "SELECT started_at FROM purge_run WHERE state = 'proven' AND reason = 'term' ORDER BY number DESC LIMIT 1",
  ) ?? null;
