import type { Day } from '../../core/kernel/day.ts';
import { figuresOn, type LegalFigures } from '../../core/legal-parameters/figures.ts';
import { listPutFigures } from '../../db/repositories/legal-parameters.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** The figures of the law as they count on a day. */
export const parametersIn = (db: ReadableDb, on: Day): LegalFigures => figuresOn(listPutFigures(db), on);
