import { z } from 'zod';

/** Twenty random letters and digits (100 bits): says nothing about a person, safe in a ledger, a log and an address. */
const idText = z.string().regex(/^[a-z2-7]{20}$/);

export const ClientId = idText.brand<'ClientId'>();
export type ClientId = z.output<typeof ClientId>;

export const NoteId = idText.brand<'NoteId'>();
export type NoteId = z.output<typeof NoteId>;

export const ConsentEventId = idText.brand<'ConsentEventId'>();
export type ConsentEventId = z.output<typeof ConsentEventId>;

export const UserId = idText.brand<'UserId'>();
export type UserId = z.output<typeof UserId>;

export const ImportId = idText.brand<'ImportId'>();
export type ImportId = z.output<typeof ImportId>;

export const PurgeRunId = idText.brand<'PurgeRunId'>();
export type PurgeRunId = z.output<typeof PurgeRunId>;

export const ActivityId = idText.brand<'ActivityId'>();
export type ActivityId = z.output<typeof ActivityId>;

export const AttachmentId = idText.brand<'AttachmentId'>();
export type AttachmentId = z.output<typeof AttachmentId>;

export const RepresentativeId = idText.brand<'RepresentativeId'>();
export type RepresentativeId = z.output<typeof RepresentativeId>;

export const RecipientId = idText.brand<'RecipientId'>();
export type RecipientId = z.output<typeof RecipientId>;

export const DisclosureId = idText.brand<'DisclosureId'>();
export type DisclosureId = z.output<typeof DisclosureId>;

export const RequestId = idText.brand<'RequestId'>();
export type RequestId = z.output<typeof RequestId>;

export const AdditionId = idText.brand<'AdditionId'>();
export type AdditionId = z.output<typeof AdditionId>;

export const FieldChangeId = idText.brand<'FieldChangeId'>();
export type FieldChangeId = z.output<typeof FieldChangeId>;

export const MergeId = idText.brand<'MergeId'>();
export type MergeId = z.output<typeof MergeId>;

/** Somebody who works for the organisation: a volunteer, a trainee or somebody who is paid. */
export const VolunteerId = idText.brand<'VolunteerId'>();
export type VolunteerId = z.output<typeof VolunteerId>;

export const ApplicantId = idText.brand<'ApplicantId'>();
export type ApplicantId = z.output<typeof ApplicantId>;

/** A record of somebody who works here, or who wants to. */
export type StaffId = VolunteerId | ApplicantId;

/** A record with terms of its own, whatever its kind. */
export const RecordId = z.union([ClientId, VolunteerId, ApplicantId]);
export type RecordId = z.output<typeof RecordId>;

/** An attachment of a volunteer or applicant. */
export const PaperId = idText.brand<'PaperId'>();
export type PaperId = z.output<typeof PaperId>;

export const TemplateId = idText.brand<'TemplateId'>();
export type TemplateId = z.output<typeof TemplateId>;

/** A declaration or agreement that one volunteer signs. */
export const FormId = idText.brand<'FormId'>();
export type FormId = z.output<typeof FormId>;

export const DevelopmentPlanId = idText.brand<'DevelopmentPlanId'>();
export type DevelopmentPlanId = z.output<typeof DevelopmentPlanId>;

export const TrainingId = idText.brand<'TrainingId'>();
export type TrainingId = z.output<typeof TrainingId>;

export const PeerReviewId = idText.brand<'PeerReviewId'>();
export type PeerReviewId = z.output<typeof PeerReviewId>;

export const ComplaintId = idText.brand<'ComplaintId'>();
export type ComplaintId = z.output<typeof ComplaintId>;

/** A row of a volunteer's file that has no name of its own: a seen VOG, a paid year, a tax declaration. */
export const StaffRowId = idText.brand<'StaffRowId'>();
export type StaffRowId = z.output<typeof StaffRowId>;

export const HoldId = idText.brand<'HoldId'>();
export type HoldId = z.output<typeof HoldId>;

/** A list of what one purge may remove, from its proposal on. */
export const PurgeListId = idText.brand<'PurgeListId'>();
export type PurgeListId = z.output<typeof PurgeListId>;

export const ProcessorId = idText.brand<'ProcessorId'>();
export type ProcessorId = z.output<typeof ProcessorId>;

/** What the organisation does with data for another one. */
export const ProcessingForId = idText.brand<'ProcessingForId'>();
export type ProcessingForId = z.output<typeof ProcessingForId>;

export const IncidentId = idText.brand<'IncidentId'>();
export type IncidentId = z.output<typeof IncidentId>;

export const DpiaId = idText.brand<'DpiaId'>();
export type DpiaId = z.output<typeof DpiaId>;

/** A note of advice by the FG. */
export const AdviceId = idText.brand<'AdviceId'>();
export type AdviceId = z.output<typeof AdviceId>;

/** A register that was taken over from a file. */
export const RegisterImportId = idText.brand<'RegisterImportId'>();
export type RegisterImportId = z.output<typeof RegisterImportId>;

/** What files are kept for: a word of ours for the first ones, an id for those that an organisation adds. */
export const PurposeId = z
  .string()
  .regex(/^[a-z2-7-]{1,40}$/)
  .brand<'PurposeId'>();
export type PurposeId = z.output<typeof PurposeId>;

export const PhaseId = z
  .string()
  .regex(/^[a-z2-7-]{1,40}$/)
  .brand<'PhaseId'>();
export type PhaseId = z.output<typeof PhaseId>;

/** Any of the above, where only the fact that it is an id matters. */
export type AnyId = z.output<typeof idText>;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Takes 20 random bytes and gives the text of an id; the caller brings the randomness, because core has none. */
export const idFromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 20), (byte) => alphabet[byte & 31]).join('');
