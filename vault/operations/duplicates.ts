import { Belongings, type DuplicatePair, type duplicates } from '../../core/contract/duplicates.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClient } from '../../db/repositories/clients.ts';
import { filesAt, insertNotSame, type PairedFile } from '../../db/repositories/duplicates.ts';
import { countFile } from '../../db/repositories/file-counts.ts';
import { listMerges } from '../../db/repositories/merges.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { hindranceOf, mergeFiles } from '../duplicates/merge.ts';
import { filesLike, pairsFound, pairsStanding, searchDuplicates } from '../duplicates/search.ts';
import { isUnchangedSince, traceOf, undoMerge } from '../duplicates/undo-merge.ts';

const mostMerges = 50;

/** The file that was opened first is the one that the other goes into, unless somebody chooses otherwise. */
const pairOf = (one: PairedFile, other: PairedFile, reasons: DuplicatePair['reasons']): DuplicatePair => {
  const [first, second] = other.openedOn < one.openedOn ? [other, one] : [one, other];
  return {
    oneId: first.id,
    oneName: listName(first),
    otherId: second.id,
    otherName: listName(second),
    reasons: [...reasons],
  };
};

const expectBothNear = (
  { expectNear }: Pick<ReadContext, 'expectNear'>,
  { oneId, otherId }: Pick<DuplicatePair, 'oneId' | 'otherId'>,
  needs: 'read' | 'write',
): void => {
  for (const id of [oneId, otherId]) expectNear(id, needs);
};

/** What belongs to one file, as far as it is said when two are put together. */
const belongingsOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId): Belongings =>
  Belongings.strip().parse(countFile(db, id));

export const duplicatesHandlers: Handlers<keyof typeof duplicates> = {
  'duplicates.find': (_, context) =>
    taskOf({
      *steps() {
        yield { step: 'reading', done: 0, total: 0 };
      },
      *finish() {
        return { pairs: yield* searchDuplicates(context) };
      },
    }),
  'duplicates.pairs': ({ offset, limit }, context) => {
    const standing = pairsStanding(context);
    return {
      isSearched: pairsFound(context.staging) !== null,
      total: standing.length,
      pairs: standing.slice(offset, offset + limit).flatMap(({ pair, files }) => {
        const [one, other] = [files.get(pair.one), files.get(pair.other)];
        return one && other ? [pairOf(one, other, [...pair.reasons])] : [];
      }),
    };
  },
  'duplicates.ofClient': ({ clientId }, context) => {
    const alike = filesLike(context, clientId);
    const files = filesAt(
      context.db,
      alike.map(({ row }) => row),
    );
    return alike.flatMap(({ row, reasons }) => {
      const file = files.get(row);
      return file ? [{ id: file.id, listName: listName(file), reasons: [...reasons] }] : [];
    });
  },
  'duplicates.compare': (two, context) => {
    expectBothNear(context, two, 'read');
    return {
      one: belongingsOf(context, two.oneId),
      other: belongingsOf(context, two.otherId),
      hindrance: hindranceOf(context, two),
    };
  },
  'duplicates.dismiss': ({ oneId, otherId }, context) => {
    context.about(oneId);
    expectBothNear(context, { oneId, otherId }, 'read');
    insertNotSame(context.db, { one: oneId, other: otherId, by: context.actor.id, at: context.now });
    return {};
  },
  'duplicates.merge': ({ oneId, otherId, take, join }, context) => {
    context.about(oneId);
    expectBothNear(context, { oneId, otherId }, 'write');
    return { id: mergeFiles(context, { oneId, otherId }, { take, join }) };
  },
  'duplicates.undo': ({ id }, context) => {
    context.about(undoMerge(context, id));
    return {};
  },
  'duplicates.merges': (_, context) =>
    listMerges(context.db, mostMerges)
      .filter(({ clientId }) => context.reach(clientId) === 'read')
      .flatMap((merge) => {
        const client = getClient(context.db, merge.clientId);
        if (!client) return [];
        const trace = traceOf(context, merge);
        return [
          {
            id: merge.id,
            clientId: merge.clientId,
            at: merge.at,
            by: context.labelOf(merge.by),
            listName: listName(found(client, 'client')),
            otherName: trace.otherName,
            canUndo: isUnchangedSince(context, merge, trace),
          },
        ];
      }),
};
