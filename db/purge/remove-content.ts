import type { Shelf } from '../sealed-content.ts';
import { run, type WritableDb } from '../sql.ts';

/**
 * Removes the rows of one paper, in the caller's transaction. Its head, with the key of its content, goes first; SQLite
 * overwrites the rows (`secure_delete`), and the next purge writes the whole file anew. Gives whether there was one.
 */
export const removeContent = (db: WritableDb, { table }: Shelf, id: string): boolean => {
  run(db, `UPDATE ${table} SET head_sealed = x'' WHERE id = ?`, [id]);
  run(db, `DELETE FROM ${table}_part WHERE ${table}_id = ?`, [id]);
  return run(db, `DELETE FROM ${table} WHERE id = ?`, [id]).changes > 0;
};
