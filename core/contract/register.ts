import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ActivityId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { FileOut, Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { LegalBasis, SpecialException } from './lawful.ts';
import { command, leaving, query, task } from './op.ts';
import { OrganisationInput } from './organisation.ts';
import { ExplainedField } from './purposes.ts';
import { Trigger } from './timer.ts';

/** Someone outside who gets data, or who processes it for the organisation (art. 30(1)(d)). */
export const Recipient = z.strictObject({
  name: line(120),
  kind: z.enum(['recipient', 'processor']),
  service: optionalLine(200),
  agreementOn: Day.nullable(),
});
export type Recipient = z.output<typeof Recipient>;

/** What a manager may leave open for now: the register marks it, and can be saved all the same. */
const optionalLines = (max: number) => lines(max).or(z.literal(''));

/** What a manager writes about one processing activity; terms and counts come from the app itself. */
export const ActivityInput = z.strictObject({
  name: line(120),
  purpose: optionalLines(600),
  legalBasis: LegalBasis.nullable(),
  /** The exception of art. 9 or 10 that is relied on; empty when there is no such data. */
  specialException: optionalLine(200),
  dataSubjects: optionalLine(300),
  personalData: optionalLine(600),
  /** Null: nobody said yet who gets the data, which is a gap; an empty list says that nobody does. */
  recipients: z.array(Recipient).max(40).nullable(),
  /** Outside the European Economic Area, with the safeguards; empty when there are none (art. 30(1)(e)). */
  transfers: optionalLine(300),
  /** The term of data that lies outside this app, in words; the app's own data have confirmed rules instead. */
  otherTerm: optionalLine(300),
  security: optionalLines(1_500),
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

/** A field that art. 30(1) asks for, or the legal basis of art. 6, of the organisation or of one activity. */
export const GapField = z.enum([
  'controller',
  'contact',
  'responsible-person',
  'fg',
  'fg-contact',
  'purpose',
  'legal-basis',
  'data-subjects',
  'personal-data',
  'recipients',
  'term',
  'security',
  'file-purpose-basis',
]);
export type GapField = z.output<typeof GapField>;

/** A field that is empty and may not be; `activityId` null means the organisation. */
export const RegisterGap = z.strictObject({ activityId: ActivityId.nullable(), field: GapField });
export type RegisterGap = z.output<typeof RegisterGap>;

/** What is filled in but asks for a second look. */
export const WarningCode = z.enum([
  'fg-is-manager',
  'fg-likely',
  'consent-for-files',
  'dpia-undecided',
  'processor-without-agreement',
  'term-unconfirmed',
  'recipients-unnamed',
]);
export type WarningCode = z.output<typeof WarningCode>;

export const RegisterWarning = z.strictObject({ activityId: ActivityId.nullable(), code: WarningCode });
export type RegisterWarning = z.output<typeof RegisterWarning>;

export const RegisterActivity = ActivityInput.extend({
  id: ActivityId,
  number: z.int(),
  /** The kind of data that this app holds for it (`client-file`); null for what lies outside the app. */
  category: z.string().nullable(),
  terms: z.array(RegisterTerm),
  changedOn: Day,
});
export type RegisterActivity = z.output<typeof RegisterActivity>;

/** How long copies of the app's data are kept, why, and whether on another disk than the data themselves; no path. */
export const RegisterBackups = z.strictObject({
  termDays: z.int(),
  reason: z.string(),
  place: z.enum(['same-disk', 'other-disk']),
});
export type RegisterBackups = z.output<typeof RegisterBackups>;

/** What files are kept for, on which ground, and the balance that was struck (art. 5(1)(b) and 6(1)). */
export const RegisterPurpose = z.strictObject({
  name: z.string(),
  legalBasis: LegalBasis.nullable(),
  specialException: SpecialException.nullable(),
  balancingNote: z.string(),
  /** False for a purpose that is no longer offered, and that files still have. */
  isActive: z.boolean(),
  /** Whether files have it now; without a ground it is then a gap. */
  isUsed: z.boolean(),
});
export type RegisterPurpose = z.output<typeof RegisterPurpose>;

/** Why a field beyond the minimum is kept (art. 5(1)(c)). */
export const RegisterFieldReason = z.strictObject({ field: ExplainedField, reason: z.string() });
export type RegisterFieldReason = z.output<typeof RegisterFieldReason>;

/** The frozen part of a register: what an approved version holds. No personal data of clients or volunteers. */
export const RegisterContent = z.strictObject({
  organisation: OrganisationInput,
  backups: RegisterBackups,
  activities: z.array(RegisterActivity),
  /** These two are about client files, and print with that activity. */
  purposes: z.array(RegisterPurpose),
  fieldReasons: z.array(RegisterFieldReason),
  gaps: z.array(RegisterGap),
  warnings: z.array(RegisterWarning),
});
export type RegisterContent = z.output<typeof RegisterContent>;

/** What the app holds and did, counted at the moment of looking; only for activities with a category. */
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

/** What can differ between two versions. `activity` stands for a whole activity that came or went. */
export const ChangeField = z.enum([
  'organisation.name',
  'organisation.kvkNo',
  'organisation.address',
  'organisation.email',
  'organisation.phone',
  'organisation.responsiblePerson',
  'organisation.fgName',
  'organisation.fgContact',
  'organisation.fgNoneReason',
  'organisation.isCareProvider',
  'organisation.warnings',
  'backups',
  'activity',
  'name',
  'purpose',
  'legalBasis',
  'specialException',
  'filePurpose',
  'filePurpose.exception',
  'filePurpose.balance',
  'fieldReason',
  'dataSubjects',
  'personalData',
  'recipients',
  'recipient',
  'recipient.service',
  'recipient.agreementOn',
  'transfers',
  'otherTerm',
  'term',
  'term.version',
  'term.source',
  'term.reason',
  'security',
  'dpia',
]);
export type ChangeField = z.output<typeof ChangeField>;

/**
 * One difference between two versions. `activity` is the name of the activity, empty for the organisation; `item` the
 * recipient or kind of data that it is about, or empty. `from` and `to` are texts or codes; core/register/words.ts
 * says them in words.
 */
export const RegisterChange = z.strictObject({
  activity: z.string(),
  field: ChangeField,
  item: z.string(),
  from: z.string(),
  to: z.string(),
});
export type RegisterChange = z.output<typeof RegisterChange>;

/** An organisation that is often a recipient. */
export const Partner = z.strictObject({
  name: z.string(),
  kind: z.enum(['informal', 'volunteering', 'formal']),
  /** Street, number and postcode; empty where there is none that everybody may know. */
  address: z.string(),
  city: z.string(),
  phone: z.string(),
  website: z.string(),
});
export type Partner = z.output<typeof Partner>;

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
  /** Refused with `app-holds-data` for an activity of which this app holds the data. */
  'register.removeActivity': command(['manager'], z.strictObject({ id: ActivityId }), nothing),
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
  'register.export': leaving(
    task(
      'anyone',
      z.strictObject({ format: z.enum(['csv', 'json', 'xlsx']), number: z.int().min(1).nullable() }),
      FileOut,
    ),
  ),
  /** Organisations that are often a recipient, to choose from. */
  'register.partners': query('anyone', nothing, z.array(Partner)),
} as const;
