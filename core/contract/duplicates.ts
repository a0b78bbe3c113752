import { z } from 'zod';
import { ClientId, MergeId } from '../kernel/ids.ts';
import { Client } from './clients.ts';
import { Instant, nothing, page } from './fields.ts';
import { background, command, query } from './op.ts';

const workers = ['manager', 'confidant'] as const;

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

/** Two files put together; it can be taken apart until one of its parts changed. */
export const Merge = z.strictObject({
  id: MergeId,
  clientId: ClientId,
  at: Instant,
  by: z.string(),
  listName: z.string(),
  canUndo: z.boolean(),
});
export type Merge = z.output<typeof Merge>;

export const duplicates = {
  /** Looks through all files in the caller's sight; others go on working and it can be cancelled. */
  'duplicates.find': background(workers, nothing, z.strictObject({ pairs: z.int() })),
  /** What was found, most alike first. Empty before a search and after a lock. */
  'duplicates.pairs': query(
    workers,
    z.strictObject({ ...page }),
    z.strictObject({ isSearched: z.boolean(), total: z.int(), pairs: z.array(DuplicatePair) }),
  ),
  /** Both files side by side. Refused `not-found` or `file-not-readable` for one that the caller does not read. */
  'duplicates.compare': query(workers, Two, z.strictObject({ one: Client, other: Client })),
  /** Says that these are two people; they are not proposed again. */
  'duplicates.dismiss': command(workers, Two, nothing),
  /**
   * Puts the other file into the first: its notes, attachments, consents and all that belongs to it. `take` names the
   * fields of which the other's value is kept. Refused: `merge-other-readers`, `file-restricted`, `request-open`.
   */
  'duplicates.merge': command(
    workers,
    Two.extend({ take: z.array(z.string().max(40)).max(40) }),
    z.strictObject({ id: MergeId }),
  ),
  /** Takes a merge apart. Refused `merge-changed` when something of it changed since. */
  'duplicates.undo': command(workers, z.strictObject({ id: MergeId }), nothing),
  'duplicates.merges': query(workers, nothing, z.array(Merge)),
} as const;
