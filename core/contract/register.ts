import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ActivityId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { FileOut, Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { command, query } from './op.ts';
import { OrganisationInput } from './organisation.ts';
import { Trigger } from './timer.ts';

export const LegalBasis = z.enum([
  'consent',
  'contract',
  'legal-obligation',
  'vital-interest',
  'public-task',
  'legitimate-interest',
]);
export type LegalBasis = z.output<typeof LegalBasis>;

/** Someone outside who gets data, or who processes it for the organisation (art. 30(1)(d)). */
export const Recipient = z.strictObject({
  name: line(120),
  kind: z.enum(['recipient', 'processor']),
  service: optionalLine(200),
  agreementOn: Day.nullable(),
});
export type Recipient = z.output<typeof Recipient>;

/** What a manager writes about one processing activity; terms and counts come from the app itself. */
export const ActivityInput = z.strictObject({
  name: line(120),
  purpose: lines(600),
  legalBasis: LegalBasis.nullable(),
  /** The exception of art. 9 or 10 that is relied on; empty when there is no such data. */
  specialException: optionalLine(200),
  dataSubjects: optionalLine(300),
  personalData: optionalLine(600),
  recipients: z.array(Recipient).max(40),
  transfers: optionalLine(300),
  security: lines(1_500).or(z.literal('')),
  dpia: z.enum(['not-needed', 'to-do', 'done']).nullable(),
});
export type ActivityInput = z.output<typeof ActivityInput>;

/** A term as the register prints it: per category, with its trigger (facts 2.4). */
export const RegisterTerm = z.strictObject({
  category: z.string(),
  ruleCode: z.string(),
  ruleVersion: z.int(),
  trigger: Trigger,
  period: Period,
  bound: z.enum(['MAX', 'MIN', 'FIX']),
  source: z.string(),
  reason: z.string(),
});
export type RegisterTerm = z.output<typeof RegisterTerm>;

/** A field of art. 30(1) or (3) that is empty and may not be. */
export const RegisterGap = z.strictObject({ activityId: ActivityId.nullable(), field: z.string() });
export type RegisterGap = z.output<typeof RegisterGap>;

export const RegisterActivity = ActivityInput.extend({
  id: ActivityId,
  number: z.int(),
  terms: z.array(RegisterTerm),
  changedOn: Day,
});
export type RegisterActivity = z.output<typeof RegisterActivity>;

/** The frozen part of a register: what an approved version holds. No personal data of clients or volunteers. */
export const RegisterContent = z.strictObject({
  organisation: OrganisationInput,
  activities: z.array(RegisterActivity),
  gaps: z.array(RegisterGap),
  warnings: z.array(z.string()),
});
export type RegisterContent = z.output<typeof RegisterContent>;

/** What the app holds and did, counted at the moment of looking. */
export const RegisterCounts = z.strictObject({
  activityId: ActivityId,
  records: z.int(),
  overdue: z.int(),
  lastPurgeOn: Day.nullable(),
});
export type RegisterCounts = z.output<typeof RegisterCounts>;

export const RegisterVersion = z.strictObject({
  number: z.int(),
  approvedAt: Instant,
  approvedBy: z.string(),
  note: z.string(),
  hash: z.string(),
});
export type RegisterVersion = z.output<typeof RegisterVersion>;

/** One difference between two versions, as a path of fields with both values in text form. */
export const RegisterChange = z.strictObject({
  activity: z.string(),
  field: z.string(),
  from: z.string(),
  to: z.string(),
});
export type RegisterChange = z.output<typeof RegisterChange>;

export const register = {
  /** The register as it stands now, with the counts and how it differs from the newest version. */
  'register.current': query(
    'anyone',
    nothing,
    z.strictObject({
      content: RegisterContent,
      counts: z.array(RegisterCounts),
      newest: RegisterVersion.nullable(),
      changes: z.array(RegisterChange),
    }),
  ),
  'register.addActivity': command(['manager'], ActivityInput, z.strictObject({ id: ActivityId })),
  'register.changeActivity': command(['manager'], ActivityInput.extend({ id: ActivityId }), nothing),
  /** Freezes the register as a numbered version. Refused with `nothing-changed`. */
  'register.approve': command(['manager'], z.strictObject({ note: optionalLine(300) }), RegisterVersion),
  'register.versions': query('anyone', nothing, z.array(RegisterVersion)),
  'register.version': query(
    'anyone',
    z.strictObject({ number: z.int().min(1) }),
    z.strictObject({ version: RegisterVersion, content: RegisterContent, counts: z.array(RegisterCounts) }),
  ),
  'register.compare': query(
    'anyone',
    z.strictObject({ from: z.int().min(1), to: z.int().min(1) }),
    z.array(RegisterChange),
  ),
  /** `number` null exports the register as it stands, marked as a draft. */
  'register.export': query(
    'anyone',
    z.strictObject({ format: z.enum(['csv', 'json', 'xlsx']), number: z.int().min(1).nullable() }),
    FileOut,
  ),
  /** Organisations that are often a recipient, to choose from. */
  'register.partners': query(
    'anyone',
    nothing,
    z.array(z.strictObject({ name: z.string(), kind: z.string(), city: z.string(), phone: z.string() })),
  ),
} as const;
