import type { ConsentEvent, ConsentText } from '../contract/consents.ts';
import { ageOn, type Day } from '../kernel/day.ts';
import type { RepresentativeId } from '../kernel/ids.ts';
import { refuse } from '../kernel/refusal.ts';
import { type Answer, type Asked, consentState } from './consent-state.ts';

/** Somebody who speaks for a client, and why she cannot do that on the day of the answer; null when she can. */
export type Speaker = { readonly id: RepresentativeId; readonly cannot: string | null };

/** An answer as somebody wants to record it. */
export type AnswerDraft = Asked & {
  readonly answer: 'given' | 'refused';
  readonly textId: string;
  readonly by: ConsentEvent['by'];
  readonly representativeId: RepresentativeId | null;
  readonly isExplicit: boolean;
  readonly on: Day;
  readonly expiresOn: Day | null;
  readonly isFreeHelp: boolean;
};

/** Sharing is asked for one named organisation at a time; nothing else names one (art. 4(11): specific). */
const expectRecipient = ({ purpose, recipientId }: Asked): void => {
  const isSharing = purpose === 'share-with-organisation';
  if (isSharing && recipientId === null) refuse('recipient-missing', { field: 'recipientId' });
  if (!isSharing && recipientId !== null) refuse('recipient-not-asked', { field: 'recipientId' });
};

/** Whoever speaks for a client is one of those in the file, and may. */
const expectSpeaker = (id: RepresentativeId | null, speakers: readonly Speaker[]): void => {
  const speaker = speakers.find((it) => it.id === id);
  if (!speaker) return refuse('representative-unknown', { field: 'representativeId' });
  if (speaker.cannot !== null) refuse(speaker.cannot, { field: 'representativeId' });
};

/**
 * Decides whether an answer may be recorded, and gives the day on which it expires (a refusal never does). Takes the
 * person's birth day when it is known, the newest texts, and who may speak for her on that day. Refuses:
 * - `in-future`;
 * - `recipient-missing`, `recipient-not-asked`: only sharing names an organisation, and always one;
 * - `text-outdated`: the text is not, or no longer, the one that is shown for this purpose (art. 7(1));
 * - `representative-needed`: under 16 on the day of the answer, and the help is not one that is offered directly and
 *   free of charge to a minor (UAVG art. 5(1) and (5)). A child's own no always counts;
 * - `representative-unknown`: a yes for somebody else names who said it; and what makes that person unable to say it;
 * - `explicit-missing`: special data need an explicit yes (art. 9(2)(a));
 * - `expires-before-given`.
 */
export const decideRecord = (
  draft: AnswerDraft,
  facts: {
    readonly birthOn: Day | null;
    readonly newestTexts: readonly Pick<ConsentText, 'id' | 'purpose'>[];
    readonly speakers: readonly Speaker[];
    /** From which age on somebody consents herself, on the day of the answer. */
    readonly consentAge: number;
  },
  today: Day,
): { readonly expiresOn: Day | null; readonly representativeId: RepresentativeId | null } => {
  const { purpose, on, expiresOn, by } = draft;
  if (on > today) return refuse('in-future', { field: 'on' });
  expectRecipient(draft);
  if (!facts.newestTexts.some((text) => text.id === draft.textId && text.purpose === purpose))
    return refuse('text-outdated');
  const representativeId = by === 'self' ? null : draft.representativeId;
  if (draft.answer === 'refused') return { expiresOn: null, representativeId };
  const isChild = facts.birthOn !== null && ageOn(facts.birthOn, on) < facts.consentAge;
  if (isChild && by === 'self' && !draft.isFreeHelp)
    return refuse('representative-needed', { age: facts.consentAge });
  if (by !== 'self') expectSpeaker(representativeId, facts.speakers);
  if (purpose.startsWith('special-data-') && !draft.isExplicit)
    return refuse('explicit-missing', { field: 'isExplicit' });
  if (expiresOn !== null && expiresOn <= on) return refuse('expires-before-given');
  return { expiresOn, representativeId };
};

/**
 * Decides whether a consent may be withdrawn on a day. Nothing else is asked: withdrawing is as easy as giving, also
 * for a child and for a representative (art. 7(3); UAVG art. 5(3)); but not for one who is blocked, because a
 * withdrawal can end a whole file. Refuses `in-future`, `nothing-to-withdraw` (no consent holds today),
 * `withdrawn-before-given`, `representative-blocked`.
 */
export const decideWithdraw = (
  events: readonly Answer[],
  draft: Asked & { readonly on: Day; readonly representativeId: RepresentativeId | null },
  speakers: readonly Speaker[],
  today: Day,
): void => {
  if (draft.on > today) refuse('in-future', { field: 'on' });
  const { state, since } = consentState(events, draft.purpose, today, draft.recipientId);
  if (state !== 'given' || since === null) return refuse('nothing-to-withdraw');
  if (draft.on < since) refuse('withdrawn-before-given');
  const speaker = speakers.find(({ id }) => id === draft.representativeId);
  if (speaker?.cannot === 'representative-blocked') refuse('representative-blocked');
};
