import type { PutFigure } from '../../core/legal-parameters/figures.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** Every version of a figure that somebody put beside those that ship. `putBy` is a user's id. */
export const listPutFigures = (db: ReadableDb): readonly PutFigure[] =>
  all<PutFigure>(
    db,
    `SELECT code, value, valid_from AS validFrom, source, checked_on AS checkedOn, put_by AS putBy
     FROM legal_parameter ORDER BY code, valid_from`,
  );

/** Keeps a version of a figure; one that was planned for the same day is replaced. */
export const putFigure = (db: WritableDb, figure: PutFigure & { readonly putAt: string }): void => {
  run(
    db,
    `INSERT INTO legal_parameter (code, valid_from, value, source, checked_on, put_by, put_at)
     VALUES (@code, @validFrom, @value, @source, @checkedOn, @putBy, @putAt)
     ON CONFLICT (code, valid_from) DO UPDATE SET value = excluded.value, source = excluded.source,
       checked_on = excluded.checked_on, put_by = excluded.put_by, put_at = excluded.put_at`,
    figure,
  );
};
