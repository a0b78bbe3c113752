import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { PaperId } from '../kernel/ids.ts';
import { ComplaintText } from './complaints.ts';
import { DevelopmentPlan, PlanProgress } from './development-plans.ts';
import { FarewellStep } from './farewell.ts';
import { Instant } from './fields.ts';
import { FormKind, FormText } from './forms.ts';
import { OverridableItem } from './gate.ts';
import { PackageContent, StaffMark } from './package-content.ts';
import { Paper } from './papers.ts';
import { Attendee, PeerReviewInput } from './peer-review.ts';
import { Role } from './roles.ts';
import { Training } from './training.ts';
import {
  CertificateInput,
  PaymentInput,
  PayrollInput,
  ProfileEntry,
  Volunteer,
  VolunteerDetail,
} from './volunteers.ts';

/**
 * All that is kept about somebody who works here, in a shape that a machine can read (art. 15 and 20 AVG), as
 * `PackageContent` is of a client. Of colleagues there is a number instead of a name; docs/data-package.md describes it.
 */
export const VolunteerPackage = z.strictObject({
  format: z.literal('vertrouwd-gegevens-vrijwilliger'),
  version: z.literal(1),
  madeOn: Day,
  controller: PackageContent.shape.controller,
  person: Volunteer.pick({
    displayName: true,
    givenName: true,
    initials: true,
    prefix: true,
    familyName: true,
    type: true,
    engagement: true,
    functionName: true,
    startOn: true,
    endOn: true,
    endReason: true,
    hasConflict: true,
    restrictedOn: true,
  }).extend({ ...VolunteerDetail.shape, hasConfidant: z.boolean() }),
  /** The account with which she works; null when she has none. */
  account: z
    .strictObject({
      label: z.string(),
      roles: z.array(Role),
      declarationOn: Day.nullable(),
      hasBegun: z.boolean(),
      hasLeft: z.boolean(),
    })
    .nullable(),
  /** Files of clients that she is there for: how many, without names. */
  assignedFiles: z.int(),
  profile: z.array(ProfileEntry.omit({ by: true })),
  certificates: z.array(CertificateInput),
  payments: z.array(PaymentInput),
  payroll: PayrollInput.nullable(),
  trainings: z.array(Training.omit({ id: true, paperId: true, recordedBy: true, recordedAt: true })),
  /** Her own part of each session, without who else was there. */
  sessions: z.array(
    PeerReviewInput.pick({ on: true, form: true, topics: true })
      .extend(Attendee.omit({ volunteerId: true }).shape)
      .extend({ helpGivenOn: Day.nullable() }),
  ),
  plans: z.array(
    DevelopmentPlan.pick({
      periodFrom: true,
      periodUntil: true,
      content: true,
      agreedOn: true,
      closedOn: true,
      supersededOn: true,
      closing: true,
    }).extend({
      signedOn: Day.nullable(),
      progress: z.array(PlanProgress.pick({ goal: true, on: true, text: true })),
    }),
  ),
  /** What she signed or is to sign, word for word. */
  forms: z.array(
    z.strictObject({
      kind: FormKind,
      version: z.int(),
      text: FormText,
      signedOn: Day.nullable(),
      signatureKind: z.enum(['on-screen', 'on-paper']).nullable(),
      validUntil: Day.nullable(),
      supersededOn: Day.nullable(),
      withdrawnOn: Day.nullable(),
      endedOn: Day.nullable(),
    }),
  ),
  papers: z.array(
    Paper.pick({
      on: true,
      kind: true,
      name: true,
      type: true,
      bytes: true,
      consentWithdrawnOn: true,
    }).extend({
      id: PaperId,
      /** The file in the zip. */
      file: z.string(),
    }),
  ),
  overrides: z.array(
    z.strictObject({
      item: OverridableItem,
      reason: z.string(),
      givenOn: Day,
      untilOn: Day,
      endedOn: Day.nullable(),
    }),
  ),
  farewell: z.array(z.strictObject({ step: FarewellStep, doneOn: Day })),
  conflictReviews: z.array(z.strictObject({ on: Day, isStillNeeded: z.boolean(), reason: z.string() })),
  complaints: z.array(z.strictObject({ number: z.int(), closedOn: Day.nullable(), ...ComplaintText })),
  requests: PackageContent.shape.requests,
  retention: PackageContent.shape.retention,
  consulted: z.array(z.strictObject({ on: Day, by: StaffMark, operation: z.string(), times: z.int() })),
  /** What she did in the app, the newest first, without what it was about. */
  acts: z.array(z.strictObject({ at: Instant, operation: z.string() })),
  /** How many older acts the log still holds beside those. */
  moreActs: z.int(),
});
export type VolunteerPackage = z.output<typeof VolunteerPackage>;
