import type { ClientId, MergeId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { putAroundBack, putClientBack, resetClient } from '../../db/merge/kept-rows.ts';
import { moveRows, pictureOfFile } from '../../db/merge/move-rows.ts';
import { forgetMerge } from '../../db/purge/forget-merge.ts';
import { putClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient, unassign } from '../../db/repositories/clients.ts';
import { getMerge, mergeTrace, type StoredMerge } from '../../db/repositories/merges.ts';
import { newFileKey } from '../../db/seal.ts';
import { resealFile } from '../../db/sealed-texts.ts';
import { keepDeltas } from '../clients/keep-history.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { mayHaveClient } from '../gate/expect-gate.ts';
import { refreshBasis } from '../retention/basis.ts';
import { refreshTimers } from '../retention/timers.ts';
import { beginOwnCircle } from '../sharing/circle-change.ts';
import { fileReaders } from '../sharing/file-readers.ts';
import { letTeamRead } from '../sharing/put-readers.ts';
import { MergeTrace } from './trace.ts';

/** What a merge did, for whoever reads the file. */
export const traceOf = ({ db, files }: Pick<ReadContext, 'db' | 'files'>, merge: StoredMerge): MergeTrace =>
  MergeTrace.parse(JSON.parse(mergeTrace(db, files.of(merge.clientId), merge.id)));

/** Whether nothing of the file changed since two were put together in it, so that they can be taken apart. */
export const isUnchangedSince = (
  { db, files }: Pick<ReadContext, 'db' | 'files'>,
  { id, clientId }: Pick<StoredMerge, 'id' | 'clientId'>,
  { picture }: Pick<MergeTrace, 'picture'>,
): boolean => pictureOfFile(db, files.of(clientId), { id: clientId, without: id }) === picture;

/** Lets the readers of one file read another with the key that it has. */
const giveReaders = (
  context: WriteContext,
  file: { readonly clientId: ClientId; readonly fileKey: Uint8Array },
  like: ClientId,
): void => {
  const { isShielded, named } = fileReaders(context, like);
  if (!isShielded) letTeamRead(context, file.clientId, file.fileKey);
  if (named.length > 0) beginOwnCircle(context, { ...file, members: named });
  context.files.forget();
};

/**
 * Leaves a file to nobody when it would come back to a volunteer who may not get a client today: taking files apart is no
 * way around the gate. Its history says so.
 */
const assignAgain = (context: WriteContext, id: ClientId, now: string | null | undefined): void => {
  const { assignedTo } = found(getClient(context.db, id), 'client');
  if (assignedTo === null || assignedTo === now || mayHaveClient(context, assignedTo)) return;
  unassign(context.db, id);
  keepDeltas(context, id, [{ field: 'assignedTo', from: assignedTo, to: null }]);
};

/**
 * Takes two files apart again that were put together, in the caller's transaction: each is what it was, under the ids
 * that it had; the one that came back has a new key, for the same readers. Its import stays marked as changed. Refuses
 * `merge-changed` when something of the file changed since.
 */
export const undoMerge = (context: WriteContext, id: MergeId): ClientId => {
  const { db, files, today } = context;
  const merge = found(getMerge(db, id), 'merge');
  context.expectNear(merge.clientId, 'write');
  const { clientId } = merge;
  const trace = traceOf(context, merge);
  if (!isUnchangedSince(context, merge, trace)) refuse('merge-changed');
  const { otherId, one, other, moved, changes } = trace;
  const fileKey = files.of(clientId);
  const helperNow = getClient(db, clientId)?.assignedTo;

  forgetMerge(db, { id, otherId, changes });
  putClientBack(db, other);
  const otherKey = newFileKey();
  moveRows(db, moved, otherId);
  putClientDetail(db, fileKey, otherId, other.detail);
  resealFile(db, otherId, { from: fileKey, to: otherKey });
  giveReaders(context, { clientId: otherId, fileKey: otherKey }, clientId);
  putAroundBack(db, otherId, other);
  resetClient(db, clientId, one);
  putClientDetail(db, fileKey, clientId, one.detail);
  putAroundBack(db, clientId, one);
  // A rule may have changed since; a line that was left out stays so.
  for (const each of [otherId, clientId]) {
    refreshBasis(db, each, today);
    refreshTimers(db, each);
    assignAgain(context, each, helperNow);
  }
  return clientId;
};
