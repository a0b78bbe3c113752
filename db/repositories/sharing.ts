import type { ClientId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** A group of people who may read some files. `generation` counts the changes of its key. */
export type Circle = { readonly id: string; readonly name: string; readonly generation: number };

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

/** Makes a circle known; its key and members follow. */
export const insertCircle = (db: WritableDb, circle: Circle): void => {
  run(db, 'INSERT INTO circle (id, name, generation) VALUES (@id, @name, @generation)', circle);
};

/** All circles with the generation of their key. */
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

/** Keeps the wrapped key of a new file. */
export const insertFileKey = (db: WritableDb, key: FileKey): void => {
  run(
    db,
    `INSERT INTO file_key (client_id, circle_id, generation, wrapped)
     VALUES (@clientId, @circleId, @generation, @wrapped)`,
    key,
  );
};

/** The wrapped key of one file; `undefined` when the file is gone, for its key goes first. */
export const getFileKey = (db: ReadableDb, clientId: ClientId): FileKey | undefined =>
  one<FileKey>(
    db,
    `SELECT client_id AS clientId, circle_id AS circleId, generation, wrapped FROM file_key WHERE client_id = ?`,
    [clientId],
  );
