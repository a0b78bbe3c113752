import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ApplicantId, ClientId, RecordId, VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { lines, nothing } from './fields.ts';
import { aboutFile, query, task } from './op.ts';
import { Timer, Trigger } from './timer.ts';
import { leaders } from './volunteers.ts';

/** A rule of facts 1.1: it runs only after a manager confirmed it with a reason. */
export const Rule = z.strictObject({
  code: z.string(),
  category: z.string(),
  trigger: Trigger,
  period: Period,
  /** The preset's own period, null where the organisation must choose. */
  suggested: Period.nullable(),
  bound: z.enum(['MAX', 'MIN', 'FIX']),
  norm: z.enum(['LAW', 'GUIDANCE', 'ORG']),
  source: z.string(),
  state: z.enum(['proposed', 'confirmed']),
  reason: z.string(),
  confirmedBy: z.string(),
  confirmedOn: Day.nullable(),
  version: z.int(),
  /** False for rules that govern kinds of data that this app does not hold yet. */
  holdsData: z.boolean(),
  isForCareProviders: z.boolean(),
  /** How many records it governs now. */
  governs: z.int(),
});
export type Rule = z.output<typeof Rule>;

export const RuleChoice = z.strictObject({ code: z.string().max(40), period: Period });
export type RuleChoice = z.output<typeof RuleChoice>;

/** What a rule with a new period would do, before anybody confirms it. */
export const RuleEffect = z.strictObject({
  governs: z.int(),
  moved: z.int(),
  dueNow: z.int(),
  dueThen: z.int(),
  examples: z
    .array(
      z.strictObject({ recordId: RecordId, listName: z.string(), from: Day.nullable(), to: Day.nullable() }),
    )
    .max(20),
});
export type RuleEffect = z.output<typeof RuleEffect>;

export const retention = {
  'retention.rules': query('anyone', nothing, z.array(Rule)),
  'retention.previewRule': query(['manager'], RuleChoice, RuleEffect),
  /** Confirms a rule or its new period: timers follow, and the register gets a new version. Refused: `period-over-law`, `reason-missing`. */
  'retention.confirmRule': task(['manager'], RuleChoice.extend({ reason: lines(500) }), RuleEffect),
  'retention.ofClient': aboutFile(
    query(['manager', 'confidant', 'worker'], z.strictObject({ clientId: ClientId }), z.array(Timer)),
    'clientId',
    'see',
  ),
  /** The terms of a volunteer or applicant. */
  'retention.ofStaff': query(
    leaders,
    z.strictObject({ id: z.union([VolunteerId, ApplicantId]) }),
    z.array(Timer),
  ),
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
