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
