import type { UserId } from '../../core/kernel/ids.ts';
import { insertLedger, type SinglePart } from '../repositories/ledger.ts';
import { run, type WritableDb } from '../sql.ts';
import { fingerprintOf } from './fingerprint.ts';

/** One record that goes without its file: which, why, when and by whom. */
export type SingleRemoval<Id extends string> = {
  readonly id: Id;
  readonly why: 'wrong-person' | 'incorrect' | 'not-needed' | 'hired' | 'restored' | 'BREACH_LOG';
  readonly at: string;
  readonly by: UserId;
};

/** What follows the removal of one record: a correction of it that was never finished goes, and the ledger says so. */
export const endOne = (
  db: WritableDb,
  part: SinglePart,
  { id, why, at, by }: SingleRemoval<string>,
): void => {
  run(db, 'DELETE FROM draft_text WHERE instr(place, ?) > 0', [id]);
  insertLedger(db, {
    removed: fingerprintOf(id),
    part,
    why,
    ruleVersion: null,
    dueMonth: null,
    runId: null,
    number: null,
    at,
    by,
  });
};
