import { ActivityInput } from '../../core/contract/register.ts';
import type { RegisterChoices, RegisterImport } from '../../core/contract/register-import.ts';
import type { ActivityId, ProcessorId, RegisterImportId } from '../../core/kernel/ids.ts';
import { fold } from '../../core/kernel/fold.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { isChanged } from '../../core/register/change-activity.ts';
import {
  type ImportPlan,
  type KnownActivity,
  planImport,
  rowsToTake,
} from '../../core/register/import-plan.ts';
import { deleteProcessor, listProcessors, putProcessor } from '../../db/repositories/processors.ts';
import {
  deleteActivity,
  getActivity,
  insertActivity,
  listActivities,
  updateActivity,
} from '../../db/repositories/register-activity.ts';
import {
  getRegisterImport,
  insertRegisterImport,
  putRegisterImportUndone,
  type StoredRegisterImport,
  type TakenOver,
} from '../../db/repositories/register-import.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { stagedRegister } from './read-file.ts';

/** The activities of the register, as their forms have them. */
export const knownActivities = (db: ReadableDb): readonly KnownActivity[] =>
  listActivities(db).map((activity) => ({ id: activity.id, input: ActivityInput.strip().parse(activity) }));

/** What would come of the file that was read, under a person's choices. Refuses `no-file-read`. */
export const plannedImport = (
  { db, staging }: Pick<ReadContext, 'db' | 'staging'>,
  choices: RegisterChoices,
): ImportPlan => planImport(stagedRegister(staging).rows, choices, knownActivities(db));

/** Finds processors on the list by their name, and adds those that are not there, still without an agreement. */
const processorsNamed = ({ db, newId, today }: Pick<WriteContext, 'db' | 'newId' | 'today'>) => {
  const ids = new Map(listProcessors(db).map(({ id, name }) => [fold(name), id]));
  const added: ProcessorId[] = [];
  const idOf = (name: string): ProcessorId => {
    const before = ids.get(fold(name));
    if (before) return before;
    const id = newId<ProcessorId>();
    putProcessor(db, {
      id,
      name,
      contact: '',
      service: '',
      transfers: [],
      subProcessors: '',
      agreementOn: null,
      agreementUntil: null,
      points: [],
      remark: '',
      changedOn: today,
    });
    ids.set(fold(name), id);
    added.push(id);
    return id;
  };
  return { idOf, added };
};

/**
 * Writes the file that was read into the register, in the transaction that is open. Gives the id under which it can be
 * taken back. The file stays in memory: a second time its rows have twins, and are left out. Refuses as `rowsToTake` does, and `no-file-read`.
 */
export const takeOver = (context: WriteContext, choices: RegisterChoices): RegisterImportId => {
  const { db, today, now, actor, newId } = context;
  const known = knownActivities(db);
  const plan = plannedImport(context, choices);
  const rows = rowsToTake(plan, known);
  const processors = processorsNamed(context);
  const taken: { added: TakenOver['added'][number][]; replaced: TakenOver['replaced'][number][] } = {
    added: [],
    replaced: [],
  };
  for (const { becomes, input, processors: names } of rows) {
    const processorIds = [...new Set([...input.processorIds, ...names.map(processors.idOf)])];
    const after = ActivityInput.parse({ ...input, processorIds });
    const before = known.find(({ id }) => id === becomes);
    if (before) {
      updateActivity(db, before.id, after, today);
      taken.replaced.push({ id: before.id, before: before.input, after });
    } else {
      const id = newId<ActivityId>();
      insertActivity(db, id, null, after, today, null);
      taken.added.push({ id, after });
    }
  }
  const id = newId<RegisterImportId>();
  const skipped = plan.rows.length - rows.length;
  insertRegisterImport(db, {
    id,
    at: now,
    by: actor.id,
    taken: { ...taken, processors: processors.added, skipped },
  });
  return id;
};

/** Whether something that came with a file is no longer as it came. */
const hasChanged = (db: ReadableDb, { added, replaced }: TakenOver): boolean =>
  [...added, ...replaced].some(({ id, after }) => {
    const now = getActivity(db, id);
    return now === undefined || isChanged(now, after);
  });

/** How a file that was taken over stands now. */
export const shownImport = (
  { db, labelOf }: Pick<ReadContext, 'db' | 'labelOf'>,
  { id, number, at, by, taken, undoneAt }: StoredRegisterImport,
): RegisterImport => ({
  id,
  number,
  at,
  by: labelOf(by),
  added: taken.added.length,
  replaced: taken.replaced.length,
  skipped: taken.skipped,
  processors: taken.processors.length,
  state: undoneAt !== null ? 'undone' : hasChanged(db, taken) ? 'changed' : 'done',
});

/**
 * Takes back what came with a file: new activities go, replaced ones get their text again, and processors that came
 * with it go unless an activity names them by now. Refuses `register-import-changed` when some of it changed since.
 */
export const undoTakeOver = (
  { db, today, now }: Pick<WriteContext, 'db' | 'today' | 'now'>,
  id: RegisterImportId,
): void => {
  const { taken, undoneAt } = found(getRegisterImport(db, id), 'register-import');
  if (undoneAt !== null || hasChanged(db, taken)) refuse('register-import-changed');
  for (const { id: activity } of taken.added) deleteActivity(db, activity);
  for (const { id: activity, before } of taken.replaced) updateActivity(db, activity, before, today);
  const used = new Set(listActivities(db).flatMap(({ processorIds }) => processorIds));
  for (const processor of taken.processors) if (!used.has(processor)) deleteProcessor(db, processor);
  putRegisterImportUndone(db, id, now);
};
