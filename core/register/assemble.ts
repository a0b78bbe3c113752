import type {
  RegisterActivity,
  RegisterContent,
  RegisterCounts,
  RegisterPurpose,
  RegisterTerm,
} from '../contract/register.ts';
import type { RegisterProcessor } from '../contract/processors.ts';
import { ExplainedField } from '../contract/purposes.ts';
import { fold } from '../kernel/fold.ts';
import type { Activity, Holding, RegisterFacts, RegisterRule } from './facts.ts';
import { activityGaps, organisationGaps, purposeGaps } from './gaps.ts';
import { activityOf, isPurged } from './purged.ts';
import { activityWarnings, organisationWarnings } from './warnings.ts';

const termOf = ({ code, version, name, ...rule }: RegisterRule): RegisterTerm => ({
  category: rule.category,
  ruleCode: code,
  ruleVersion: version,
  ruleName: name,
  trigger: rule.trigger,
  period: rule.period,
  bound: rule.bound,
  action: rule.action,
  source: rule.source,
  reason: rule.reason,
});

const withTerms = (activity: Activity, rules: readonly RegisterRule[]): RegisterActivity => ({
  ...activity,
  terms: rules
    .filter(
      ({ category, code }) => activityOf(category) === activity.category || activity.ruleCodes.includes(code),
    )
    .map(termOf),
});

type FactPurpose = RegisterFacts['purposes'][number];

/** A purpose that is neither offered nor in use says nothing about what is kept. */
const isShown = ({ isActive, isUsed }: FactPurpose): boolean => isActive || isUsed;

/** Reasons print in the order of the form. */
const placeOf = (field: ExplainedField): number => ExplainedField.options.indexOf(field);

const purposeOf = (fact: FactPurpose): RegisterPurpose => {
  const { id: _, ...purpose } = fact;
  return purpose;
};

const byName = (a: RegisterProcessor, b: RegisterProcessor): number =>
  fold(a.name).localeCompare(fold(b.name), 'nl') || (a.id < b.id ? -1 : 1);

/**
 * Makes the register of art. 30 out of what the organisation wrote, the rules that run and what the app holds. Gives
 * the content that a version freezes, with its gaps and warnings, and the counts beside it. Nothing in it is about a
 * single client.
 */
export const assembleRegister = (
  facts: RegisterFacts,
): {
  readonly content: RegisterContent;
  readonly counts: RegisterCounts[];
  /** What the app holds of every kind, also of kinds that no activity declares. */
  readonly holdings: readonly Holding[];
} => {
  const { organisation, rules } = facts;
  const activities = facts.activities
    .toSorted((a, b) => a.number - b.number)
    .map((activity) => withTerms(activity, rules));
  const holdingOf = ({ category }: RegisterActivity): Holding | undefined =>
    facts.holdings.find((holding) => holding.category === category);
  const recordsOf = (activity: RegisterActivity): number => holdingOf(activity)?.records ?? 0;

  return {
    content: {
      organisation,
      backups: facts.backups,
      activities,
      processors: facts.processors.toSorted(byName),
      processingFor: facts.processingFor?.toSorted((a, b) => a.number - b.number) ?? null,
      purposes: facts.purposes.filter(isShown).map(purposeOf),
      fieldReasons: facts.fieldReasons.toSorted((a, b) => placeOf(a.field) - placeOf(b.field)),
      gaps: [
        ...organisationGaps(organisation).map((field) => ({ activityId: null, field })),
        ...activities.flatMap((activity) =>
          [...activityGaps(activity, recordsOf(activity)), ...purposeGaps(activity, facts.purposes)].map(
            (field) => ({ activityId: activity.id, field }),
          ),
        ),
      ],
      warnings: [
        ...organisationWarnings(organisation, facts.roles, facts.fgAdvice).map((code) => ({
          activityId: null,
          code,
        })),
        ...activities.flatMap((activity) =>
          activityWarnings(activity, recordsOf(activity), facts.processors).map((code) => ({
            activityId: activity.id,
            code,
          })),
        ),
      ],
      advice: [...facts.advice],
    },
    counts: activities.flatMap((activity) => {
      const holding = holdingOf(activity);
      if (!holding) return [];
      return [
        {
          activityId: activity.id,
          records: holding.records,
          overdue: holding.overdue,
          lastPurgeOn: isPurged(holding.category) ? facts.lastPurgeOn : null,
        },
      ];
    }),
    holdings: facts.holdings,
  };
};
