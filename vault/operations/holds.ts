import type { ExtensionLine, holds } from '../../core/contract/holds.ts';
import { decideHold, decideRelease, decideReview } from '../../core/holds/decide-hold.ts';
import type { HoldId, RecordId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { listExtensions } from '../../db/repositories/extensions.ts';
import {
  getHold,
  insertHold,
  insertReview,
  listHolds,
  listOpenHolds,
  listReviews,
  putRelease,
  putSeen,
} from '../../db/repositories/holds.ts';
import { nameOfRecord } from '../../db/repositories/retention.ts';
import type { RecordKind } from '../../core/contract/timer.ts';
import type { Handlers, ReadContext } from '../context.ts';
import { expectInSight, holdsOf, holdView, isInSight } from '../holds/hold-view.ts';
import { countHolds } from '../holds/count-holds.ts';
import { holdFacts } from '../holds/hold-facts.ts';
import { longestHold } from '../holds/longest-hold.ts';

const named = (
  { db }: Pick<ReadContext, 'db'>,
  { recordId, kind }: { readonly kind: RecordKind; readonly recordId: RecordId },
): Pick<ExtensionLine, 'recordId' | 'kind' | 'listName'> => ({
  recordId,
  kind,
  listName: listName(nameOfRecord(db, recordId)),
});

export const holdsHandlers: Handlers<keyof typeof holds> = {
  'holds.ofRecord': ({ recordId }, context) => {
    expectInSight(context, recordId);
    return holdsOf(context, recordId);
  },

  'holds.set': ({ recordId, reasonCode, ...asked }, context) => {
    const { db, actor, today, newId, about } = context;
    about(recordId);
    const kind = expectInSight(context, recordId);
    const words = decideHold(listHolds(db, recordId), { ...asked, reasonCode }, today, longestHold(context));
    const id = newId<HoldId>();
    insertHold(db, { ...words, id, recordId, kind, reasonCode, setBy: actor.id, setOn: today });
    return { id };
  },

  'holds.review': ({ id, ...asked }, context) => {
    const { db, actor, today, newId, about } = context;
    const hold = found(getHold(db, id), 'hold');
    about(hold.recordId);
    const words = decideReview(hold, asked, today, longestHold(context));
    insertReview(db, { ...words, id: newId<string>(), holdId: id, on: today, by: actor.id });
    return {};
  },

  'holds.release': ({ id, reason }, { db, actor, today, about }) => {
    const hold = found(getHold(db, id), 'hold');
    about(hold.recordId);
    putRelease(db, { id, by: actor.id, on: today, reason: decideRelease(hold, reason) });
    return {};
  },

  'holds.list': (_, context) => {
    const { db, labelOf } = context;
    const reviews = listReviews(db);
    return {
      holds: listOpenHolds(db)
        .filter((hold) => isInSight(context, hold))
        .map((hold) => ({ ...holdView(hold, reviews, context), ...named(context, hold) })),
      extensions: listExtensions(db)
        .filter((it) => it.counts === 1 && isInSight(context, it))
        .map(({ category, ruleCode, dueOn, untilOn, reason, by, on, ...it }) => ({
          ...named(context, it),
          category,
          ruleCode,
          dueOn,
          untilOn,
          reason,
          by: labelOf(by),
          on,
        }))
        .toSorted((a, b) => (a.untilOn < b.untilOn ? -1 : 1)),
    };
  },

  'holds.marks': (_, context) => [
    ...new Map(
      listOpenHolds(context.db)
        .filter((hold) => isInSight(context, hold))
        // The first to be looked at comes last, so that it is the one that stays.
        .toReversed()
        .map(({ recordId, reviewOn }) => [recordId, { recordId, reviewOn }]),
    ).values(),
  ],

  'holds.facts': (_, context) => holdFacts(context),

  'holds.markSeen': (_, { db, actor, today }) => {
    putSeen(db, { by: actor.id, on: today });
    return {};
  },

  'holds.counts': (_, context) => countHolds(context),
};
