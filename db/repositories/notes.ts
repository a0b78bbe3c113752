import type { Purpose } from '../../core/contract/consents.ts';
import type { Note } from '../../core/contract/notes.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A note as it is read: `authorId` and `correctedBy` are ids of users. */
export type StoredNote = Omit<Note, 'author' | 'correctedBy'> & {
  readonly authorId: string;
  readonly correctedBy: string | null;
};

type NoteRow = Omit<StoredNote, 'text'> & { readonly sealed: Uint8Array };

const placeOf = (id: NoteId): Place => ({ field: 'note.text', id });

/** The notes of one client, newest day first, opened with the key of the file. */
export const listNotes = (db: ReadableDb, clientId: ClientId, fileKey: Uint8Array): readonly StoredNote[] =>
  all<NoteRow>(
    db,
    `SELECT id, on_day AS "on", kind, text_sealed AS sealed, author_id AS authorId, recorded_at AS recordedAt,
       corrected_at AS correctedAt, corrected_by AS correctedBy
     FROM note WHERE client_id = ? ORDER BY on_day DESC, recorded_at DESC, id`,
    [clientId],
  ).map(({ sealed, ...note }) => ({ ...note, text: open(fileKey, sealed, placeOf(note.id)) }));

/** How many notes one client has. */
export const countNotes = (db: ReadableDb, clientId: ClientId): number =>
  value<number>(db, 'SELECT count(*) FROM note WHERE client_id = ?', [clientId]) ?? 0;

/** Whose note it is, or `undefined` when there is no such note. */
export const noteOwner = (db: ReadableDb, id: NoteId): ClientId | undefined =>
  value<ClientId>(db, 'SELECT client_id FROM note WHERE id = ?', [id]);

/** Adds a note; its text is sealed under the key of the file and bound to this note. */
export const insertNote = (
  db: WritableDb,
  fileKey: Uint8Array,
  note: Pick<StoredNote, 'id' | 'on' | 'kind' | 'text' | 'authorId' | 'recordedAt'> & {
    readonly clientId: ClientId;
  },
): void => {
  const { id, clientId, on, kind, authorId, recordedAt } = note;
  run(
    db,
    `INSERT INTO note (id, client_id, on_day, kind, text_sealed, author_id, recorded_at)
     VALUES (@id, @clientId, @on, @kind, @sealed, @authorId, @recordedAt)`,
    { id, clientId, on, kind, authorId, recordedAt, sealed: seal(fileKey, note.text, placeOf(id)) },
  );
};

/** Writes a note anew, with who corrected it and when; author and moment of recording stay. */
export const correctNote = (
  db: WritableDb,
  fileKey: Uint8Array,
  note: Pick<StoredNote, 'id' | 'on' | 'kind' | 'text'> & {
    readonly correctedBy: string;
    readonly correctedAt: string;
  },
): void => {
  const { id, on, kind, correctedBy, correctedAt } = note;
  run(
    db,
    `UPDATE note SET on_day = @on, kind = @kind, text_sealed = @sealed, corrected_at = @correctedAt,
       corrected_by = @correctedBy WHERE id = @id`,
    { id, on, kind, correctedBy, correctedAt, sealed: seal(fileKey, note.text, placeOf(id)) },
  );
};

/**
 * Says of the notes of a client that rest on a consent alone since which day that no longer holds, or with `null` that
 * it holds again. Gives how many there are. The caller lets the terms follow.
 */
export const markLostBasis = (
  db: WritableDb,
  clientId: ClientId,
  purpose: Purpose,
  on: Day | null,
): number =>
  run(db, 'UPDATE note SET loses_basis_on = @on WHERE client_id = @clientId AND rests_on = @purpose', {
    clientId,
    purpose,
    on,
  }).changes;
