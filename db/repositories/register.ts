import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** An approved version without its text; `approvedBy` is a user id. */
export type VersionHead = {
  readonly number: number;
  readonly approvedAt: string;
  readonly approvedBy: string;
  readonly note: string;
  readonly hash: string;
};

/** An approved version; `document` is the very text that was hashed. */
export type Version = VersionHead & { readonly document: string };

const head = 'number, approved_at AS approvedAt, approved_by AS approvedBy, note, hash';

/** All approved versions without their texts, newest first. */
export const listVersions = (db: ReadableDb): readonly VersionHead[] =>
  all<VersionHead>(db, `SELECT ${head} FROM register_version ORDER BY number DESC`);

/** The newest approved version, or `undefined` before the first. */
export const newestVersion = (db: ReadableDb): Version | undefined =>
  one<Version>(db, `SELECT ${head}, document FROM register_version ORDER BY number DESC LIMIT 1`);

/** One approved version, or `undefined`. */
export const getVersion = (db: ReadableDb, number: number): Version | undefined =>
  one<Version>(db, `SELECT ${head}, document FROM register_version WHERE number = ?`, [number]);

/** Keeps an approved version for good: the schema forbids to change or delete it. */
export const insertVersion = (db: WritableDb, version: Version): void => {
  run(
    db,
    'INSERT INTO register_version VALUES (@number, @approvedAt, @approvedBy, @note, @document, @hash)',
    version,
  );
};
