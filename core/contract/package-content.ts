import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { AdditionId, AttachmentId, NoteId } from '../kernel/ids.ts';
import { Period } from '../kernel/period.ts';
import { Attachment } from './attachments.ts';
import { ContactPoint, HouseholdMember, ClientDetail, FileOutcome } from './clients.ts';
import { ConsentMethod, Purpose } from './consents.ts';
import { DisclosureBasis, DisclosureMethod } from './disclosures.ts';
import { Instant } from './fields.ts';
import { FieldValue, TrackedField } from './history.ts';
import { LegalBasis, SpecialException } from './lawful.ts';
import { NoteKind, SpecialKeeping } from './notes.ts';
import { Representative } from './representatives.ts';
import { RightsRequest } from './rights.ts';
import { Role } from './roles.ts';
import { Timer } from './timer.ts';

/**
 * Somebody who works with the file: the same number everywhere in one package, with what she does. The name is null
 * unless the organisation chose to give it (art. 15(4): who gets the package need not know who looked).
 */
export const StaffMark = z.strictObject({
  number: z.int(),
  roles: z.array(Role),
  name: z.string().nullable(),
});
export type StaffMark = z.output<typeof StaffMark>;

const Controller = z.strictObject({
  name: z.string(),
  address: z.string(),
  email: z.string(),
  phone: z.string(),
  fg: z.string(),
  /** Within which term a request is answered, as the law says on the day of the package (art. 12(3)). */
  answerWithin: Period,
});

/** Null for what is not given in this package, such as a secret address to somebody else. */
const Address = z.strictObject({
  street: z.string(),
  houseNo: z.string(),
  postcode: z.string(),
  city: z.string(),
  isSecret: z.boolean(),
  maySendPost: z.boolean(),
});

export const PackageNote = z.strictObject({
  id: NoteId,
  on: Day,
  kind: NoteKind,
  /** Null when it was left out, with the reason beside it. */
  text: z.string().nullable(),
  leftOut: z.string().nullable(),
  /** For special or criminal data: of which kind, on which exception, and why (art. 9 and 10). */
  special: SpecialKeeping.nullable(),
  isWithClient: z.boolean(),
  by: StaffMark,
  correctedAt: Instant.nullable(),
});
export type PackageNote = z.output<typeof PackageNote>;

/** What the data are processed for and by whom they are received, as the register has it (art. 15(1)(a) and (c)). */
const Processing = z.strictObject({
  purpose: z.string(),
  recipients: z.array(z.string()),
  transfers: z.string(),
});

/**
 * All that is kept about one person, in a shape that a machine can read (art. 15 and 20 AVG): days are `YYYY-MM-DD`,
 * instants ISO 8601 in UTC, codes are those of this contract. docs/data-package.md describes it; `version` goes up when
 * a field changes its meaning.
 */
export const PackageContent = z.strictObject({
  format: z.literal('vertrouwd-gegevens'),
  version: z.literal(1),
  madeOn: Day,
  for: z.enum(['self', 'representative']),
  controller: Controller,
  person: z.strictObject({
    displayName: z.string(),
    givenName: z.string(),
    initials: z.string(),
    prefix: z.string(),
    familyName: z.string(),
    alias: z.string(),
    birthOn: Day.nullable(),
    address: Address.nullable(),
    contactPoints: z.array(ContactPoint),
    household: z.array(HouseholdMember),
    workSituation: ClientDetail.shape.workSituation,
  }),
  file: z.strictObject({
    number: z.string(),
    openedOn: Day,
    lastContactOn: Day,
    closedOn: Day.nullable(),
    closedReason: z.string(),
    outcome: FileOutcome.nullable(),
    purpose: z.string(),
    legalBasis: LegalBasis,
    specialException: SpecialException.nullable(),
    phase: z.string(),
    lead: z.enum(['informal', 'formal']).nullable(),
    assignedTo: StaffMark.nullable(),
    paper: z.boolean(),
    restrictedOn: Day.nullable(),
    /** From whom the data came (art. 15(1)(g)): the person, as far as we know, or a list that was taken over. */
    source: z.enum(['person', 'import']),
  }),
  processing: z.array(Processing),
  notes: z.array(PackageNote),
  attachments: z.array(
    z.strictObject({
      id: AttachmentId,
      on: Day,
      kind: Attachment.shape.kind,
      name: z.string(),
      type: Attachment.shape.type,
      bytes: z.int(),
      /** The file in the zip; null when it was left out. */
      file: z.string().nullable(),
      leftOut: z.string().nullable(),
    }),
  ),
  consents: z.array(
    z.strictObject({
      purpose: Purpose,
      kind: z.enum(['given', 'refused', 'withdrawn']),
      on: Day,
      expiresOn: Day.nullable(),
      method: ConsentMethod,
      by: z.enum(['self', 'representative', 'both']),
      title: z.string().nullable(),
      wording: z.string().nullable(),
      recipient: z.string().nullable(),
    }),
  ),
  /** Without names: they are others. */
  representatives: z.array(Representative.pick({ relation: true, authoritySeenOn: true, validUntil: true })),
  disclosures: z.array(
    z.strictObject({
      on: Day,
      recipient: z.string(),
      method: DisclosureMethod,
      basis: DisclosureBasis,
      what: z.string(),
      why: z.string(),
      basisReason: z.string(),
      isClientPresent: z.boolean(),
      askedAs: z.enum(['informal-network', 'reporter']).nullable(),
    }),
  ),
  requests: z.array(
    RightsRequest.pick({
      number: true,
      kind: true,
      receivedOn: true,
      closedOn: true,
      outcome: true,
      asked: true,
      decision: true,
    }),
  ),
  additions: z.array(
    z.strictObject({ id: AdditionId, noteId: NoteId.nullable(), on: Day, text: z.string() }),
  ),
  changes: z.array(
    z.strictObject({
      at: Instant,
      field: TrackedField,
      from: FieldValue,
      to: FieldValue,
      by: StaffMark,
    }),
  ),
  /** How long what is kept, under which rule and why (art. 15(1)(d)). */
  retention: z.array(
    Timer.pick({
      category: true,
      ruleCode: true,
      trigger: true,
      anchorOn: true,
      period: true,
      bound: true,
      dueOn: true,
      leftOutUntil: true,
      source: true,
      reason: true,
    }),
  ),
  /** Who looked at the file or changed it, day by day, the newest first. */
  consulted: z.array(z.strictObject({ on: Day, by: StaffMark, operation: z.string(), times: z.int() })),
});
export type PackageContent = z.output<typeof PackageContent>;
