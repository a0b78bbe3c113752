import type { Phase } from '../../core/contract/phases.ts';
import type { PhaseId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, values, type WritableDb } from '../sql.ts';

type Row = Omit<Phase, 'isActive' | 'takesNewHelpers'> & {
  readonly isActive: number;
  readonly takesNewHelpers: number;
};

/** The phases in the organisation's order; those that are no longer used come last. */
export const listPhases = (db: ReadableDb): Phase[] =>
  all<Row>(
    db,
    `SELECT id, name, lead, takes_new_helpers AS takesNewHelpers, is_active AS isActive FROM phase
     ORDER BY is_active DESC, position`,
  ).map((row) => ({ ...row, isActive: row.isActive === 1, takesNewHelpers: row.takesNewHelpers === 1 }));

/** Adds a phase at a place in the order, or writes it anew. */
export const putPhase = (db: WritableDb, phase: Phase, position: number): void => {
  run(
    db,
    `INSERT INTO phase (id, position, name, lead, takes_new_helpers, is_active)
     VALUES (@id, @position, @name, @lead, @takesNewHelpers, @isActive)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, lead = excluded.lead,
       takes_new_helpers = excluded.takes_new_helpers, is_active = excluded.is_active`,
    {
      ...phase,
      position,
      isActive: Number(phase.isActive),
      takesNewHelpers: Number(phase.takesNewHelpers),
    },
  );
};

/** The phases in which files are, also those of which only a part is left. */
export const usedPhases = (db: ReadableDb): ReadonlySet<PhaseId> =>
  new Set(values<PhaseId>(db, 'SELECT DISTINCT phase_id FROM client WHERE phase_id IS NOT NULL'));

/** Drops a phase that no file is in. */
export const dropPhase = (db: WritableDb, id: PhaseId): void => {
  run(db, 'DELETE FROM phase WHERE id = ?', [id]);
};
