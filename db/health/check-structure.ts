import { all, type ReadableDb, values } from '../sql.ts';
import type { CheckPart } from './check-parts.ts';

/**
 * SQLite's own check of every table and index: how many faults it names. One call, because its largest part (the notes)
 * cannot be cut: 0.22 s for 40 MB, and in parts it took longer and left out the pages that belong to nothing.
 */
export function* checkStructure(db: ReadableDb): CheckPart {
  yield { step: 'check-structure', done: 0, total: 1 };
  const said = values<string>(db, 'SELECT integrity_check FROM pragma_integrity_check');
  yield { step: 'check-structure', done: 1, total: 1 };
  return said.filter((line) => line !== 'ok').length;
}

/** How many rows point at a row that is not there. */
export function* checkReferences(db: ReadableDb): CheckPart {
  yield { step: 'check-structure', done: 1, total: 1 };
  return all(db, 'SELECT rowid FROM pragma_foreign_key_check').length;
}
