import type { UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** The volunteer to whom an account belongs. */
export const volunteerOfAccount = (db: ReadableDb, userId: string): VolunteerId | undefined =>
  value<VolunteerId>(db, 'SELECT id FROM volunteer WHERE user_id = ? AND is_stub = 0', [userId]);

/** The account that a volunteer has; null for none. */
export const accountOfVolunteer = (db: ReadableDb, id: VolunteerId): UserId | null =>
  value<UserId>(db, 'SELECT user_id FROM volunteer WHERE id = ? AND user_id IS NOT NULL', [id]) ?? null;

/** Which account belongs to which volunteer, by the id of the account. */
export const listTies = (db: ReadableDb): ReadonlyMap<string, VolunteerId> =>
  new Map(
    all<{ readonly userId: string; readonly id: VolunteerId }>(
      db,
      'SELECT user_id AS userId, id FROM volunteer WHERE user_id IS NOT NULL AND is_stub = 0',
    ).map(({ userId, id }) => [userId, id]),
  );

/** Lets an account belong to a volunteer; the one before, which was removed, does no longer. */
export const tieAccount = (db: WritableDb, id: VolunteerId, userId: UserId): void => {
  run(db, 'UPDATE volunteer SET user_id = @userId WHERE id = @id', { id, userId });
};

/** Lets an account that is removed belong to nobody. */
export const untieAccount = (db: WritableDb, userId: UserId): void => {
  run(db, 'UPDATE volunteer SET user_id = NULL WHERE user_id = ?', [userId]);
};
