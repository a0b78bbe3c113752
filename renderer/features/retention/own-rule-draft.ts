import { z } from 'zod';
import { OwnRuleInput } from '../../../core/contract/retention.ts';
import { Bound, Category, RuleAction, Trigger } from '../../../core/contract/timer.ts';
import { Period, period as periodOf } from '../../../core/kernel/period.ts';

/** An own rule as it is being typed. */
export const OwnDraft = z.strictObject({
  name: z.string(),
  category: Category.nullable(),
  trigger: Trigger.nullable(),
  period: Period.nullable(),
  bound: Bound,
  action: RuleAction,
  source: z.string(),
  reason: z.string(),
});
export type OwnDraft = z.output<typeof OwnDraft>;

/** What the form begins with. */
export const emptyDraft: OwnDraft = {
  name: '',
  category: null,
  trigger: null,
  period: null,
  bound: 'MAX',
  action: 'review',
  source: '',
  reason: '',
};

/** Stands in while nothing was asked; a question that is not enabled is not put. */
export const notAsked: OwnRuleInput = {
  ...emptyDraft,
  category: 'client-file',
  trigger: 'file-closed',
  period: periodOf('P1Y'),
};

/** What the door takes of a draft; null while something is missing. */
export const inputOf = ({ name, category, trigger, period, bound, action, source }: OwnDraft) =>
  OwnRuleInput.safeParse({ name, category, trigger, period, bound, action, source }).data ?? null;
