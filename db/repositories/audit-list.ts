import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';
import type { Gap, GapKind } from '../../core/audit/judge-head.ts';

/** A line as it is read back. */
export type StoredAuditLine = {
  readonly seq: number;
  /** An instant. */
  readonly at: string;
  readonly userId: string;
  readonly operation: string;
  readonly object: string;
  readonly link: Uint8Array;
};

/** Which lines: instants (the second not included), the beginning of an object, a user; null leaves a question open. */
export type AuditWhere = {
  readonly since: string | null;
  readonly before: string | null;
  readonly object: string | null;
  readonly userId: string | null;
};

// A range and not LIKE: nothing in what is typed means anything but itself; no character comes after the last one.
const matching = `WHERE (@since IS NULL OR at >= @since) AND (@before IS NULL OR at < @before)
  AND (@object IS NULL OR object >= @object AND object < @object || char(1114111))
  AND (@userId IS NULL OR user_id = @userId)`;

/** A page of the lines that fit, newest first, with the number of all that fit. */
export const listAudit = (
  db: ReadableDb,
  where: AuditWhere,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly lines: readonly StoredAuditLine[] } => ({
  total: value<number>(db, `SELECT count(*) FROM audit ${matching}`, where) ?? 0,
  lines: all<StoredAuditLine>(
    db,
    `SELECT seq, at, user_id AS userId, operation, object, link FROM audit ${matching}
     ORDER BY seq DESC LIMIT @limit OFFSET @offset`,
    { ...where, ...page },
  ),
});

/** A page of the lines about one record, newest first. */
export const listAuditOf = (
  db: ReadableDb,
  object: string,
  page: { readonly offset: number; readonly limit: number },
): { readonly total: number; readonly lines: readonly StoredAuditLine[] } => ({
  total: value<number>(db, 'SELECT count(*) FROM audit WHERE object = ?', [object]) ?? 0,
  lines: all<StoredAuditLine>(
    db,
    `SELECT seq, at, user_id AS userId, operation, object, link FROM audit WHERE object = @object
     ORDER BY seq DESC LIMIT @limit OFFSET @offset`,
    { object, ...page },
  ),
});

/**
 * The instant of the newest line of an act: what the app itself writes at every opening and lock does not count, or the
 * first opening with a wrong clock would make that clock right. Null in a log without acts.
 */
export const lastActAt = (db: ReadableDb): string | null =>
  value<string>(
    db,
    `SELECT at FROM audit WHERE operation NOT IN ('vault.unlock', 'vault.lock', 'audit.gap')
     ORDER BY seq DESC LIMIT 1`,
  ) ?? null;

/** A gap that was noticed at an opening, and who said since that it was looked into. */
export type StoredGap = Gap & {
  readonly at: string;
  readonly seenBy: string | null;
  readonly seenAt: string | null;
};

/** Keeps a gap under the instant at which it was noticed. */
export const insertGap = (db: WritableDb, at: string, { kind, from, to }: Gap): void => {
  run(db, 'INSERT OR IGNORE INTO audit_gap (at, kind, from_seq, to_seq) VALUES (@at, @kind, @from, @to)', {
    at,
    kind,
    from,
    to,
  });
};

/** The gaps that were noticed, newest first. */
export const listGaps = (db: ReadableDb): readonly StoredGap[] =>
  all<StoredGap & { readonly kind: GapKind }>(
    db,
    `SELECT at, kind, from_seq AS "from", to_seq AS "to", seen_by AS seenBy, seen_at AS seenAt
     FROM audit_gap ORDER BY at DESC`,
  );

/** Keeps who looked into the gaps that nobody had looked into. */
export const putGapsSeen = (db: WritableDb, seen: { readonly by: string; readonly at: string }): void => {
  run(db, 'UPDATE audit_gap SET seen_by = @by, seen_at = @at WHERE seen_at IS NULL', seen);
};

/** The log in figures: how many lines, from and to which instant, and how often each operation was done, or refused. */
export const countOperations = (
  db: ReadableDb,
): {
  readonly lines: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly operations: readonly {
    readonly operation: string;
    readonly count: number;
    readonly refused: number;
  }[];
} => {
  const counted = all<{ readonly operation: string; readonly count: number }>(
    db,
    'SELECT operation, count(*) AS count FROM audit GROUP BY operation ORDER BY operation',
  );
  const refused = new Map(
    counted.flatMap(({ operation, count }) =>
      operation.startsWith('refused:') ? [[operation.slice('refused:'.length), count] as const] : [],
    ),
  );
  // What was said of digits in a field stands before the line of its operation, which is counted already.
  const done = new Map(
    counted
      .filter(({ operation }) => !operation.includes(':'))
      .map(({ operation, count }) => [operation, count]),
  );
  const names = [...new Set([...done.keys(), ...refused.keys()])].toSorted();
  return {
    lines: counted.reduce((sum, { count }) => sum + count, 0),
    from: value<string>(db, 'SELECT at FROM audit ORDER BY seq LIMIT 1') ?? null,
    to: value<string>(db, 'SELECT at FROM audit ORDER BY seq DESC LIMIT 1') ?? null,
    operations: names.map((operation) => ({
      operation,
      count: done.get(operation) ?? 0,
      refused: refused.get(operation) ?? 0,
    })),
  };
};
