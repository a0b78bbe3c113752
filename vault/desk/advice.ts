import type { Advice } from '../../core/contract/desk.ts';
import type { AdviceRow } from '../../db/repositories/desk.ts';
import type { ReadContext } from '../context.ts';

/** A stored advice with the people in it by name. */
export const adviceOf = (row: AdviceRow, { labelOf }: Pick<ReadContext, 'labelOf'>): Advice => ({
  ...row,
  by: labelOf(row.by),
  answeredBy: row.answeredBy === null ? '' : labelOf(row.answeredBy),
});
