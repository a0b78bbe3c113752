import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, NoteId } from '../kernel/ids.ts';
import { Instant, lines, nothing } from './fields.ts';
import { aboutFile, command, query } from './op.ts';

const workers = ['manager', 'confidant', 'worker'] as const;

export const NoteKind = z.enum(['conversation', 'phone', 'visit', 'message', 'meeting', 'remark']);
export type NoteKind = z.output<typeof NoteKind>;

export const Note = z.strictObject({
  id: NoteId,
  on: Day,
  kind: NoteKind,
  text: z.string(),
  author: z.string(),
  recordedAt: Instant,
  correctedAt: Instant.nullable(),
  correctedBy: z.string(),
});
export type Note = z.output<typeof Note>;

const NoteText = { on: Day, kind: NoteKind, text: lines(20_000) } as const;

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
  'notes.correct': command(workers, z.strictObject({ id: NoteId, ...NoteText }), nothing),
  /** Removes a wrong note through db/purge; the ledger keeps its id and the reason's code. */
  'notes.remove': command(
    workers,
    z.strictObject({ id: NoteId, reason: z.enum(['wrong-person', 'incorrect', 'not-needed']) }),
    nothing,
  ),
} as const;
