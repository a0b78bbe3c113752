import type { FormTemplate, TemplateInput } from '../contract/forms.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { blanksIn, missingBlanks } from './blanks.ts';
import { fitsOnePage } from './blocks.ts';

type Comparable = Pick<FormTemplate, 'title' | 'body' | 'owner' | 'validUntil' | 'renewAfter'>;

const isSame = (one: Comparable, other: Comparable): boolean =>
  (['title', 'body', 'owner', 'validUntil', 'renewAfter'] as const).every(
    (name) => one[name] === other[name],
  );

/**
 * Takes the next version of a text and the newest one, if there is any. Refuses `template-without-blanks`,
 * `template-unknown-blank`, `template-too-long`, `template-end-missing` (handbook 5.5: a privacy promise says until when
 * it is good), `template-already-over`, and `template-unchanged`: a version that says the same would make everybody
 * sign again for nothing.
 */
export const checkTemplate = (input: TemplateInput, newest: Comparable | undefined, today: Day): void => {
  if (missingBlanks(input.kind, input.body).length > 0) refuse('template-without-blanks');
  if (blanksIn(input.body).unknown.length > 0) refuse('template-unknown-blank');
  if (!fitsOnePage(input.body)) refuse('template-too-long');
  if (input.kind === 'privacy-promise' && input.validUntil === null) refuse('template-end-missing');
  if (input.validUntil !== null && input.validUntil <= today) refuse('template-already-over');
  if (newest && isSame(input, newest)) refuse('template-unchanged');
};
