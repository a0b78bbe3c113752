import { insertLedger, type LedgerEntry } from '../repositories/ledger.ts';
import { run, type WritableDb } from '../sql.ts';

/** Puts removals in the place of those that a store has, in this order and numbered anew. */
export const writeLedger = (db: WritableDb, entries: readonly LedgerEntry[]): void => {
  run(db, 'DELETE FROM ledger');
  for (const { seq: _, ...entry } of entries) insertLedger(db, entry);
};
