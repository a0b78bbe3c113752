import type { Day } from '../../core/kernel/day.ts';
import { figuresOn, type LegalFigures } from '../../core/legal-parameters/figures.ts';
import { listPutFigures } from '../../db/repositories/legal-parameters.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** The figures of the law as they count on a day. */
export const parametersIn = (db: ReadableDb, on: Day): LegalFigures => figuresOn(listPutFigures(db), on);

/** The same for many days at once: gives a function from the day that something counts from to its figures. */
export const parametersByDay = (db: ReadableDb): ((on: Day) => LegalFigures) => {
  const put = listPutFigures(db);
  return (on) => figuresOn(put, on);
};
