import type { Purpose } from '../contract/consents.ts';
import type { SpecialCategory, SpecialException } from '../contract/lawful.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** For every category: explicit consent, vital interest, legal claim (art. 9(2)(a), (c), (f); UAVG 22(2) and 32). */
const always: readonly SpecialException[] = ['explicit-consent', 'vital-interest', 'legal-claim'];

/** What only one category knows: help and care (UAVG 30(3)(a)), own interest against an offence (UAVG 33(2)). */
const own: Readonly<Partial<Record<SpecialCategory, SpecialException>>> = {
  health: 'care-uavg30',
  criminal: 'own-interest-uavg33',
};

/** On which exceptions data of a category may be kept, the one that leaves the choice to the client first. */
export const exceptionsFor = (category: SpecialCategory): readonly SpecialException[] => {
  const more = own[category];
  return more ? [...always.slice(0, 1), more, ...always.slice(1)] : always;
};

/** The consent that a note of a category can rest on. */
export const consentFor = (category: SpecialCategory): Purpose =>
  category === 'health' ? 'special-data-health' : 'special-data-other';

/** A special note as somebody wants to keep it. */
export type SpecialDraft = {
  readonly on: Day;
  readonly category: SpecialCategory;
  readonly exception: SpecialException;
  readonly reason: string;
};

/**
 * Decides whether special data may be kept (art. 9 and 10 AVG). Takes whether the consent for this category holds on
 * the day of the note and today. Gives the consent that the note rests on alone, or null on another exception. Refuses:
 * - `in-future`;
 * - `special-exception-unfit`: the law gives this exception for another category;
 * - `special-reason-missing`: a note whose need nobody can say is not needed (art. 5(1)(c));
 * - `special-consent-missing`.
 */
export const checkSpecialNote = (
  { on, category, exception, reason }: SpecialDraft,
  doesConsentHold: boolean,
  today: Day,
): { readonly restsOn: Purpose | null } => {
  if (on > today) refuse('in-future', { field: 'on' });
  if (!exceptionsFor(category).includes(exception)) refuse('special-exception-unfit', { field: 'exception' });
  if (reason.trim() === '') refuse('special-reason-missing', { field: 'reason' });
  if (exception !== 'explicit-consent') return { restsOn: null };
  if (!doesConsentHold) refuse('special-consent-missing', { field: 'exception' });
  return { restsOn: consentFor(category) };
};

/**
 * Decides whether a special note may be corrected: not once the consent ended on which it rested. It waits on the purge
 * list, and another basis afterwards would make the withdrawal void (art. 17(1)(b)). Refuses `note-lost-basis`.
 */
export const checkStillStands = ({ losesBasisOn }: { readonly losesBasisOn: Day | null }): void => {
  if (losesBasisOn !== null) refuse('note-lost-basis');
};
