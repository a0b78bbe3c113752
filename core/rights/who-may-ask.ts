import type { RightKind, RightsPolicy, WhoMayAsk } from '../contract/rights.ts';
import { ageOn, type Day } from '../kernel/day.ts';
import type { RepresentativeId } from '../kernel/ids.ts';
import { refuse } from '../kernel/refusal.ts';
import type { LegalFigures } from '../legal-parameters/figures.ts';

/** What of a representative counts for a request. */
export type Speaker = {
  readonly id: RepresentativeId;
  readonly relation: 'parent-with-custody' | 'guardian' | 'curator' | 'mentor' | 'administrator';
  /** The last day; null without end. */
  readonly validUntil: Day | null;
  readonly isBlocked: boolean;
};

/** Whether somebody's word as representative still holds on a day. */
const isValid = ({ validUntil }: Speaker, on: Day): boolean => validUntil === null || validUntil >= on;

/** A curator or mentor exercises the rights of an adult as well; an administrator only looks after money. */
const speaksForAdult = ({ relation }: Speaker): boolean => relation === 'curator' || relation === 'mentor';

/**
 * Decides who may ask for somebody on a day (facts 5; UAVG art. 5). Below 16 the representative, and a child from 12 on
 * is heard; it may look by itself where the organisation chose so. From 16 on the person, and a representative with
 * that person's consent; a curator or mentor of an adult by right. Without a birth date nobody is sent away for age.
 * A blocked representative (an alleged perpetrator) may never ask.
 */
export const whoMayAsk = (
  person: { readonly birthOn: Day | null; readonly speakers: readonly Speaker[] },
  policy: Pick<RightsPolicy, 'childrenFromTwelveMayLook'>,
  on: Day,
  ages: Pick<LegalFigures, 'consentAge' | 'adultAge'>,
): WhoMayAsk => {
  const { birthOn, speakers } = person;
  const age = birthOn && birthOn <= on ? ageOn(birthOn, on) : null;
  const blocked = speakers.filter(({ isBlocked }) => isBlocked).map(({ id }) => id);
  const common = { age, blocked, hearChild: false };
  if (age === null) return { ...common, self: 'yes', representative: 'yes' };
  if (age < 12) return { ...common, self: 'no', representative: 'yes' };
  if (age < ages.consentAge) {
    const self = policy.childrenFromTwelveMayLook ? 'look-only' : 'no';
    return { ...common, self, representative: 'yes', hearChild: true };
  }
  if (age < ages.adultAge) return { ...common, self: 'yes', representative: 'with-consent' };
  const hasGuard = speakers.some(
    (speaker) => !speaker.isBlocked && speaksForAdult(speaker) && isValid(speaker, on),
  );
  return { ...common, self: 'yes', representative: hasGuard ? 'yes' : 'with-consent' };
};

/** Who came with a request. */
export type Asker = {
  readonly kind: RightKind;
  readonly askedBy: 'self' | 'representative' | 'both';
  /** Null for a person alone, or for somebody whom an adult brought along and who is not on record. */
  readonly representativeId: RepresentativeId | null;
};

const assertSpeaker = (speaker: Speaker | undefined, on: Day): void => {
  if (!speaker) return refuse('asker-unknown');
  if (speaker.isBlocked) return refuse('representative-blocked');
  if (!isValid(speaker, on)) return refuse('asker-over');
};

/**
 * Checks who asks. Refuses `asker-unknown`, `representative-blocked`, `asker-over`, `may-not-ask`
 * (a child asks what only its representative may) and `person-must-agree` (a representative asks alone for whoever
 * decides for herself).
 */
export const assertMayAsk = (asker: Asker, who: WhoMayAsk, speakers: readonly Speaker[], on: Day): void => {
  const { kind, askedBy, representativeId } = asker;
  const isWithSelf = askedBy === 'both' && who.self === 'yes';
  if (askedBy !== 'self' && (representativeId !== null || !isWithSelf))
    assertSpeaker(
      speakers.find(({ id }) => id === representativeId),
      on,
    );
  if (askedBy === 'self' && (who.self === 'no' || (who.self === 'look-only' && kind !== 'access')))
    refuse('may-not-ask');
  if (askedBy === 'representative' && who.representative === 'with-consent') refuse('person-must-agree');
};
