import type { ClientId } from '../../core/kernel/ids.ts';
import { type ReadableDb, run, value, type WritableDb } from '../sql.ts';

type Place = { readonly userId: string; readonly place: string };

/** Keeps the sealed text of a form that was not finished. */
export const putDraft = (
  db: WritableDb,
  it: Place & { readonly sealed: Uint8Array; readonly at: string },
): void => {
  run(
    db,
    `INSERT INTO draft_text (user_id, place, text_sealed, saved_at) VALUES (@userId, @place, @sealed, @at)
     ON CONFLICT (user_id, place) DO UPDATE SET text_sealed = excluded.text_sealed, saved_at = excluded.saved_at`,
    it,
  );
};

export const getDraft = (db: ReadableDb, it: Place): Uint8Array | undefined =>
  value<Uint8Array>(db, 'SELECT text_sealed FROM draft_text WHERE user_id = @userId AND place = @place', it);

export const deleteDraft = (db: WritableDb, it: Place): void => {
  run(db, 'DELETE FROM draft_text WHERE user_id = @userId AND place = @place', it);
};

/** The drafts about one file: their place names the file, or a note of it, by the id (`@id` is the file's). */
export const draftsAboutFile = `instr(place, @id) > 0
  OR EXISTS (SELECT 1 FROM note WHERE note.client_id = @id AND instr(draft_text.place, note.id) > 0)`;

/** Removes the unfinished texts of somebody about a file that she may not read any more. */
export const deleteDraftsAbout = (
  db: WritableDb,
  it: { readonly userId: string; readonly clientId: ClientId },
): void => {
  run(db, `DELETE FROM draft_text WHERE user_id = @userId AND (${draftsAboutFile})`, {
    userId: it.userId,
    id: it.clientId,
  });
};
