import { anchorBefore, putAnchor } from '../repositories/audit.ts';
import { run, type WritableDb } from '../sql.ts';

/**
 * Removes the audit lines that were written before an instant, and leaves an anchor: the number and link of the last
 * one that went, from which the rest of the chain still verifies. Gives whether anything went.
 */
export const expireAudit = (db: WritableDb, before: string): boolean => {
  const anchor = anchorBefore(db, before);
  if (!anchor) return false;
  putAnchor(db, anchor);
  run(db, 'DELETE FROM audit WHERE seq <= ?', [anchor.seq]);
  return true;
};

/** Removes ledger lines and certificates from before an instant. Gives whether anything went. */
export const expirePurgeLog = (db: WritableDb, before: string): boolean => {
  const lines = run(db, 'DELETE FROM ledger WHERE at < ?', [before]).changes;
  const runs = run(db, "DELETE FROM purge_run WHERE state = 'proven' AND started_at < ?", [before]).changes;
  return lines + runs > 0;
};
