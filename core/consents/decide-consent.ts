import type { ConsentEvent, ConsentText, Purpose } from '../contract/consents.ts';
import { ageOn, type Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';
import { type Answer, consentState } from './consent-state.ts';

/** From this age on, a person consents herself (UAVG art. 5(1), which follows art. 8 AVG). */
export const consentAge = 16;

/** An answer as somebody wants to record it. */
export type AnswerDraft = {
  readonly purpose: Purpose;
  readonly answer: 'given' | 'refused';
  readonly textId: string;
  readonly by: ConsentEvent['by'];
  readonly on: Day;
  readonly expiresOn: Day | null;
  readonly isFreeHelp: boolean;
};

/**
 * Decides whether an answer may be recorded, and gives the day on which it expires (a refusal never does). Takes the
 * person's birth day when it is known, and the newest texts. Refuses:
 * - `in-future`;
 * - `text-outdated`: the text is not, or no longer, the one that is shown for this purpose (art. 7(1));
 * - `representative-needed`: under 16 on the day of the answer, and the help is not one that is offered directly and
 *   free of charge to a minor (UAVG art. 5(1) and (5)). A child's own no always counts;
 * - `expires-before-given`.
 */
export const decideRecord = (
  draft: AnswerDraft,
  facts: {
    readonly birthOn: Day | null;
    readonly newestTexts: readonly Pick<ConsentText, 'id' | 'purpose'>[];
  },
  today: Day,
): { readonly expiresOn: Day | null } => {
  const { purpose, on, expiresOn } = draft;
  if (on > today) return refuse('in-future', { field: 'on' });
  if (!facts.newestTexts.some((text) => text.id === draft.textId && text.purpose === purpose))
    return refuse('text-outdated');
  if (draft.answer === 'refused') return { expiresOn: null };
  const isChild = facts.birthOn !== null && ageOn(facts.birthOn, on) < consentAge;
  if (isChild && draft.by === 'self' && !draft.isFreeHelp) return refuse('representative-needed');
  if (expiresOn !== null && expiresOn <= on) return refuse('expires-before-given');
  return { expiresOn };
};

/**
 * Decides whether a consent may be withdrawn on a day. Nothing else is asked: withdrawing is as easy as giving, also
 * for a child and for a representative (art. 7(3); UAVG art. 5(3)). Refuses `in-future`, `nothing-to-withdraw` (no
 * consent holds today), `withdrawn-before-given`.
 */
export const decideWithdraw = (
  events: readonly Answer[],
  draft: { readonly purpose: Purpose; readonly on: Day },
  today: Day,
): void => {
  if (draft.on > today) refuse('in-future', { field: 'on' });
  const { state, since } = consentState(events, draft.purpose, today);
  if (state !== 'given' || since === null) return refuse('nothing-to-withdraw');
  if (draft.on < since) refuse('withdrawn-before-given');
};
