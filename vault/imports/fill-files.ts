import { ClientInput } from '../../core/contract/clients.ts';
import type { ImportRun } from '../../core/contract/imports.ts';
import { isSameValue } from '../../core/history/field-deltas.ts';
import { canRestore, restoredField } from '../../core/history/restore-field.ts';
import type { JudgedRow } from '../../core/imports/judge-rows.ts';
import { filledFields } from '../../core/imports/known-file.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found, Refusal, refuse } from '../../core/kernel/refusal.ts';
import { getClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { listFieldChanges } from '../../db/repositories/history.ts';
import { filesFilledBy } from '../../db/repositories/import-marks.ts';
import { changeFile } from '../clients/change-file.ts';
import type { Progress, TaskContext } from '../context.ts';

const filesPerStep = 10;
const mostChanges = 200;

const fileNow = ({ db, files }: TaskContext, id: ClientId): ClientInput =>
  ClientInput.strip().parse({
    ...found(getClient(db, id), 'client'),
    ...getClientDetail(db, files.of(id), id),
  });

const fill = (context: TaskContext, { known, client, verdict }: JudgedRow): boolean => {
  if (!known || !client) return false;
  try {
    changeFile(context, known.id, filledFields(fileNow(context, known.id), client, verdict.changes));
    return true;
  } catch (error) {
    // The file's own data refuse it: then it stays as it is, and the other rows go on.
    if (error instanceof Refusal) return false;
    throw error;
  }
};

/** Fills the empty fields of files that came in before, in the transaction of an import; gives how many it filled. */
export function* fillSteps(context: TaskContext, rows: readonly JudgedRow[]): Generator<Progress, number> {
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    if (fill(context, row)) filled += 1;
    if (index % filesPerStep === 0) yield { step: 'filling', done: index, total: rows.length };
  }
  return filled;
}

/**
 * Empties the fields that an import filled in files that were here before, where they still hold what it put there.
 * Refuses `import-changed` when such a file can no longer be read.
 */
export function* emptySteps(
  context: TaskContext,
  { id, at }: Pick<ImportRun, 'id' | 'at'>,
): Generator<Progress, void> {
  const files = filesFilledBy(context.db, id, at);
  for (const [index, clientId] of files.entries()) {
    if (context.reach(clientId) !== 'read') refuse('import-changed');
    const before = fileNow(context, clientId);
    const after = listFieldChanges(context.db, context.files.of(clientId), {
      clientId,
      offset: 0,
      limit: mostChanges,
    })
      .filter(
        (change) => change.at === at && isSameValue(before[change.field as keyof ClientInput], change.to),
      )
      .reduce((file, change) => (canRestore(file, change) ? restoredField(file, change) : file), before);
    if (!isSameValue(before, after)) changeFile(context, clientId, after);
    if (index % filesPerStep === 0) yield { step: 'removing', done: index, total: files.length };
  }
}
