import type { SharingEvent } from '../../core/contract/sharing.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A group of people who may read some files. `generation` counts the changes of its key. */
export type Circle = { readonly id: string; readonly generation: number };

/** The circle of one file's own readers; `fileSealed` says so under the file's key. */
export type OwnCircle = Circle & { readonly clientId: ClientId; readonly fileSealed: Uint8Array };

/** The key of a circle, sealed to one member: a user's id, or `recovery`. */
export type CircleKey = {
  readonly circleId: string;
  readonly generation: number;
  readonly memberId: string;
  readonly sealed: Uint8Array;
};

/** The key of a client file, wrapped under a circle's key of one generation. */
export type FileKey = {
  readonly clientId: ClientId;
  readonly circleId: string;
  readonly generation: number;
  readonly wrapped: Uint8Array;
};

/** A change of who reads a file, as it is kept. */
export type StoredSharing = Pick<SharingEvent, 'at' | 'kind'> & {
  readonly id: string;
  readonly clientId: ClientId;
  readonly userId: UserId | null;
  readonly by: UserId;
  readonly discussedOn: Day | null;
  readonly reasonSealed: Uint8Array;
};

/** Makes a circle known that people belong to by their roles. */
export const insertRoleCircle = (db: WritableDb, circle: Circle): void => {
  run(
    db,
    'INSERT INTO circle (id, generation, client_id, file_sealed) VALUES (@id, @generation, NULL, NULL)',
    circle,
  );
};

/** Makes the circle of one file's own readers known; the file has none. */
export const insertOwnCircle = (db: WritableDb, circle: OwnCircle): void => {
  run(
    db,
    'INSERT INTO circle (id, generation, client_id, file_sealed) VALUES (@id, @generation, @clientId, @fileSealed)',
    circle,
  );
};

/** Moves a circle to another generation; its keys follow. */
export const putGeneration = (db: WritableDb, { id, generation }: Circle): void => {
  run(db, 'UPDATE circle SET generation = @generation WHERE id = @id', { id, generation });
};

/** The circle of one file's own readers, if it has one. */
export const ownCircle = (db: ReadableDb, clientId: ClientId): OwnCircle | undefined =>
  one<OwnCircle>(
    db,
    'SELECT id, generation, client_id AS clientId, file_sealed AS fileSealed FROM circle WHERE client_id = ?',
    [clientId],
  );

/** Removes the circle of one file's own readers, with its keys; what it read under them goes first. */
export const deleteOwnCircle = (db: WritableDb, clientId: ClientId): void => {
  const circles = '(SELECT id FROM circle WHERE client_id = ?)';
  run(db, `DELETE FROM file_key WHERE circle_id IN ${circles}`, [clientId]);
  run(db, `DELETE FROM circle_key WHERE circle_id IN ${circles}`, [clientId]);
  run(db, 'DELETE FROM circle WHERE client_id = ?', [clientId]);
};

/** The file whose own circle this is, or null for one that people belong to by their roles. */
export const fileOfCircle = (db: ReadableDb, circleId: string): ClientId | null =>
  value<ClientId>(db, 'SELECT client_id FROM circle WHERE id = ?', [circleId]) ?? null;

/** Writes a circle's key for one member, in the place of the one that was sealed to the member's earlier keys. */
export const putCircleKey = (db: WritableDb, key: CircleKey): void => {
  run(
    db,
    `INSERT INTO circle_key (circle_id, generation, member_id, sealed)
     VALUES (@circleId, @generation, @memberId, @sealed)
     ON CONFLICT (circle_id, generation, member_id) DO UPDATE SET sealed = excluded.sealed`,
    key,
  );
};

/** Every key of every circle that is sealed to one member, older generations included. */
export const listCircleKeys = (db: ReadableDb, memberId: string): readonly CircleKey[] =>
  all<CircleKey>(
    db,
    `SELECT circle_id AS circleId, generation, member_id AS memberId, sealed FROM circle_key
     WHERE member_id = ? ORDER BY circle_id, generation`,
    [memberId],
  );

/** Removes every circle key that was sealed to somebody who left one circle, or (`circleId` null) all. */
export const deleteCircleKeysOf = (db: WritableDb, memberId: string, circleId: string | null): void => {
  run(
    db,
    'DELETE FROM circle_key WHERE member_id = @memberId AND (@circleId IS NULL OR circle_id = @circleId)',
    {
      memberId,
      circleId,
    },
  );
};

/** Keeps a wrapped key of a file for one circle, in the place of an earlier one. */
export const insertFileKey = (db: WritableDb, key: FileKey): void => {
  run(
    db,
    `INSERT INTO file_key (client_id, circle_id, generation, wrapped)
     VALUES (@clientId, @circleId, @generation, @wrapped)
     ON CONFLICT (client_id, circle_id) DO UPDATE SET generation = excluded.generation, wrapped = excluded.wrapped`,
    key,
  );
};

/** The wrapped keys of one file, one for each circle that reads it; none when the file is gone, for its keys go first. */
export const getFileKeys = (db: ReadableDb, clientId: ClientId): readonly FileKey[] =>
  all<FileKey>(
    db,
    `SELECT client_id AS clientId, circle_id AS circleId, generation, wrapped FROM file_key WHERE client_id = ?`,
    [clientId],
  );

/** Whether there is a file with this id, or what a purge left of one. */
export const isFileThere = (db: ReadableDb, clientId: ClientId): boolean =>
  value<number>(db, 'SELECT 1 FROM client WHERE id = ?', [clientId]) === 1;

/** Takes a file from one circle. */
export const deleteFileKey = (db: WritableDb, clientId: ClientId, circleId: string): void => {
  run(db, 'DELETE FROM file_key WHERE client_id = ? AND circle_id = ?', [clientId, circleId]);
};

/** Up to `limit` files whose key is wrapped under one generation of a circle. */
export const filesUnder = (
  db: ReadableDb,
  circle: { readonly circleId: string; readonly generation: number; readonly limit: number },
): readonly FileKey[] =>
  all<FileKey>(
    db,
    `SELECT client_id AS clientId, circle_id AS circleId, generation, wrapped FROM file_key
     WHERE circle_id = @circleId AND generation = @generation LIMIT @limit`,
    circle,
  );

/** Adds a change of who reads a file. */
export const insertSharing = (db: WritableDb, it: StoredSharing): void => {
  run(
    db,
    `INSERT INTO sharing_event (id, client_id, at, kind, user_id, by_user, discussed_on, reason_sealed)
     VALUES (@id, @clientId, @at, @kind, @userId, @by, @discussedOn, @reasonSealed)`,
    it,
  );
};

/** The changes of who reads one file, newest first. */
export const listSharing = (db: ReadableDb, clientId: ClientId): readonly StoredSharing[] =>
  all<StoredSharing>(
    db,
    `SELECT id, client_id AS clientId, at, kind, user_id AS userId, by_user AS "by",
            discussed_on AS discussedOn, reason_sealed AS reasonSealed
     FROM sharing_event WHERE client_id = ? ORDER BY at DESC, id`,
    [clientId],
  );
