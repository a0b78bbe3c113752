import type { Out } from '../../core/contract/index.ts';
import { isToReview } from '../../core/holds/decide-hold.ts';
import { countUnseen, listOpenHolds } from '../../db/repositories/holds.ts';
import type { ReadContext } from '../context.ts';

/** How many holds stand, how many of them somebody looks at again today, and how many the FG has not seen yet. */
export const countHolds = ({ db, today }: Pick<ReadContext, 'db' | 'today'>): Out<'holds.counts'> => {
  const open = listOpenHolds(db);
  return {
    open: open.length,
    toReview: open.filter((hold) => isToReview(hold, today)).length,
    unseen: countUnseen(db),
  };
};
