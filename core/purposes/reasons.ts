import type { ClientInput } from '../contract/clients.ts';
import { ExplainedField } from '../contract/purposes.ts';
import { refuse } from '../kernel/refusal.ts';

/** The fields of a file that say whether something beyond the minimum was filled in. */
export type Fillable = Pick<
  ClientInput,
  | 'birthOn'
  | 'street'
  | 'houseNo'
  | 'postcode'
  | 'city'
  | 'workSituation'
  | 'phaseId'
  | 'lead'
  | 'assignedTo'
  | 'paper'
> & { readonly contactPoints: readonly unknown[]; readonly household: readonly unknown[] };

const isFilled: Readonly<Record<ExplainedField, (file: Fillable) => boolean>> = {
  birth: ({ birthOn }) => birthOn !== null,
  address: ({ street, houseNo, postcode, city }) =>
    [street, houseNo, postcode, city].some((it) => it.trim() !== ''),
  contact: ({ contactPoints }) => contactPoints.length > 0,
  household: ({ household }) => household.length > 0,
  work: ({ workSituation }) => workSituation !== 'unknown',
  phase: ({ phaseId, lead, assignedTo }) => phaseId !== null || lead !== null || assignedTo !== null,
  paper: ({ paper }) => paper.trim() !== '',
};

/** Which kinds of data beyond the minimum (a name, a purpose, a ground, days) a file holds. */
export const filledFields = (file: Fillable): readonly ExplainedField[] =>
  ExplainedField.options.filter((field) => isFilled[field](file));

/**
 * For which kinds of data a reason must be given first: those that go from empty to filled (`before` null: a new file)
 * and of which nobody of the organisation said why they are needed (art. 5(1)(c)). `explained` are the ones of which
 * somebody did.
 */
export const fieldsToExplain = (
  file: Fillable,
  before: Fillable | null,
  explained: readonly ExplainedField[],
): readonly ExplainedField[] => {
  const known = new Set([...explained, ...(before === null ? [] : filledFields(before))]);
  return filledFields(file).filter((field) => !known.has(field));
};

/** Refuses `field-reason-missing`, naming the first field, when a reason must be given first. */
export const expectExplained = (toExplain: readonly ExplainedField[]): void => {
  const [field] = toExplain;
  if (field !== undefined) refuse('field-reason-missing', { field: `reasons.${field}` });
};
