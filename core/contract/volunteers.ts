import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { StaffRowId, UserId, VolunteerId } from '../kernel/ids.ts';
import { line, nothing, optionalLine } from './fields.ts';
import { command, query, quiet } from './op.ts';
import { leaders } from './roles.ts';

/** Little contact with clients, regular contact one to one, or watching over the volunteers (handbook 4.1.1). */
export const VolunteerType = z.enum(['indirect', 'direct', 'confidant']);
export type VolunteerType = z.output<typeof VolunteerType>;

export const Engagement = z.enum(['volunteer', 'trainee', 'employee']);
export type Engagement = z.output<typeof Engagement>;

export const EndReason = z.enum(['normal', 'conflict', 'secrecy-broken', 'deceased']);
export type EndReason = z.output<typeof EndReason>;

/** The name of somebody who works here, or wants to. */
export const StaffName = {
  givenName: optionalLine(80),
  initials: optionalLine(20),
  prefix: optionalLine(20),
  familyName: line(80),
} as const;

/** What only those who lead may know of a volunteer: sealed under the key of the file. No birth date and no BSN. */
export const VolunteerDetail = z.strictObject({
  street: optionalLine(120),
  houseNo: optionalLine(20),
  postcode: optionalLine(12),
  city: optionalLine(80),
  phone: optionalLine(40),
  email: optionalLine(120),
  emergencyName: optionalLine(120),
  emergencyPhone: optionalLine(40),
  /** Who pays a person of the organisation who is not employed by it. */
  externalEmployer: optionalLine(120),
  /** A bank account is kept only of whom expenses are paid to. */
  paysExpenses: z.boolean(),
  iban: optionalLine(40),
});
export type VolunteerDetail = z.output<typeof VolunteerDetail>;

export const VolunteerInput = z.strictObject({
  ...StaffName,
  type: VolunteerType,
  engagement: Engagement,
  functionName: line(80),
  startOn: Day,
  /** The confidant who watches over this person. */
  confidantId: VolunteerId.nullable(),
  ...VolunteerDetail.shape,
});
export type VolunteerInput = z.output<typeof VolunteerInput>;

export const Volunteer = VolunteerInput.extend({
  id: VolunteerId,
  /** Empty when only a stub is left. */
  functionName: z.string(),
  displayName: z.string(),
  listName: z.string(),
  /** The account with which this person works in the app; made and tied by `users`, which asks the gate. */
  userId: UserId.nullable(),
  endOn: Day.nullable(),
  endReason: EndReason.nullable(),
  /** Whether there was a labour conflict at leaving: then the file stays ten years instead of two (handbook 4.4.6). */
  hasConflict: z.boolean(),
  /** True when the file is gone and only parts with a longer term are left. */
  isStub: z.boolean(),
  /** Since when the file may only be kept (art. 18); null while it may be used. */
  restrictedOn: Day.nullable(),
});
export type Volunteer = z.output<typeof Volunteer>;

export const VolunteerRow = z.strictObject({
  id: VolunteerId,
  displayName: z.string(),
  listName: z.string(),
  type: VolunteerType,
  functionName: z.string(),
  startOn: Day,
  endOn: Day.nullable(),
  userId: UserId.nullable(),
  isStub: z.boolean(),
});
export type VolunteerRow = z.output<typeof VolunteerRow>;

export const VolunteerFilter = z.enum(['present', 'left', 'all']);

/**
 * What is looked at before and while somebody does this work: seven points for whoever works with clients (handbook
 * 4.1.2.1), two experiences and nine points more for a confidant (4.1.2.2).
 */
export const ProfilePoint = z.enum([
  'knows-violence',
  'empathy',
  'social',
  'stress',
  'learning',
  'culture',
  'limits',
  'experience-violence',
  'experience-leading',
  'overview',
  'coaching',
  'hard-talks',
  'creative',
  'connections',
  'social-domain',
  'delegating',
  'safety-estimate',
  'acute-danger',
]);
export type ProfilePoint = z.output<typeof ProfilePoint>;

export const ProfileOutcome = z.enum(['met', 'not-yet', 'to-discuss']);
export type ProfileOutcome = z.output<typeof ProfileOutcome>;

const JudgedPoint = {
  point: ProfilePoint,
  outcome: ProfileOutcome,
  remark: optionalLine(300),
} as const;

export const ProfileEntry = z.strictObject({ ...JudgedPoint, on: Day, by: z.string() });
export type ProfileEntry = z.output<typeof ProfileEntry>;

/** That a certificate of conduct (VOG) was seen; of the paper itself nothing is kept. */
export const CertificateInput = z.strictObject({
  issuedOn: Day,
  seenOn: Day,
  /** Whether it is for this work and this organisation, and raises no objection. */
  isMet: z.boolean(),
  /** The day by which a new one must be seen; null for never. */
  nextDueOn: Day.nullable(),
});
export type CertificateInput = z.output<typeof CertificateInput>;

export const SeenCertificate = CertificateInput.extend({ id: StaffRowId, seenBy: z.string() });
export type SeenCertificate = z.output<typeof SeenCertificate>;

/** The expenses that were paid in one book year: what the tax administration needs, and no more (AWR 52). */
export const PaymentInput = z.strictObject({
  bookYear: z.int().min(1990).max(2200),
  /** The total of the year in cents; null when only the administration has it. */
  cents: z.int().min(0).max(100_000_000).nullable(),
  /** The account number as it was used. */
  iban: optionalLine(40),
  purpose: line(200),
});
export type PaymentInput = z.output<typeof PaymentInput>;

/** That an employee signed the payroll tax declaration, and where the paper lies; no copy, and no identity paper. */
export const PayrollInput = z.strictObject({ signedOn: Day, keptAt: line(160) });
export type PayrollInput = z.output<typeof PayrollInput>;

export const VolunteerRecords = z.strictObject({
  /** The points that belong to the kind of work, in order; what was judged for other work stays out of sight. */
  points: z.array(ProfilePoint),
  profile: z.array(ProfileEntry),
  /** The newest first. */
  certificates: z.array(SeenCertificate),
  payments: z.array(PaymentInput.extend({ id: StaffRowId })),
  payroll: PayrollInput.extend({ id: StaffRowId }).nullable(),
});
export type VolunteerRecords = z.output<typeof VolunteerRecords>;

/** What somebody who works here is due for. */
export const UpcomingKind = z.enum([
  'help-needed',
  'basic-training',
  'declaration-missing',
  'declaration-again',
  'form-again',
  'certificate-missing',
  'certificate-due',
  'peer-review',
  'plan-missing',
  'plan-ending',
  'override-ending',
  'farewell',
  'conflict-review',
  'complaint',
]);
export type UpcomingKind = z.output<typeof UpcomingKind>;

export const UpcomingLine = z.strictObject({
  volunteerId: VolunteerId,
  listName: z.string(),
  /** For a paper without names. */
  initials: z.string(),
  confidantId: VolunteerId.nullable(),
  kind: UpcomingKind,
  dueOn: Day,
  /** Whether the day is over: on the day itself it is not late yet. */
  isLate: z.boolean(),
});
export type UpcomingLine = z.output<typeof UpcomingLine>;

const wrongRecord = z.strictObject({ id: StaffRowId, reason: z.enum(['wrong-person', 'incorrect']) });

export const volunteers = {
  /** In Dutch order of names. */
  'volunteers.list': query(leaders, z.strictObject({ filter: VolunteerFilter }), z.array(VolunteerRow)),
  /** Opens a file; the audit keeps who saw it. */
  'volunteers.open': quiet(leaders, z.strictObject({ id: VolunteerId }), Volunteer),
  /**
   * Refused: `family-name-missing`, `function-missing`, `phone-unreadable`, `email-unreadable`, `iban-unreadable`,
   * `iban-without-expenses`, `confidant-unfit`.
   */
  'volunteers.add': command(leaders, VolunteerInput, z.strictObject({ id: VolunteerId })),
  /** Refused as adding is, and `volunteer-file-gone`, `start-after-end`. */
  'volunteers.change': command(leaders, VolunteerInput.extend({ id: VolunteerId }), nothing),
  /** The profile, what was seen and what was paid; of a stub only what is left. */
  'volunteers.records': query(leaders, z.strictObject({ id: VolunteerId }), VolunteerRecords),
  /** Writes what was said of some points on one day. Refused: `in-future`, `profile-point-unfit`, `volunteer-file-gone`. */
  'volunteers.judgeProfile': command(
    leaders,
    z.strictObject({
      id: VolunteerId,
      on: Day,
      points: z.array(z.strictObject(JudgedPoint)).min(1).max(18),
    }),
    nothing,
  ),
  /**
   * Notes that the caller saw a certificate. Refused: `in-future`, `certificate-issued-after-seen`,
   * `certificate-due-before-seen`, `volunteer-file-gone`.
   */
  'volunteers.seeCertificate': command(
    leaders,
    CertificateInput.extend({ id: VolunteerId }),
    z.strictObject({ certificateId: StaffRowId }),
  ),
  'volunteers.removeCertificate': command(leaders, wrongRecord, nothing),
  /**
   * Writes the expenses of one book year, anew when it is there. Refused: `expenses-not-paid`, `book-year-ahead`,
   * `book-year-before-start`, `iban-unreadable`, `volunteer-file-gone`.
   */
  'volunteers.putPayment': command(leaders, PaymentInput.extend({ id: VolunteerId }), nothing),
  'volunteers.removePayment': command(leaders, wrongRecord, nothing),
  /** Refused: `payroll-not-employee`, `in-future`, `volunteer-file-gone`. */
  'volunteers.putPayroll': command(leaders, PayrollInput.extend({ id: VolunteerId }), nothing),
  'volunteers.removePayroll': command(leaders, wrongRecord, nothing),
  /** What is due until eight weeks from today, by day; what is late comes first. */
  'volunteers.upcoming': query(
    leaders,
    nothing,
    z.strictObject({ until: Day, lines: z.array(UpcomingLine) }),
  ),
} as const;
