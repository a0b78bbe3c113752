import { createHmac } from 'node:crypto';
import type { AuditLine } from '../../core/contract/audit.ts';
import { all, each, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

type AuditRow = {
  readonly seq: number;
  readonly at: string;
  readonly user_id: string;
  readonly operation: string;
  readonly object: string;
  readonly link: Uint8Array;
};

/** The newest line's number, instant and link; the next line's link covers this one. */
export type AuditHead = { readonly seq: number; readonly at: string; readonly link: Uint8Array };

const linkOf = (key: Uint8Array, previous: Uint8Array, row: Omit<AuditRow, 'link'>): Buffer =>
  createHmac('sha256', key)
    .update(previous)
    .update(JSON.stringify([row.seq, row.at, row.user_id, row.operation, row.object]))
    .digest();

/** The head of the chain, or null in a new vault. */
export const auditHead = (db: ReadableDb): AuditHead | null =>
  one<AuditHead>(db, 'SELECT seq, at, link FROM audit ORDER BY seq DESC LIMIT 1') ?? null;

/** Adds a line and gives the new head. Ids only: the audit never holds content. */
export const appendAudit = (
  db: WritableDb,
  key: Uint8Array,
  line: { readonly at: string; readonly userId: string; readonly operation: string; readonly object: string },
): AuditHead => {
  const head = auditHead(db);
  const row = {
    seq: (head?.seq ?? 0) + 1,
    at: line.at,
    user_id: line.userId,
    operation: line.operation,
    object: line.object,
  };
  const link = linkOf(key, head?.link ?? new Uint8Array(32), row);
  run(
    db,
    'INSERT INTO audit (seq, at, user_id, operation, object, link) VALUES (@seq, @at, @user_id, @operation, @object, @link)',
    { ...row, link },
  );
  return { seq: row.seq, at: row.at, link };
};

/** Where a chain begins whose oldest lines went: the number and link of the last of those. */
export type AuditAnchor = { readonly seq: number; readonly link: Uint8Array };

const anchorIn = (db: ReadableDb): AuditAnchor =>
  one<AuditAnchor>(db, 'SELECT seq, link FROM audit_anchor ORDER BY seq DESC LIMIT 1') ?? {
    seq: 0,
    link: new Uint8Array(32),
  };

/** The anchor for a chain without the lines from before an instant; null when there are none, or nothing would stay. */
export const anchorBefore = (db: ReadableDb, before: string): AuditAnchor | null =>
  one<AuditAnchor>(
    db,
    `SELECT seq, link FROM audit WHERE at < ? AND seq < (SELECT max(seq) FROM audit) ORDER BY seq DESC LIMIT 1`,
    [before],
  ) ?? null;

/** Moves the beginning of the chain. */
export const putAnchor = (db: WritableDb, anchor: AuditAnchor): void => {
  run(db, 'DELETE FROM audit_anchor');
  run(db, 'INSERT INTO audit_anchor (seq, link) VALUES (@seq, @link)', anchor);
};

/**
 * Recomputes the whole chain, from its beginning or from where its kept part begins; `brokenAt` is the first line that
 * does not follow from the ones before it.
 */
export const verifyAudit = (
  db: ReadableDb,
  key: Uint8Array,
): { readonly checked: number; readonly brokenAt: number | null } => {
  let { seq, link: previous } = anchorIn(db);
  let checked = 0;
  for (const row of each<AuditRow>(
    db,
    'SELECT seq, at, user_id, operation, object, link FROM audit ORDER BY seq',
  )) {
    checked += 1;
    seq += 1;
    if (row.seq !== seq || !linkOf(key, previous, row).equals(row.link))
      return { checked, brokenAt: row.seq };
    previous = row.link;
  }
  return { checked, brokenAt: null };
};

/** A page of lines, newest first, with the number of all lines. */
export const listAudit = (
  db: ReadableDb,
  page: { readonly offset: number; readonly limit: number },
  labelOf: (userId: string) => string,
): { readonly total: number; readonly lines: AuditLine[] } => ({
  total: (auditHead(db)?.seq ?? 0) - anchorIn(db).seq,
  lines: all<AuditRow>(
    db,
    'SELECT seq, at, user_id, operation, object FROM audit ORDER BY seq DESC LIMIT @limit OFFSET @offset',
    page,
  ).map(({ seq, at, user_id, operation, object }) => ({ seq, at, by: labelOf(user_id), operation, object })),
});
