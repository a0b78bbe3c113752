import { type AuditAnchor, lastBefore, type ChainPlace, putAnchor } from '../repositories/audit.ts';
import { run, type WritableDb } from '../sql.ts';

/**
 * Removes the audit lines that were written before an instant, with the gaps that were noticed before it, and leaves a
 * signed anchor: the number and link of the last line that went, from which the rest of the chain still verifies.
 * `sign` makes the anchor of a place. Gives whether anything went.
 */
export const expireAudit = (
  db: WritableDb,
  before: string,
  sign: (place: ChainPlace) => AuditAnchor,
): boolean => {
  const last = lastBefore(db, before);
  if (!last) return false;
  putAnchor(db, sign(last));
  run(db, 'DELETE FROM audit WHERE seq <= ?', [last.seq]);
  run(db, 'DELETE FROM audit_gap WHERE at < ?', [before]);
  return true;
};

/** A certificate that is not final waits for somebody to tick what became of copies outside the app, however long. */
const runsToGo = `state = 'proven' AND started_at < ? AND json_extract(certificate, '$.finalAt') IS NOT NULL`;

/** Removes ledger lines, ended lists and final certificates with their boxes from before an instant. Gives whether anything went. */
export const expirePurgeLog = (db: WritableDb, before: string): boolean => {
  const lines = run(db, 'DELETE FROM ledger WHERE at < ?', [before]).changes;
  run(db, `DELETE FROM outside_copy WHERE run_id IN (SELECT id FROM purge_run WHERE ${runsToGo})`, [before]);
  const runs = run(db, `DELETE FROM purge_run WHERE ${runsToGo}`, [before]).changes;
  const lists = run(
    db,
    "DELETE FROM purge_list WHERE state NOT IN ('proposed', 'approved') AND ended_at < ?",
    [before],
  ).changes;
  return lines + runs + lists > 0;
};
