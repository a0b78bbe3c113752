import type { Out } from '../../core/contract/index.ts';
import { isToReview } from '../../core/holds/decide-hold.ts';
import { listExtensions } from '../../db/repositories/extensions.ts';
import { listHolds, listReviews } from '../../db/repositories/holds.ts';
import type { ReadContext } from '../context.ts';

/** What may be told of holds and extensions to who must not know of whom they are: numbers, reasons and days. */
export const holdFacts = ({
  db,
  labelOf,
  today,
}: Pick<ReadContext, 'db' | 'labelOf' | 'today'>): Out<'holds.facts'> => {
  const reviews = listReviews(db);
  return {
    holds: listHolds(db).map((hold) => ({
      id: hold.id,
      number: hold.number,
      kind: hold.kind,
      reasonCode: hold.reasonCode,
      setBy: labelOf(hold.setBy),
      setOn: hold.setOn,
      reviewOn: hold.reviewOn,
      isToReview: isToReview(hold, today),
      lastReviewOn: reviews.find(({ holdId }) => holdId === hold.id)?.on ?? null,
      releasedOn: hold.releasedOn,
      isNew: hold.isNew === 1,
    })),
    extensions: listExtensions(db).map(
      ({ number, kind, category, ruleCode, dueOn, untilOn, by, on, endedOn, isNew }) => ({
        number,
        kind,
        category,
        ruleCode,
        dueOn,
        untilOn,
        by: labelOf(by),
        on,
        endedOn,
        isNew: isNew === 1,
      }),
    ),
  };
};
