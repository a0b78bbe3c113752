import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ApplicantId, PaperId, VolunteerId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Instant, line, lines, nothing, optionalLine } from './fields.ts';
import { command, query, quiet } from './op.ts';
import { leaders } from './roles.ts';
import { Engagement, StaffName, VolunteerType } from './volunteers.ts';

/** How a procedure ended for somebody who does not start. */
export const ApplicantOutcome = z.enum(['rejected', 'withdrawn']);
export type ApplicantOutcome = z.output<typeof ApplicantOutcome>;

/** How an applicant said that the data may stay for a later vacancy. */
export const PoolMethod = z.enum(['paper-signed', 'oral-witnessed', 'email']);
export type PoolMethod = z.output<typeof PoolMethod>;

/** How an applicant can be reached, the letter, and what was noted: sealed under the key of the file. */
export const ApplicantDetail = z.strictObject({
  street: optionalLine(120),
  houseNo: optionalLine(20),
  postcode: optionalLine(12),
  city: optionalLine(80),
  phone: optionalLine(40),
  email: optionalLine(120),
  letter: lines(8_000).or(z.literal('')),
  notes: lines(8_000).or(z.literal('')),
});
export type ApplicantDetail = z.output<typeof ApplicantDetail>;

export const ApplicantInput = z.strictObject({
  ...StaffName,
  vacancy: line(120),
  receivedOn: Day,
  ...ApplicantDetail.shape,
});
export type ApplicantInput = z.output<typeof ApplicantInput>;

/**
 * How long the data of an applicant stay, and why: while the procedure runs, for the term after it, for the longer
 * term because she wanted that, or because she took that back within the term or after it.
 */
export const ApplicantKeeping = z.strictObject({
  why: z.enum(['running', 'running-pool', 'ended', 'pool', 'withdrawn-within', 'withdrawn-after']),
  /** The first day on which the data go; null while the procedure runs. */
  dueOn: Day.nullable(),
  period: Period,
  /** False while nobody has confirmed the rule: then the term is the handbook's. */
  isConfirmed: z.boolean(),
});
export type ApplicantKeeping = z.output<typeof ApplicantKeeping>;

/** An answer to the question whether the data may stay longer, with the words that were put to the person. */
export const PoolAnswer = z.strictObject({
  kind: z.enum(['given', 'withdrawn']),
  on: Day,
  method: PoolMethod,
  wording: z.string(),
  recordedBy: z.string(),
  recordedAt: Instant,
});
export type PoolAnswer = z.output<typeof PoolAnswer>;

export const ApplicantRow = z.strictObject({
  id: ApplicantId,
  listName: z.string(),
  vacancy: z.string(),
  receivedOn: Day,
  endedOn: Day.nullable(),
  outcome: ApplicantOutcome.nullable(),
  keeping: ApplicantKeeping,
});
export type ApplicantRow = z.output<typeof ApplicantRow>;

export const Applicant = ApplicantInput.extend({
  id: ApplicantId,
  displayName: z.string(),
  endedOn: Day.nullable(),
  outcome: ApplicantOutcome.nullable(),
  keeping: ApplicantKeeping,
  /** The newest first. */
  answers: z.array(PoolAnswer),
});
export type Applicant = z.output<typeof Applicant>;

const one = z.strictObject({ id: ApplicantId });

export const applicants = {
  /** Those whose procedure runs, or those whose procedure ended; the newest first. */
  'applicants.list': query(leaders, z.strictObject({ isEnded: z.boolean() }), z.array(ApplicantRow)),
  /** Opens a file; the audit keeps who saw it. */
  'applicants.open': quiet(leaders, one, Applicant),
  /** Refused: `in-future`, `family-name-missing`, `vacancy-missing`, `phone-unreadable`, `email-unreadable`. */
  'applicants.add': command(leaders, ApplicantInput, one),
  /** Refused as adding is, and with `ended-before-received`, `consent-before-received`. */
  'applicants.change': command(leaders, ApplicantInput.extend({ id: ApplicantId }), nothing),
  /** Ends the procedure, or takes an end that was a mistake back (null). Refused: `in-future`, `ended-before-received`. */
  'applicants.end': command(
    leaders,
    z.strictObject({
      id: ApplicantId,
      end: z.strictObject({ on: Day, outcome: ApplicantOutcome }).nullable(),
    }),
    nothing,
  ),
  /** The words that are put to an applicant, in both languages; those of the chosen one are kept with the answer. */
  'applicants.poolWording': query(leaders, nothing, z.strictObject({ nl: z.string(), en: z.string() })),
  /**
   * The consent of its own to keep the data for a later vacancy, or taking it back. Refused: `in-future`,
   * `consent-before-received`, `pool-consent-holds`, `no-pool-consent`, `withdrawn-before-given`.
   */
  'applicants.answer': command(
    leaders,
    z.strictObject({
      id: ApplicantId,
      kind: z.enum(['given', 'withdrawn']),
      on: Day,
      method: PoolMethod,
      lang: z.enum(['nl', 'en']),
    }),
    nothing,
  ),
  /**
   * Makes the volunteer: the name, how to reach her and the chosen papers move, the rest goes through db/purge.
   * Refused: `start-before-received`.
   */
  'applicants.hire': command(
    leaders,
    z.strictObject({
      id: ApplicantId,
      type: VolunteerType,
      engagement: Engagement,
      functionName: line(80),
      startOn: Day,
      papers: z.array(PaperId).max(50),
    }),
    z.strictObject({ id: VolunteerId }),
  ),
  /** Removes an applicant who was written down wrongly, or who asks for it, through db/purge. */
  'applicants.remove': command(
    leaders,
    z.strictObject({ id: ApplicantId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
