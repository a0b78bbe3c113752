import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A verified copy that was made of this vault, wherever it lies now. */
export type KnownCopy = {
  readonly name: string;
  readonly madeAt: string;
  /** In the folder of choice, or beside the vault. */
  readonly place: 'folder' | 'vault';
  /** 1 when it was made on another disk than the vault's. */
  readonly isOtherDisk: 0 | 1;
  readonly clients: number;
  readonly notes: number;
  readonly bytes: number;
};

/** The copies that were not dropped, the newest first: also those on a stick that is not plugged in. */
export const listKnownCopies = (db: ReadableDb): readonly KnownCopy[] =>
  all<KnownCopy>(
    db,
    `SELECT name, made_at AS madeAt, place, is_other_disk AS isOtherDisk, clients, notes, bytes
     FROM backup_copy WHERE dropped_at IS NULL ORDER BY made_at DESC`,
  );

/** Notes a copy that lies there; one that was thought dropped is known again. */
export const putKnownCopy = (db: WritableDb, copy: KnownCopy): void => {
  run(
    db,
    `INSERT INTO backup_copy (name, made_at, place, is_other_disk, clients, notes, bytes)
     VALUES (@name, @madeAt, @place, @isOtherDisk, @clients, @notes, @bytes)
     ON CONFLICT (name) DO UPDATE SET place = excluded.place, is_other_disk = excluded.is_other_disk, dropped_at = NULL`,
    copy,
  );
};

/** Notes that a copy is gone, at an instant; false when no such copy was known. */
export const dropKnownCopy = (db: WritableDb, name: string, at: string): boolean =>
  run(db, 'UPDATE backup_copy SET dropped_at = ? WHERE name = ? AND dropped_at IS NULL', [at, name]).changes >
  0;

/** How many client files and notes a store holds. */
export const countRecords = (db: ReadableDb): { readonly clients: number; readonly notes: number } => ({
  clients: value<number>(db, 'SELECT count(*) FROM client WHERE is_stub = 0') ?? 0,
  notes: value<number>(db, 'SELECT count(*) FROM note') ?? 0,
});

/** Whether a copy of this name was ever made of this vault. */
export const isKnownCopyName = (db: ReadableDb, name: string): boolean =>
  value<number>(db, 'SELECT count(*) FROM backup_copy WHERE name = ?', [name]) !== 0;
