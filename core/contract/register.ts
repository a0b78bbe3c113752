import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ActivityId, ProcessorId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { LegalBasis, SpecialCategory, SpecialException } from './lawful.ts';
import { command, query } from './op.ts';
import { OrganisationInput } from './organisation.ts';
import { ProcessingFor, RegisterProcessor, Transfer } from './processors.ts';
import { ExplainedField } from './purposes.ts';
import { RegisterChange } from './register-change.ts';
import { RegisterDrift } from './register-drift.ts';
import { RuleAction, Trigger } from './timer.ts';

/** Someone outside who gets data for purposes of its own (art. 30(1)(d)); who only works for the organisation is a processor. */
export const Recipient = z.strictObject({ name: line(120), purpose: optionalLine(200) });
export type Recipient = z.output<typeof Recipient>;

/** What a manager may leave open for now: the register marks it, and can be saved all the same. */
const optionalLines = (max: number) => lines(max).or(z.literal(''));

/** Who decides together with the organisation why and how the data are used, and what was agreed (art. 26). */
export const JointController = z.strictObject({
  name: line(120),
  contact: optionalLine(200),
  agreed: optionalLines(600),
});
export type JointController = z.output<typeof JointController>;

/** A special category, or criminal data, with the exception that allows it (art. 9(2) and 10); null is not decided yet. */
export const SpecialUse = z.strictObject({
  category: SpecialCategory,
  exception: SpecialException.nullable(),
});
export type SpecialUse = z.output<typeof SpecialUse>;

/** Where data lie: in this app, or beside it. */
export const System = z.enum(['app', 'paper', 'mail', 'phone', 'stick']);
export type System = z.output<typeof System>;

/** What a manager writes about one processing activity; terms and counts come from the app itself. */
export const ActivityInput = z.strictObject({
  name: line(120),
  /** Who in the organisation answers for it: a function rather than a name. */
  owner: optionalLine(120),
  purpose: optionalLines(600),
  legalBasis: LegalBasis.nullable(),
  /** Each category at most once; empty when there is no such data. */
  special: z
    .array(SpecialUse)
    .max(SpecialCategory.options.length)
    .refine((uses) => new Set(uses.map(({ category }) => category)).size === uses.length),
  specialRemark: optionalLine(200),
  dataSubjects: optionalLine(300),
  personalData: optionalLines(1_000),
  /** From whom the data come: the person herself, or somebody else (art. 14(2)(f)). */
  source: optionalLine(300),
  /** How the people it is about are told (art. 13 and 14). */
  informedHow: optionalLine(300),
  jointControllers: z.array(JointController).max(10),
  /** Null: nobody said yet who gets the data, which is a gap; an empty list says that nobody does. */
  recipients: z.array(Recipient).max(40).nullable(),
  /** Out of the list of processors (`processors.list`). */
  processorIds: z.array(ProcessorId).max(40),
  /** Outside the European Economic Area; empty when there are none (art. 30(1)(e)). */
  transfers: z.array(Transfer).max(20),
  systems: z.array(System).max(System.options.length),
  /** Other programs and places. */
  otherSystems: optionalLine(300),
  /** Rules for data of which this app holds nothing; the app's own data have theirs by their kind. */
  ruleCodes: z.array(z.string().regex(/^[A-Z0-9_]{1,60}$/)).max(10),
  /** The term of data that lies outside this app, in words. */
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
  /** What the organisation calls a rule of its own; null for a rule that ships. */
  ruleName: z.string().nullable(),
  trigger: Trigger,
  period: Period,
  bound: z.enum(['MAX', 'MIN', 'FIX']),
  /** What happens at the end. */
  action: RuleAction,
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
  'special-exception',
  'transfer-safeguard',
  'joint-agreement',
]);
export type GapField = z.output<typeof GapField>;

/** A field that is empty and may not be; `activityId` null means the organisation. */
export const RegisterGap = z.strictObject({ activityId: ActivityId.nullable(), field: GapField });
export type RegisterGap = z.output<typeof RegisterGap>;

/** What is filled in but asks for a second look. `recipients-unnamed` stands in older versions only: it is drift now. */
export const WarningCode = z.enum([
  'fg-is-manager',
  'fg-likely',
  'consent-for-files',
  'dpia-undecided',
  'processor-without-agreement',
  'term-unconfirmed',
  'recipients-unnamed',
  'advice-not-asked',
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
  /** When a person last said that it is right; null when nobody did since it came with the app. */
  reviewedOn: Day.nullable(),
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

/** What the FG advised on this draft, and what was done with it (art. 39(1)); names are those of users. */
export const RegisterAdvice = z.strictObject({
  text: z.string(),
  by: z.string(),
  at: Instant,
  answer: z.string(),
  /** Empty while nobody answered. */
  answeredBy: z.string(),
  answeredAt: Instant.nullable(),
});
export type RegisterAdvice = z.output<typeof RegisterAdvice>;

/** The frozen part of a register: what an approved version holds. No personal data of clients or volunteers. */
export const RegisterContent = z.strictObject({
  organisation: OrganisationInput,
  backups: RegisterBackups,
  activities: z.array(RegisterActivity),
  /** All that are on the list, also those that no activity names. */
  processors: z.array(RegisterProcessor),
  /** What the organisation does for others (art. 30(2)); null while it keeps no such register. */
  processingFor: z.array(ProcessingFor).nullable(),
  /** These two are about client files, and print with that activity. */
  purposes: z.array(RegisterPurpose),
  fieldReasons: z.array(RegisterFieldReason),
  gaps: z.array(RegisterGap),
  warnings: z.array(RegisterWarning),
  /** Oldest first; empty when the FG said nothing. */
  advice: z.array(RegisterAdvice),
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

/** From draft to frozen: changed or new, advice asked, advice given, or just as the newest version. */
export const RegisterState = z.enum(['draft', 'advice-asked', 'advised', 'approved']);
export type RegisterState = z.output<typeof RegisterState>;

/** A first row that organisations of this kind often have. */
export const StarterCode = z.enum([
  'clients',
  'consents',
  'requests',
  'audit-log',
  'purge-log',
  'volunteers',
  'applicants',
  'reporting-code',
  'complaints',
  'information',
  'newsletter',
  'vacancy-bank',
  'accounts',
  'incidents',
  'pictures',
]);
export type StarterCode = z.output<typeof StarterCode>;

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
      state: RegisterState,
    }),
  ),
  /** Where the register does not say what is true, the gravest first. */
  'register.drift': query('anyone', nothing, z.array(RegisterDrift)),
  /** The rows that organisations of this kind often have, and whether this register has them already. */
  'register.starters': query(
    'anyone',
    nothing,
    z.array(
      z.strictObject({ code: StarterCode, name: z.string(), purpose: z.string(), isThere: z.boolean() }),
    ),
  ),
  /** Adds the ones that are not there yet. */
  'register.addStarters': command(
    ['manager'],
    z.strictObject({ codes: z.array(StarterCode).min(1).max(StarterCode.options.length) }),
    z.strictObject({ added: z.int() }),
  ),
  'register.addActivity': command(['manager'], ActivityInput, z.strictObject({ id: ActivityId })),
  'register.changeActivity': command(['manager'], ActivityInput.extend({ id: ActivityId }), nothing),
  /** Keeps that somebody looked at it today and found it right (art. 5(2)). */
  'register.reviewActivity': command(['manager'], z.strictObject({ id: ActivityId }), nothing),
  /** Brings the measures that activities name in our words up to date with what the app does: adds and takes out lines. */
  'register.renewMeasures': command(['manager'], nothing, z.strictObject({ activities: z.int() })),
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
  /** Organisations that are often a recipient, to choose from. */
  'register.partners': query('anyone', nothing, z.array(Partner)),
} as const;
