import type { Category, RecordKind } from '../../core/contract/timer.ts';
import type { PurgeRunId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** The sorts of records that can go by themselves, without the file that they belong to. */
export const singleParts = [
  'note',
  'attachment',
  'applicant',
  'complaint',
  'conduct-certificate',
  'form',
  'incident',
  'paper',
  'payment',
  'payroll-declaration',
  'plan',
  'request',
  'review',
  'training',
] as const;
export type SinglePart = (typeof singleParts)[number];

/** One removal: fingerprints and codes only, so that the ledger may outlive the person (facts 1.2, backups). */
export type LedgerEntry = {
  readonly seq: number;
  /** A fingerprint of the id that is gone (db/purge/fingerprint.ts). */
  readonly removed: string;
  /** What went: a whole record, one kind of data of it, or a record that goes by itself. */
  readonly part: Category | RecordKind | SinglePart;
  /** The rule's code, or why without a rule: `import-undone`, `wrong-person`, `incorrect`, `not-needed`, `hired`, `restored`. */
  readonly why: string;
  readonly ruleVersion: number | null;
  readonly dueMonth: string | null;
  readonly runId: PurgeRunId | null;
  /** The number of the record in its run; null for what went without a list. */
  readonly number: number | null;
  readonly at: string;
  readonly by: string;
};

const columns = `seq, removed, part, why, rule_version AS ruleVersion, due_month AS dueMonth,
  run_id AS runId, number, at, by_user AS "by"`;

/** Entries with a higher number than `after`, in order. */
export const listLedger = (db: ReadableDb, after: number): readonly LedgerEntry[] =>
  all<LedgerEntry>(db, `SELECT ${columns} FROM ledger WHERE seq > ? ORDER BY seq`, [after]);

/** What went of one record of a run. */
export const linesNumbered = (db: ReadableDb, runId: PurgeRunId, number: number): readonly LedgerEntry[] =>
  all<LedgerEntry>(
    db,
    `SELECT ${columns} FROM ledger WHERE run_id = @runId AND number = @number GROUP BY part, why ORDER BY seq`,
    { runId, number },
  );

/** What went of the record with this fingerprint (db/purge/fingerprint.ts). */
export const linesOfFingerprint = (db: ReadableDb, removed: string): readonly LedgerEntry[] =>
  all<LedgerEntry>(db, `SELECT ${columns} FROM ledger WHERE removed = ? ORDER BY seq`, [removed]);

/** Adds a removal; called by db/purge only, in the transaction that removes. */
export const insertLedger = (db: WritableDb, entry: Omit<LedgerEntry, 'seq'>): void => {
  run(
    db,
    `INSERT INTO ledger (removed, part, why, rule_version, due_month, run_id, number, at, by_user)
     VALUES (@removed, @part, @why, @ruleVersion, @dueMonth, @runId, @number, @at, @by)`,
    entry,
  );
};
