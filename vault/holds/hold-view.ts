import type { Hold } from '../../core/contract/holds.ts';
import { leads } from '../../core/contract/roles.ts';
import type { RecordKind } from '../../core/contract/timer.ts';
import { isToReview } from '../../core/holds/decide-hold.ts';
import type { ClientId, RecordId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { type StoredHold, type StoredReview, listHolds, listReviews } from '../../db/repositories/holds.ts';
import { kindOfRecord } from '../../db/repositories/retention.ts';
import type { ReadContext } from '../context.ts';

/** A stored hold as somebody reads it. */
export const holdView = (
  stored: StoredHold,
  reviews: readonly StoredReview[],
  { labelOf, today }: Pick<ReadContext, 'labelOf' | 'today'>,
): Hold => {
  const { id, number, reasonCode, text, setBy, setOn, reviewOn, releasedBy, releasedOn, releaseReason } =
    stored;
  return {
    id,
    number,
    reasonCode,
    text,
    setBy: labelOf(setBy),
    setOn,
    reviewOn,
    isToReview: isToReview(stored, today),
    reviews: reviews
      .filter(({ holdId }) => holdId === id)
      .map(({ on, by, reviewOn: next, text: words }) => ({
        on,
        by: labelOf(by),
        reviewOn: next,
        text: words,
      })),
    released:
      releasedOn === null ? null : { on: releasedOn, by: labelOf(releasedBy ?? ''), reason: releaseReason },
  };
};

/** The holds of one record, as somebody reads them. */
export const holdsOf = (
  context: Pick<ReadContext, 'db' | 'labelOf' | 'today'>,
  recordId: RecordId,
): Hold[] => {
  const reviews = listReviews(context.db, recordId);
  return listHolds(context.db, recordId).map((hold) => holdView(hold, reviews, context));
};

/** Whether the caller may know of a record: of a client's file whoever is near it, of who works here whoever leads. */
export const isInSight = (
  { reach, actor }: Pick<ReadContext, 'reach' | 'actor'>,
  { kind, recordId }: { readonly kind: RecordKind; readonly recordId: RecordId },
): boolean => (kind === 'client' ? reach(recordId as ClientId) !== 'none' : leads(actor.roles));

/**
 * Finds out of which kind a record is, and stops with `not-found` for whoever may not know of it. A record that never
 * was is answered in the same words.
 */
export const expectInSight = (
  context: Pick<ReadContext, 'db' | 'actor' | 'reach'>,
  recordId: RecordId,
): RecordKind => {
  const kind = found(kindOfRecord(context.db, recordId), 'record');
  return found(isInSight(context, { kind, recordId }) ? kind : null, 'record');
};
