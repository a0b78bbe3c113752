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

/** Recomputes the whole chain; `brokenAt` is the first line that does not follow from the ones before it. */
export const verifyAudit = (
  db: ReadableDb,
  key: Uint8Array,
): { readonly checked: number; readonly brokenAt: number | null } => {
  let previous: Uint8Array = new Uint8Array(32);
  let checked = 0;
  for (const row of each<AuditRow>(
    db,
    'SELECT seq, at, user_id, operation, object, link FROM audit ORDER BY seq',
  )) {
    checked += 1;
    if (row.seq !== checked || !linkOf(key, previous, row).equals(row.link))
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
  total: auditHead(db)?.seq ?? 0,
  lines: all<AuditRow>(
    db,
    'SELECT seq, at, user_id, operation, object FROM audit ORDER BY seq DESC LIMIT @limit OFFSET @offset',
    page,
  ).map(({ seq, at, user_id, operation, object }) => ({ seq, at, by: labelOf(user_id), operation, object })),
});
