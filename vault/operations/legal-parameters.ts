import { FigureCode, type legalParameters } from '../../core/contract/legal-parameters.ts';
import { decidePutFigure } from '../../core/legal-parameters/decide-put.ts';
import { figureKinds, figureOn, versionsOf } from '../../core/legal-parameters/figures.ts';
import { listPutFigures, putFigure } from '../../db/repositories/legal-parameters.ts';
import type { Handlers } from '../context.ts';

export const legalParametersHandlers: Handlers<keyof typeof legalParameters> = {
  'legalParameters.list': (_, { db, today, labelOf }) => {
    const put = listPutFigures(db).map((figure) => ({ ...figure, putBy: labelOf(figure.putBy) }));
    return FigureCode.options.map((code) => ({
      code,
      ...figureKinds[code],
      now: figureOn(code, put, today),
      versions: [...versionsOf(code, put)],
    }));
  },
  'legalParameters.put': (input, { db, today, now, actor }) => {
    const figure = decidePutFigure({ ...input, putBy: actor.id }, listPutFigures(db), today);
    putFigure(db, { ...figure, putAt: now });
    return {};
  },
};
