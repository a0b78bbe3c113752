import { ClientInput } from '../../core/contract/clients.ts';
import type { MergeHindrance } from '../../core/contract/duplicates.ts';
import { mergeHindrance } from '../../core/duplicates/hindrance.ts';
import { mergedClosing, mergedFile, type MergeChoice } from '../../core/duplicates/merged-file.ts';
import type { ClientId, MergeId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { keepFile } from '../../db/merge/kept-rows.ts';
import {
  fieldChangesOf,
  hasOpenRequest,
  isBeingErased,
  moveMarks,
  moveRows,
  pictureOfFile,
  rowsToMove,
  waitsForReaders,
} from '../../db/merge/move-rows.ts';
import { removeMergedFile } from '../../db/purge/remove-records.ts';
import { carryExtensions } from '../../db/repositories/extensions.ts';
import { getClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient, isRestricted, type StoredClient } from '../../db/repositories/clients.ts';
import { insertMerge, insertMergedId } from '../../db/repositories/merges.ts';
import { resealFile } from '../../db/sealed-texts.ts';
import { changeFile } from '../clients/change-file.ts';
import { closeFile } from '../clients/close-file.ts';
import { keepDeltas } from '../clients/keep-history.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { refreshBasis } from '../retention/basis.ts';
import { fileReaders } from '../sharing/file-readers.ts';

type Two = { readonly oneId: ClientId; readonly otherId: ClientId };

const sortedText = (ids: readonly string[]): string => ids.toSorted().join();

const haveSameReaders = (context: ReadContext, { oneId, otherId }: Two): boolean => {
  const [one, other] = [fileReaders(context, oneId), fileReaders(context, otherId)];
  return (
    one.isShielded === other.isShielded &&
    sortedText(one.named) === sortedText(other.named) &&
    ![oneId, otherId].some((id) => waitsForReaders(context.db, id))
  );
};

/** What stands in the way of putting two files together that the caller reads; null when nothing does. */
export const hindranceOf = (context: ReadContext, two: Two): MergeHindrance | null => {
  const ids = [two.oneId, two.otherId];
  return mergeHindrance({
    isSameFile: two.oneId === two.otherId,
    hasSameReaders: haveSameReaders(context, two),
    isRestricted: ids.some((id) => isRestricted(context.db, id)),
    isBeingErased: ids.some((id) => isBeingErased(context.db, id)),
    hasOpenRequest: ids.some((id) => hasOpenRequest(context.db, id)),
  });
};

const asInput = (context: ReadContext, client: StoredClient): ClientInput =>
  ClientInput.strip().parse({
    ...client,
    ...getClientDetail(context.db, context.files.of(client.id), client.id),
  });

/** Writes the fields and the closing of the file that stays, by the same way as any change of it. */
const writeFields = (
  context: WriteContext,
  {
    one,
    other,
    input,
  }: { readonly one: StoredClient; readonly other: StoredClient; readonly input: ClientInput },
): void => {
  const { closedOn, closedReason, outcome } = mergedClosing(one, other);
  if (closedOn !== one.closedOn || closedReason !== one.closedReason || outcome !== one.outcome)
    closeFile(
      context,
      one.id,
      { openedOn: one.openedOn, lastContactOn: one.lastContactOn, closedOn },
      { closedReason, outcome },
    );
  changeFile(context, one.id, input);
  keepDeltas(context, one.id, [{ field: 'mergedFile', from: '', to: listName(other) }]);
};

/**
 * Puts a file into another, in the caller's transaction: everything of the person moves and is sealed under the key of
 * the file that stays, its fields become what was chosen, its terms are counted anew, and the rest of the other goes
 * (`removeMergedFile`). Keeps a trace that takes it apart again. Refuses with a `MergeHindrance`, `merge-list-too-long`,
 * and as `changeFile` does. Both files must be the caller's to write in.
 */
export const mergeFiles = (context: WriteContext, two: Two, choice: MergeChoice): MergeId => {
  const { db, files, newId, now, today, actor } = context;
  const { oneId, otherId } = two;
  const hindrance = hindranceOf(context, two);
  if (hindrance) refuse(hindrance);
  const one = found(getClient(db, oneId), 'client');
  const other = found(getClient(db, otherId), 'client');
  const keys = { from: files.of(otherId), to: files.of(oneId) };
  const [before, otherBefore] = [asInput(context, one), asInput(context, other)];
  const input = mergedFile(before, otherBefore, choice);
  const kept = { one: keepFile(db, oneId), other: keepFile(db, otherId) };
  const moved = rowsToMove(db, otherId);
  const known = new Set([...fieldChangesOf(db, oneId), ...(moved['field_change'] ?? [])]);

  resealFile(db, otherId, keys);
  moveRows(db, moved, oneId);
  moveMarks(db, otherId, oneId);
  removeMergedFile(db, otherId);
  insertMergedId(db, otherId, oneId);
  // Answers of both count now: what rested on one of them may have lost its ground, or found it.
  refreshBasis(db, oneId, today);
  writeFields(context, { one, other, input });
  carryExtensions(db, oneId);
  files.forget();

  const id = newId<MergeId>();
  const detailOf = ({ household, workSituation }: ClientInput) => ({ household, workSituation });
  const trace = {
    otherId,
    otherName: listName(other),
    one: { ...kept.one, detail: detailOf(before) },
    other: { ...kept.other, detail: detailOf(otherBefore) },
    moved,
    changes: fieldChangesOf(db, oneId).filter((change) => !known.has(change)),
    picture: pictureOfFile(db, keys.to, { id: oneId, without: id }),
  };
  insertMerge(db, keys.to, {
    id,
    clientId: oneId,
    at: now,
    by: actor.id,
    trace: JSON.stringify(trace),
  });
  return id;
};
