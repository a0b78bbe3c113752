import { type FieldDelta, fieldDeltas, type TrackedValues } from '../../core/history/field-deltas.ts';
import type { ClientId, FieldChangeId } from '../../core/kernel/ids.ts';
import { insertFieldChange } from '../../db/repositories/history.ts';
import type { WriteContext } from '../context.ts';

type Keeping = Pick<WriteContext, 'db' | 'files' | 'now' | 'actor' | 'newId'>;

/** Keeps changes of fields of a file, with who made them and when, sealed under its key. */
export const keepDeltas = (
  { db, files, now, actor, newId }: Keeping,
  clientId: ClientId,
  deltas: readonly FieldDelta[],
): void => {
  if (deltas.length === 0) return;
  const fileKey = files.of(clientId);
  for (const delta of deltas)
    insertFieldChange(db, fileKey, {
      ...delta,
      id: newId<FieldChangeId>(),
      clientId,
      at: now,
      by: actor.id,
    });
};

/** Keeps what differs between a file as it was and as it is now; called by whatever changes fields, in its transaction. */
export const keepHistory = (
  context: Keeping,
  clientId: ClientId,
  before: TrackedValues,
  after: TrackedValues,
): void => keepDeltas(context, clientId, fieldDeltas(before, after));
