import type { StaffId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** The key of the file of a volunteer or applicant, wrapped under the key of the staff circle of one generation. */
export type StaffKey = {
  readonly recordId: StaffId;
  readonly generation: number;
  readonly wrapped: Uint8Array;
};

const columns = 'record_id AS recordId, generation, wrapped';

/** Keeps the wrapped key of a staff file, in the place of an earlier one. */
export const putStaffKey = (db: WritableDb, key: StaffKey): void => {
  run(
    db,
    `INSERT INTO staff_key (record_id, generation, wrapped) VALUES (@recordId, @generation, @wrapped)
     ON CONFLICT (record_id) DO UPDATE SET generation = excluded.generation, wrapped = excluded.wrapped`,
    key,
  );
};

/** The wrapped key of one staff file; none when nothing of it is left. */
export const getStaffKey = (db: ReadableDb, id: StaffId): StaffKey | undefined =>
  one<StaffKey>(db, `SELECT ${columns} FROM staff_key WHERE record_id = ?`, [id]);

/** The staff files whose key is wrapped under one generation of the circle. */
export const staffUnder = (db: ReadableDb, generation: number): readonly StaffKey[] =>
  all<StaffKey>(db, `SELECT ${columns} FROM staff_key WHERE generation = ?`, [generation]);
