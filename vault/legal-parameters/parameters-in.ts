import { FigureCode } from '../../core/contract/legal-parameters.ts';
import type { Out } from '../../core/contract/index.ts';
import type { Day } from '../../core/kernel/day.ts';
import {
  figureKinds,
  figureOn,
  figuresOn,
  type LegalFigures,
  versionsOf,
} from '../../core/legal-parameters/figures.ts';
import { listPutFigures } from '../../db/repositories/legal-parameters.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext } from '../context.ts';

/** The figures of the law as they count on a day. */
export const parametersIn = (db: ReadableDb, on: Day): LegalFigures => figuresOn(listPutFigures(db), on);

/** Every figure with what it is today, and each version with who put it there and where it was checked. */
export const figuresWithVersions = ({
  db,
  today,
  labelOf,
}: Pick<ReadContext, 'db' | 'today' | 'labelOf'>): Out<'legalParameters.list'> => {
  const put = listPutFigures(db).map((figure) => ({ ...figure, putBy: labelOf(figure.putBy) }));
  return FigureCode.options.map((code) => ({
    code,
    ...figureKinds[code],
    now: figureOn(code, put, today),
    versions: [...versionsOf(code, put)],
  }));
};
