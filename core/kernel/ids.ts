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

/** Any of the above, where only the fact that it is an id matters. */
export type AnyId = z.output<typeof idText>;

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Takes 20 random bytes and gives the text of an id; the caller brings the randomness, because core has none. */
export const idFromBytes = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 20), (byte) => alphabet[byte & 31]).join('');
