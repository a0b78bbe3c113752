import type { ExplainedField } from '../../core/contract/purposes.ts';
import type { Day } from '../../core/kernel/day.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** Why a field beyond the minimum is kept; `givenBy` is the id of whoever said so. */
export type KeptReason = {
  readonly field: ExplainedField;
  readonly reason: string;
  readonly givenBy: string;
  readonly givenOn: Day;
};

/** The reasons that were given, one per field at most. */
export const listFieldReasons = (db: ReadableDb): readonly KeptReason[] =>
  all<KeptReason>(
    db,
    'SELECT field, reason, given_by AS givenBy, given_on AS givenOn FROM field_reason ORDER BY field',
  );

/** Writes the reason of a field, in the place of one before. */
export const putFieldReason = (db: WritableDb, reason: KeptReason): void => {
  run(
    db,
    `INSERT INTO field_reason (field, reason, given_by, given_on) VALUES (@field, @reason, @givenBy, @givenOn)
     ON CONFLICT (field) DO UPDATE SET reason = excluded.reason, given_by = excluded.given_by,
       given_on = excluded.given_on`,
    reason,
  );
};
