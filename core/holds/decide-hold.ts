import type { HoldReason } from '../contract/holds.ts';
import type { Day } from '../kernel/day.ts';
import { addPeriod, type Period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

/** The words and the day of a hold, or of looking at it again. */
export type HoldWords = { readonly text: string; readonly reviewOn: Day };

/** What counts of a hold that is kept already: why, and whether it was released. */
export type KnownHold = { readonly reasonCode: HoldReason; readonly releasedOn: Day | null };

/** The last day until which a hold need not be looked at again, seen from today (facts 1.2: at most six months). */
export const latestReviewOn = (today: Day, atMost: Period): Day => addPeriod(today, atMost);

/** Whether a hold must be looked at again today: it goes on holding all the same, because a late review destroys nothing. */
export const isToReview = (
  hold: { readonly reviewOn: Day; readonly releasedOn: Day | null },
  today: Day,
): boolean => hold.releasedOn === null && hold.reviewOn <= today;

const checkWords = (text: string): string => text.trim() || refuse('hold-text-missing');

/**
 * Checks the words and the review day of a hold, and gives them trimmed. Refuses `hold-text-missing`,
 * `hold-review-past` (today or before), `hold-review-late` (after `latestReviewOn`).
 */
export const checkHold = ({ text, reviewOn }: HoldWords, today: Day, atMost: Period): HoldWords => {
  const words = checkWords(text);
  if (reviewOn <= today) refuse('hold-review-past');
  const latest = latestReviewOn(today, atMost);
  if (reviewOn > latest) refuse('hold-review-late', { latest });
  return { text: words, reviewOn };
};

/** Decides whether a record may be held for one more reason. Refuses as `checkHold`, and `hold-same`. */
export const decideHold = (
  known: readonly KnownHold[],
  asked: HoldWords & { readonly reasonCode: HoldReason },
  today: Day,
  atMost: Period,
): HoldWords => {
  if (known.some((hold) => hold.releasedOn === null && hold.reasonCode === asked.reasonCode))
    refuse('hold-same');
  return checkHold(asked, today, atMost);
};

/** Decides whether a hold may be looked at again. Refuses as `checkHold`, and `hold-released`. */
export const decideReview = (hold: KnownHold, asked: HoldWords, today: Day, atMost: Period): HoldWords => {
  if (hold.releasedOn !== null) refuse('hold-released');
  return checkHold(asked, today, atMost);
};

/** Decides whether a hold may end, and gives the reason. Refuses `hold-released`, `hold-text-missing`. */
export const decideRelease = (hold: KnownHold, reason: string): string => {
  if (hold.releasedOn !== null) refuse('hold-released');
  return checkWords(reason);
};
