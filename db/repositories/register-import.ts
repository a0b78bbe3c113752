import type { ActivityInput } from '../../core/contract/register.ts';
import type { ActivityId, ProcessorId, RegisterImportId } from '../../core/kernel/ids.ts';
import { all, one, type ReadableDb, run, type WritableDb } from '../sql.ts';
import { takeNumber } from './take-number.ts';

/** What one file brought into the register: enough to see whether it changed since, and to take it back. */
export type TakenOver = {
  readonly added: readonly { readonly id: ActivityId; readonly after: ActivityInput }[];
  readonly replaced: readonly {
    readonly id: ActivityId;
    readonly before: ActivityInput;
    readonly after: ActivityInput;
  }[];
  /** Processors that were not on the list yet. */
  readonly processors: readonly ProcessorId[];
  readonly skipped: number;
};

/** A register that was taken over; `by` is a user id, `undoneAt` an instant or null. */
export type StoredRegisterImport = {
  readonly id: RegisterImportId;
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly taken: TakenOver;
  readonly undoneAt: string | null;
};

type ImportRow = Omit<StoredRegisterImport, 'taken'> & { readonly content: string };

const columns = 'id, number, at, by_user AS by, content, undone_at AS undoneAt';

const fromRow = ({ content, ...row }: ImportRow): StoredRegisterImport => ({
  ...row,
  taken: JSON.parse(content) as TakenOver,
});

/** Every register that was taken over, newest first. */
export const listRegisterImports = (db: ReadableDb): readonly StoredRegisterImport[] =>
  all<ImportRow>(db, `SELECT ${columns} FROM register_import ORDER BY number DESC`).map(fromRow);

/** One of them, or `undefined`. */
export const getRegisterImport = (db: ReadableDb, id: RegisterImportId): StoredRegisterImport | undefined => {
  const row = one<ImportRow>(db, `SELECT ${columns} FROM register_import WHERE id = ?`, [id]);
  return row && fromRow(row);
};

/** Keeps what a file brought, under the next number. */
export const insertRegisterImport = (
  db: WritableDb,
  { taken, ...about }: Pick<StoredRegisterImport, 'id' | 'at' | 'by' | 'taken'>,
): void => {
  const number = takeNumber(db, 'register_import');
  run(
    db,
    `INSERT INTO register_import (id, number, at, by_user, content, undone_at)
     VALUES (@id, @number, @at, @by, @content, NULL)`,
    { ...about, number, content: JSON.stringify(taken) },
  );
};

/** Keeps that it was taken back, at an instant. */
export const putRegisterImportUndone = (db: WritableDb, id: RegisterImportId, at: string): void => {
  run(db, 'UPDATE register_import SET undone_at = @at WHERE id = @id', { id, at });
};
