import { z } from 'zod';
import { ClientId, FieldChangeId } from '../kernel/ids.ts';
import { ClientInput, ContactPoint, HouseholdMember } from './clients.ts';
import { Instant, nothing, page } from './fields.ts';
import { aboutFile, command, query } from './op.ts';
import { workers } from './roles.ts';

/** What of a file is kept track of: each field of the form, its closing, and another file that was put into it. */
export const TrackedField = z.enum([
  ...ClientInput.keyof().options,
  'closedOn',
  'closedReason',
  'outcome',
  'mergedFile',
]);
export type TrackedField = z.output<typeof TrackedField>;

/** The value of one field as it was; of a phase, a purpose or a person it is the name, which the window cannot know. */
export const FieldValue = z.union([
  z.string(),
  z.boolean(),
  z.null(),
  z.array(ContactPoint),
  z.array(HouseholdMember),
]);
export type FieldValue = z.output<typeof FieldValue>;

/** One field of a file that somebody changed; sealed with the file. */
export const FieldChange = z.strictObject({
  id: FieldChangeId,
  at: Instant,
  by: z.string(),
  field: TrackedField,
  from: FieldValue,
  to: FieldValue,
  /** What a field of the form is now; null for what cannot be put back here. */
  now: FieldValue,
  /** Whether the field can be put back: it belongs to the form, and is not what it was. */
  canRestore: z.boolean(),
});
export type FieldChange = z.output<typeof FieldChange>;

export const history = {
  /** Newest first. */
  'history.ofClient': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId, ...page }),
      z.strictObject({ total: z.int(), changes: z.array(FieldChange) }),
    ),
    'clientId',
    'read',
  ),
  /** Puts one field back to what it was before this change. Refused as `clients.change` is, and `nothing-to-restore`. */
  'history.restore': aboutFile(
    command(workers, z.strictObject({ clientId: ClientId, id: FieldChangeId }), nothing),
    'clientId',
    'write',
  ),
} as const;
