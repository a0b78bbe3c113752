import type { processors } from '../../core/contract/processors.ts';
import type { ProcessingForId, ProcessorId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import {
  activitiesOf,
  agreementState,
  assertUnused,
  checkProcessor,
} from '../../core/processors/agreement.ts';
import {
  deleteProcessingFor,
  deleteProcessor,
  keepsForOthers,
  listProcessingFor,
  listProcessors,
  putKeepsForOthers,
  putProcessingFor,
  putProcessor,
} from '../../db/repositories/processors.ts';
import { listActivities } from '../../db/repositories/register-activity.ts';
import type { Handlers, ReadContext } from '../context.ts';

const processorIn = ({ db }: Pick<ReadContext, 'db'>, wanted: ProcessorId) =>
  found(
    listProcessors(db).find(({ id }) => id === wanted),
    'processor',
  );

const forOtherIn = ({ db }: Pick<ReadContext, 'db'>, wanted: ProcessingForId) =>
  found(
    listProcessingFor(db).find(({ id }) => id === wanted),
    'processing-for',
  );

export const processorsHandlers: Handlers<keyof typeof processors> = {
  'processors.list': (_, { db, today }) => {
    const activities = listActivities(db);
    return listProcessors(db).map((it) => ({
      ...it,
      agreement: agreementState(it, today),
      usedBy: activitiesOf(it.id, activities).map(({ id, name }) => ({ id, name })),
    }));
  },
  'processors.put': (input, context) => {
    const { db, today, newId, about } = context;
    if (input.id !== null) processorIn(context, input.id);
    checkProcessor(input, listProcessors(db));
    const id = input.id ?? newId<ProcessorId>();
    about(id);
    putProcessor(db, { ...input, id, changedOn: today });
    return { id };
  },
  'processors.remove': ({ id }, context) => {
    const { db, about } = context;
    about(processorIn(context, id).id);
    assertUnused(activitiesOf(id, listActivities(db)));
    deleteProcessor(db, id);
    return {};
  },
  'processors.forOthers': (_, { db }) => ({ isKept: keepsForOthers(db), list: [...listProcessingFor(db)] }),
  'processors.keepForOthers': ({ isKept }, { db }) => {
    putKeepsForOthers(db, isKept);
    return {};
  },
  'processors.putForOther': ({ id: known, ...input }, context) => {
    const { db, today, newId, about } = context;
    if (known !== null) forOtherIn(context, known);
    const id = known ?? newId<ProcessingForId>();
    about(id);
    putProcessingFor(db, id, input, today);
    return { id };
  },
  'processors.removeForOther': ({ id }, context) => {
    const { db, about } = context;
    about(forOtherIn(context, id).id);
    deleteProcessingFor(db, id);
    return {};
  },
};
