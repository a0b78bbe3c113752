import type { Meter } from '../../core/contract/guard.ts';
import type { Note, SpecialKeeping } from '../../core/contract/notes.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A note as it is read: `authorId` and `correctedBy` are ids of users. */
export type StoredNote = Omit<Note, 'author' | 'correctedBy'> & {
  readonly authorId: string;
  readonly correctedBy: string | null;
};

type NoteRow = Omit<StoredNote, 'text' | 'isWithClient' | 'special'> & {
  readonly sealed: Uint8Array;
  readonly isWithClient: number;
  readonly category: SpecialKeeping['category'] | null;
  readonly exception: SpecialKeeping['exception'] | null;
  readonly reasonSealed: Uint8Array | null;
};

const placeOf = (id: NoteId): Place => ({ field: 'note.text', id });
const reasonPlaceOf = (id: NoteId): Place => ({ field: 'note.reason', id });

const noteFrom = (fileKey: Uint8Array, row: NoteRow): StoredNote => {
  const { sealed, isWithClient, category, exception, reasonSealed, ...note } = row;
  return {
    ...note,
    text: open(fileKey, sealed, placeOf(note.id)),
    isWithClient: isWithClient === 1,
    special:
      category && exception && reasonSealed
        ? { category, exception, reason: open(fileKey, reasonSealed, reasonPlaceOf(note.id)) }
        : null,
  };
};

/** The notes of one client, newest day first, opened with the key of the file. */
export const listNotes = (db: ReadableDb, clientId: ClientId, fileKey: Uint8Array): readonly StoredNote[] =>
  all<NoteRow>(
    db,
    `SELECT id, on_day AS "on", kind, text_sealed AS sealed, is_with_client AS isWithClient,
       special_category AS category, special_exception AS "exception", reason_sealed AS reasonSealed,
       rests_on AS restsOn, loses_basis_on AS losesBasisOn,
       author_id AS authorId, recorded_at AS recordedAt, corrected_at AS correctedAt, corrected_by AS correctedBy
     FROM note WHERE client_id = ? ORDER BY on_day DESC, recorded_at DESC, id`,
    [clientId],
  ).map((row) => noteFrom(fileKey, row));

/** How many notes one client has. */
export const countNotes = (db: ReadableDb, clientId: ClientId): number =>
  value<number>(db, 'SELECT count(*) FROM note WHERE client_id = ?', [clientId]) ?? 0;

/** Whose note it is, whether it holds special data, and since when it has no basis; `undefined` when there is none. */
export const findNote = (
  db: ReadableDb,
  id: NoteId,
):
  | { readonly clientId: ClientId; readonly isSpecial: boolean; readonly losesBasisOn: Day | null }
  | undefined => {
  const row = one<{ clientId: ClientId; category: string | null; losesBasisOn: Day | null }>(
    db,
    `SELECT client_id AS clientId, special_category AS category, loses_basis_on AS losesBasisOn FROM note
     WHERE id = ?`,
    [id],
  );
  return row && { clientId: row.clientId, isSpecial: row.category !== null, losesBasisOn: row.losesBasisOn };
};

/** What is written of a note, at first and when it is corrected. What is left out is an ordinary note without a consent. */
export type NoteText = Pick<StoredNote, 'id' | 'on' | 'kind' | 'text'> &
  Partial<Pick<StoredNote, 'isWithClient' | 'special' | 'restsOn'>>;

const sealedNote = (
  fileKey: Uint8Array,
  { id, on, kind, text, isWithClient, special, restsOn }: NoteText,
) => ({
  id,
  on,
  kind,
  sealed: seal(fileKey, text, placeOf(id)),
  isWithClient: Number(isWithClient ?? false),
  category: special?.category ?? null,
  exception: special?.exception ?? null,
  reasonSealed: special ? seal(fileKey, special.reason, reasonPlaceOf(id)) : null,
  restsOn: restsOn ?? null,
});

/** Adds a note; its text, and the reason of special data, are sealed under the key of the file and bound to this note. */
export const insertNote = (
  db: WritableDb,
  fileKey: Uint8Array,
  note: NoteText & Pick<StoredNote, 'authorId' | 'recordedAt'> & { readonly clientId: ClientId },
): void => {
  const { clientId, authorId, recordedAt } = note;
  run(
    db,
    `INSERT INTO note (id, client_id, on_day, kind, text_sealed, is_with_client, special_category, special_exception,
       reason_sealed, rests_on, author_id, recorded_at)
     VALUES (@id, @clientId, @on, @kind, @sealed, @isWithClient, @category, @exception, @reasonSealed, @restsOn,
       @authorId, @recordedAt)`,
    { ...sealedNote(fileKey, note), clientId, authorId, recordedAt },
  );
};

/** Writes a note anew, with who corrected it and when; author and moment of recording stay. */
export const correctNote = (
  db: WritableDb,
  fileKey: Uint8Array,
  note: NoteText & { readonly correctedBy: string; readonly correctedAt: string },
): void => {
  const { correctedBy, correctedAt } = note;
  run(
    db,
    `UPDATE note SET on_day = @on, kind = @kind, text_sealed = @sealed, is_with_client = @isWithClient,
       special_category = @category, special_exception = @exception, reason_sealed = @reasonSealed,
       rests_on = @restsOn, corrected_at = @correctedAt, corrected_by = @correctedBy WHERE id = @id`,
    { ...sealedNote(fileKey, note), correctedAt, correctedBy },
  );
};

/** How many special notes there are of each category, and in how many files. */
export const countSpecialNotes = (db: ReadableDb): Meter['categories'] => [
  ...all<Meter['categories'][number]>(
    db,
    `SELECT special_category AS category, count(*) AS notes, count(DISTINCT client_id) AS files FROM note
     WHERE special_category IS NOT NULL GROUP BY special_category`,
  ),
];

/**
 * How many files there are, and in how many of them there is a special note. The plus keeps SQLite from walking over
 * every note there is in the order of its files.
 */
export const countFiles = (
  db: ReadableDb,
): { readonly files: number; readonly filesWithSpecial: number } => ({
  files: value<number>(db, 'SELECT count(*) FROM client WHERE is_stub = 0') ?? 0,
  filesWithSpecial:
    value<number>(db, 'SELECT count(DISTINCT +client_id) FROM note WHERE special_category IS NOT NULL') ?? 0,
});
