import type { Phase } from '../../core/contract/phases.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

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
