import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, NoteId } from '../kernel/ids.ts';
import { Purpose } from './consents.ts';
import { Instant, lines, nothing } from './fields.ts';
import { SpecialCategory, SpecialException } from './lawful.ts';
import { aboutFile, command, query } from './op.ts';
import { workers } from './roles.ts';

export const NoteKind = z.enum(['conversation', 'phone', 'visit', 'message', 'meeting', 'remark']);
export type NoteKind = z.output<typeof NoteKind>;

/** What an ordinary note must not hold, on which exception it is kept, and why it is needed (art. 9 and 10 AVG). */
export const SpecialKeeping = z.strictObject({
  category: SpecialCategory,
  exception: SpecialException,
  reason: z.string(),
});
export type SpecialKeeping = z.output<typeof SpecialKeeping>;

export const Note = z.strictObject({
  id: NoteId,
  on: Day,
  kind: NoteKind,
  text: z.string(),
  /** Written down in the presence of the client. */
  isWithClient: z.boolean(),
  /** Null for an ordinary note. */
  special: SpecialKeeping.nullable(),
  /** The consent on which alone it is kept, and since when that no longer holds: then it is on the purge list. */
  restsOn: Purpose.nullable(),
  losesBasisOn: Day.nullable(),
  author: z.string(),
  recordedAt: Instant,
  correctedAt: Instant.nullable(),
  correctedBy: z.string(),
});
export type Note = z.output<typeof Note>;

const NoteText = {
  on: Day,
  kind: NoteKind,
  text: lines(20_000),
  isWithClient: z.boolean().optional(),
} as const;

const SpecialText = {
  on: Day,
  category: SpecialCategory,
  exception: SpecialException,
  reason: lines(500).or(z.literal('')),
  text: lines(20_000),
  isWithClient: z.boolean().optional(),
} as const;

export const notes = {
  /** Newest day first. */
  'notes.list': aboutFile(
    query(workers, z.strictObject({ clientId: ClientId }), z.array(Note)),
    'clientId',
    'read',
  ),
  /**
   * Refused with `in-future`, and with `file-is-closed` for contact after the closing.
   * Moves the last contact forward unless the kind is `remark`.
   */
  'notes.write': aboutFile(
    command(workers, z.strictObject({ clientId: ClientId, ...NoteText }), z.strictObject({ id: NoteId })),
    'clientId',
    'write',
  ),
  /** An ordinary note; a special one is corrected as such, and is not found here. */
  'notes.correct': command(workers, z.strictObject({ id: NoteId, ...NoteText }), nothing),
  /**
   * A note with special or criminal data, apart from the contacts: it does not move the last contact. Refused with
   * `in-future`, `special-exception-unfit`, `special-reason-missing`, and `special-consent-missing` when it would rest on
   * an explicit consent that does not hold on that day and today.
   */
  'notes.writeSpecial': aboutFile(
    command(workers, z.strictObject({ clientId: ClientId, ...SpecialText }), z.strictObject({ id: NoteId })),
    'clientId',
    'write',
  ),
  /** Refused as the writing, and with `note-lost-basis`: another basis afterwards would make the withdrawal void. */
  'notes.correctSpecial': command(workers, z.strictObject({ id: NoteId, ...SpecialText }), nothing),
  /** Removes a wrong note through db/purge; the ledger keeps its id and the reason's code. */
  'notes.remove': command(
    workers,
    z.strictObject({ id: NoteId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
