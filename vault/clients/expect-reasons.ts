import type { ExplainedField } from '../../core/contract/purposes.ts';
import { expectExplained } from '../../core/purposes/reasons.ts';
import { listFieldReasons } from '../../db/repositories/field-reasons.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** The fields of which somebody of the organisation said why they are needed. */
export const explainedFields = (db: ReadableDb): readonly ExplainedField[] =>
  listFieldReasons(db).map(({ field }) => field);

/**
 * Stops with `field-reason-missing` unless each of these fields has its reason: for what fills many files at once, such
 * as a list that is taken over (`fieldsToExplain` of core/purposes says which a single file needs).
 */
export const expectReasons = (db: ReadableDb, fields: readonly ExplainedField[]): void => {
  const explained = new Set(explainedFields(db));
  expectExplained(fields.filter((field) => !explained.has(field)));
};
