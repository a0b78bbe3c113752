import type { legalParameters } from '../../core/contract/legal-parameters.ts';
import { decidePutFigure } from '../../core/legal-parameters/decide-put.ts';
import { listPutFigures, putFigure } from '../../db/repositories/legal-parameters.ts';
import type { Handlers } from '../context.ts';
import { figuresWithVersions } from '../legal-parameters/parameters-in.ts';

export const legalParametersHandlers: Handlers<keyof typeof legalParameters> = {
  'legalParameters.list': (_, context) => figuresWithVersions(context),
  'legalParameters.put': (input, { db, today, now, actor }) => {
    const figure = decidePutFigure({ ...input, putBy: actor.id }, listPutFigures(db), today);
    putFigure(db, { ...figure, putAt: now });
    return {};
  },
};
