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
