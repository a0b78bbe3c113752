import type { Bound, Category, RuleAction, Trigger } from '../contract/timer.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import type { Preset } from './rule.ts';

/** What a rule of the organisation's own is about; its term, action and reason are those of its confirmed version. */
export type OwnRule = {
  readonly code: string;
  readonly name: string;
  readonly category: Category;
  readonly trigger: Trigger;
  readonly bound: Bound;
  readonly source: string;
  readonly madeBy: string;
  readonly madeOn: Day;
};

/**
 * The events that can start the clock of a rule for each kind of data; none where the law leaves nothing to choose.
 * The events of core/retention/file-events.ts and staff-events.ts, without those that make data go at once.
 */
export const triggersOf: Readonly<Record<Category, readonly Trigger[]>> = {
  'client-file': ['file-closed', 'last-contact', 'last-change'],
  'on-consent': [],
  'consent-proof': ['consent-ended'],
  'request-log': ['request-closed'],
  'volunteer-file': ['activities-ended'],
  form: ['activities-ended'],
  plan: ['form-ended', 'activities-ended'],
  'conduct-certificate': ['activities-ended'],
  payment: ['book-year-ended'],
  'payroll-declaration': ['employment-year-ended'],
  photo: ['event-held', 'activities-ended'],
  complaint: ['handled'],
  applicant: ['procedure-ended'],
};

/** The kinds of data for which an organisation can make a rule of its own. */
export const kindsOfOwnRules = (Object.keys(triggersOf) as readonly Category[]).filter(
  (category) => triggersOf[category].length > 0,
);

/** An own rule as a row of the rule table. Its action is the one that was confirmed; that it may be extended follows its bound. */
export const presetOf = ({ code, name, category, trigger, bound, source }: OwnRule): Preset => ({
  code,
  name,
  category,
  trigger,
  bound,
  source,
  period: null,
  suggested: null,
  norm: 'ORG',
  action: 'delete',
  isExtendable: bound === 'MAX',
  isForCareProviders: false,
});

/** What can happen at the end of a term with a kind of data: only a client file leaves one more in a count (facts 1.2). */
export const actionsFor = (category: Preset['category']): readonly RuleAction[] =>
  category === 'client-file' ? ['delete', 'review', 'anonymise'] : ['delete', 'review'];

/**
 * Decides whether a manager may make this rule. Refuses `rule-name-missing`, `source-missing` (art. 5(2): it must be possible
 * to say where a term comes from), `rule-name-taken` (names of own rules, folded to lower case), and `trigger-not-of-kind`.
 */
export const decideAddRule = (
  rule: OwnRule,
  others: readonly { readonly name: string | null }[],
): OwnRule => {
  const name = rule.name.trim();
  if (name === '') return refuse('rule-name-missing');
  if (rule.source.trim() === '') return refuse('source-missing');
  if (others.some((other) => other.name?.toLowerCase() === name.toLowerCase()))
    return refuse('rule-name-taken');
  if (!triggersOf[rule.category].includes(rule.trigger)) return refuse('trigger-not-of-kind');
  return { ...rule, name, source: rule.source.trim() };
};
