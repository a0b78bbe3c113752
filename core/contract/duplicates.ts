import { z } from 'zod';
import { ClientId, MergeId } from '../kernel/ids.ts';
import { ClientInput } from './clients.ts';
import { Instant, nothing, page } from './fields.ts';
import { aboutFile, background, command, query } from './op.ts';
import { leaders } from './roles.ts';

/** Why two files may be of one person. */
export const DuplicateReason = z.enum([
  'same-name',
  'sounds-alike',
  'same-birth',
  'same-phone',
  'same-email',
]);
export type DuplicateReason = z.output<typeof DuplicateReason>;

/** Two files that may be of one person; the first is the one opened earlier. */
export const DuplicatePair = z.strictObject({
  oneId: ClientId,
  oneName: z.string(),
  otherId: ClientId,
  otherName: z.string(),
  reasons: z.array(DuplicateReason),
});
export type DuplicatePair = z.output<typeof DuplicatePair>;

const Two = z.strictObject({ oneId: ClientId, otherId: ClientId });

/** How much belongs to a file, which a merge brings together. */
export const Belongings = z.strictObject({
  notes: z.int(),
  attachments: z.int(),
  consents: z.int(),
  disclosures: z.int(),
  requests: z.int(),
  representatives: z.int(),
  /** Texts that somebody began to write in it and did not save: they do not come along. */
  drafts: z.int(),
});
export type Belongings = z.output<typeof Belongings>;

/** Why two files cannot be put together. */
export const MergeHindrance = z.enum([
  'merge-same-file',
  'merge-other-readers',
  'merge-being-erased',
  'file-restricted',
  'request-open',
]);
export type MergeHindrance = z.output<typeof MergeHindrance>;

/** Lists of which those of both files can be kept. */
export const JoinedField = z.enum(['contactPoints', 'household']);
export type JoinedField = z.output<typeof JoinedField>;

/** Two files put together; it can be taken apart until one of its parts changed. */
export const Merge = z.strictObject({
  id: MergeId,
  clientId: ClientId,
  at: Instant,
  by: z.string(),
  listName: z.string(),
  /** The name of the file that was put into it. */
  otherName: z.string(),
  canUndo: z.boolean(),
});
export type Merge = z.output<typeof Merge>;

export const duplicates = {
  /** Looks through all files in the caller's sight; others go on working and it can be cancelled. */
  'duplicates.find': background(leaders, nothing, z.strictObject({ pairs: z.int() })),
  /** What was found, most alike first. Empty before a search and after a lock. */
  'duplicates.pairs': query(
    leaders,
    z.strictObject({ ...page }),
    z.strictObject({ isSearched: z.boolean(), total: z.int(), pairs: z.array(DuplicatePair) }),
  ),
  /** The files that may be of the same person as this one. */
  'duplicates.ofClient': aboutFile(
    query(
      leaders,
      z.strictObject({ clientId: ClientId }),
      z.array(z.strictObject({ id: ClientId, listName: z.string(), reasons: z.array(DuplicateReason) })),
    ),
    'clientId',
    'read',
  ),
  /**
   * What a merge of two files would bring together, and what stands in its way. The files themselves are opened with
   * `clients.open`, which leaves its trace. Refused `not-found` or `file-not-readable` for one that the caller does
   * not read.
   */
  'duplicates.compare': query(
    leaders,
    Two,
    z.strictObject({ one: Belongings, other: Belongings, hindrance: MergeHindrance.nullable() }),
  ),
  /** Says that these are two people; they are not proposed again. */
  'duplicates.dismiss': command(leaders, Two, nothing),
  /**
   * Puts the other file into the first: its notes, attachments, consents and all that belongs to it. `take` names the
   * fields of which the other's value is kept, `join` the lists of which both are. Days that terms count from are not
   * chosen: the earliest start, the latest contact (core/duplicates/merged-file.ts). Refused with a `MergeHindrance`,
   * and as `clients.change` is.
   */
  'duplicates.merge': command(
    leaders,
    Two.extend({ take: z.array(ClientInput.keyof()).max(40), join: z.array(JoinedField).max(2) }),
    z.strictObject({ id: MergeId }),
  ),
  /** Takes a merge apart. Refused `merge-changed` when something of it changed since. */
  'duplicates.undo': command(leaders, z.strictObject({ id: MergeId }), nothing),
  /** The newest fifty, of the files that the caller reads. */
  'duplicates.merges': query(leaders, nothing, z.array(Merge)),
} as const;
