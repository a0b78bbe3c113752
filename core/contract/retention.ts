import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ApplicantId, ClientId, RecordId, VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { line, lines, nothing, page } from './fields.ts';
import { Explanation } from './explanation.ts';
import { aboutFile, query, task } from './op.ts';
import { leaders, workers } from './roles.ts';
import { Bound, Category, RecordKind, RuleAction, Timer, Trigger } from './timer.ts';

/** A rule of facts 1.1, or of the organisation's own: it runs only after a manager confirmed it with a reason. */
export const Rule = z.strictObject({
  code: z.string(),
  /** The name that the organisation gave its own rule; null for one that ships, which the window names by its code. */
  name: z.string().nullable(),
  category: z.string(),
  trigger: Trigger,
  period: Period,
  /** The preset's own period; null for an own rule, and where the organisation must choose. */
  suggested: Period.nullable(),
  bound: Bound,
  norm: z.enum(['LAW', 'GUIDANCE', 'ORG']),
  source: z.string(),
  action: RuleAction,
  /** What can be chosen to happen at the end of the term. */
  actions: z.array(RuleAction),
  state: z.enum(['proposed', 'confirmed', 'withdrawn']),
  reason: z.string(),
  confirmedBy: z.string(),
  confirmedOn: Day.nullable(),
  version: z.int(),
  /** False for rules that govern kinds of data that this app does not hold yet. */
  holdsData: z.boolean(),
  isForCareProviders: z.boolean(),
  /** False for what goes at once by law: neither its term nor its action can be chosen. */
  isChangeable: z.boolean(),
  isWithdrawable: z.boolean(),
  /** Whether a record may stay longer under it, with a reason. */
  isExtendable: z.boolean(),
  /** How many records it governs now. */
  governs: z.int(),
});
export type Rule = z.output<typeof Rule>;

export const RuleChoice = z.strictObject({ code: z.string().max(40), period: Period });
export type RuleChoice = z.output<typeof RuleChoice>;

/** A rule of the organisation's own, before anybody confirmed it. */
export const OwnRuleInput = z.strictObject({
  name: line(60),
  category: Category,
  trigger: Trigger,
  period: Period,
  bound: Bound,
  action: RuleAction,
  source: line(120),
});
export type OwnRuleInput = z.output<typeof OwnRuleInput>;

/** What a rule, its new period or its withdrawal would do, before anybody confirms it. Counts are of kinds of data of a record. */
export const RuleEffect = z.strictObject({
  governs: z.int(),
  moved: z.int(),
  dueNow: z.int(),
  dueThen: z.int(),
  /** How many would have no term any more. */
  losesTerm: z.int(),
  /** How many were given a later day under a rule that would govern them no more: that day ends with it, for good. */
  lapses: z.int(),
  /** To which other rules some would fall, and how many to each. */
  fallsTo: z.array(z.strictObject({ code: z.string(), name: z.string().nullable(), count: z.int() })),
  examples: z
    .array(
      z.strictObject({ recordId: RecordId, listName: z.string(), from: Day.nullable(), to: Day.nullable() }),
    )
    .max(20),
});
export type RuleEffect = z.output<typeof RuleEffect>;

/** One version of a rule: what was confirmed, or that it was withdrawn; by whom and why. */
export const RuleVersion = z.strictObject({
  version: z.int(),
  period: Period,
  action: RuleAction,
  reason: z.string(),
  by: z.string(),
  on: Day,
  isWithdrawn: z.boolean(),
});
export type RuleVersion = z.output<typeof RuleVersion>;

const reason = lines(500);
const ruleCode = z.string().max(40);

/** A record that a rule governs, with the day on which its data may go. */
export const GovernedRecord = z.strictObject({
  recordId: RecordId,
  kind: RecordKind,
  listName: z.string(),
  dueOn: Day.nullable(),
  anchorOn: Day.nullable(),
});
export type GovernedRecord = z.output<typeof GovernedRecord>;

export const retention = {
  'retention.rules': query('anyone', nothing, z.array(Rule)),
  'retention.versions': query('anyone', z.strictObject({ code: ruleCode }), z.array(RuleVersion)),
  /** The records behind a rule: how many there are, and those whose names the caller may see. */
  'retention.governed': query(
    'anyone',
    z.strictObject({ code: ruleCode, ...page }),
    z.strictObject({ total: z.int(), shown: z.int(), records: z.array(GovernedRecord).max(200) }),
  ),
  'retention.previewRule': query(['manager'], RuleChoice, RuleEffect),
  /**
   * Confirms a rule or its new period: timers follow, and the register gets a new version. Without `action` that stays as
   * it is. Refused: `rule-unknown`, `reason-missing`, `period-zero`, `period-absurd`, `period-under-law`, `period-too-long`,
   * `period-fixed-by-law`, `action-not-for-kind`, `rules-contradict`.
   */
  'retention.confirmRule': task(
    ['manager'],
    RuleChoice.extend({ action: RuleAction.optional(), reason }),
    RuleEffect,
  ),
  'retention.previewOwnRule': query(['manager'], OwnRuleInput, RuleEffect),
  /**
   * Makes a rule of the organisation's own and confirms it. Refused like a confirmation, and `rule-name-missing`,
   * `source-missing`, `rule-name-taken`, `trigger-not-of-kind`.
   */
  'retention.addRule': task(['manager'], OwnRuleInput.extend({ reason }), RuleEffect),
  'retention.previewWithdrawal': query(['manager'], z.strictObject({ code: ruleCode }), RuleEffect),
  /** Lets a rule run no longer. Refused: `rule-not-confirmed`, `rule-stays-by-law`, `reason-missing`, `no-rule-left`. */
  'retention.withdrawRule': task(['manager'], z.strictObject({ code: ruleCode, reason }), RuleEffect),
  'retention.ofClient': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Timer)),
    'clientId',
    'see',
  ),
  /** The terms of a volunteer or applicant. */
  'retention.ofStaff': query(
    leaders,
    z.strictObject({ id: z.union([VolunteerId, ApplicantId]) }),
    z.array(Timer),
  ),
  /** Why a record is still here, until when, and who decided that; for whoever may know of the record. */
  'retention.explain': query(workers, z.strictObject({ recordId: RecordId }), Explanation),
  'retention.overview': query(
    'anyone',
    nothing,
    z.strictObject({
      dueSoon: z.int(),
      due: z.int(),
      overdue: z.int(),
      leftOut: z.int(),
      lastPurgeOn: Day.nullable(),
    }),
  ),
} as const;
