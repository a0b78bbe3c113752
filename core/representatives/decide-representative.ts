import { Temporal } from 'temporal-polyfill';
import type { Representative } from '../contract/representatives.ts';
import { ageOn, type Day } from '../kernel/day.ts';
import { addPeriod, period } from '../kernel/period.ts';
import { refuse } from '../kernel/refusal.ts';

type Relation = Representative['relation'];

/** Who speaks for somebody only as long as she is a minor. */
export const isForMinors = (relation: Relation): boolean =>
  relation === 'parent-with-custody' || relation === 'guardian';

/** The last day of childhood: the day before the birthday on which somebody is of age. */
const lastDayAsMinor = (birthOn: Day, adultAge: number): Day => {
  const birthday = addPeriod(birthOn, period(`P${adultAge}Y`));
  return ageOn(birthOn, birthday) < adultAge
    ? birthday
    : (Temporal.PlainDate.from(birthday).subtract({ days: 1 }).toString() as Day);
};

/** The last day on which somebody speaks for a person, as it is proposed: none but for a parent or guardian. */
export const proposedValidity = (
  relation: Relation,
  clientBirthOn: Day | null,
  adultAge: number,
): Day | null =>
  clientBirthOn !== null && isForMinors(relation) ? lastDayAsMinor(clientBirthOn, adultAge) : null;

/** A representative as somebody wants to record her. */
export type RepresentativeDraft = Pick<
  Representative,
  'name' | 'relation' | 'birthOn' | 'authoritySeenOn' | 'validUntil'
>;

const checkBirth = (
  { birthOn, relation }: RepresentativeDraft,
  clientBirthOn: Day | null,
  today: Day,
  adultAge: number,
) => {
  if (birthOn === null) return;
  if (birthOn > today) refuse('in-future', { field: 'birthOn' });
  if (isForMinors(relation) && clientBirthOn !== null && birthOn >= clientBirthOn)
    refuse('guardian-younger', { field: 'birthOn' });
  if (ageOn(birthOn, today) < adultAge) refuse('guardian-minor', { field: 'birthOn' });
};

/**
 * Decides whether somebody may be recorded who speaks for a client, and gives her back tidy, with the last day on which
 * she does. Takes the client's birth day when it is known. Refuses, each with its field: `in-future` (born, or authority seen, after today); `guardian-younger` (no older than the child); `guardian-minor`
 * (nobody under 18 speaks for another, BW 1:246, 1:379); `client-is-adult` (a parent or guardian of somebody of 18 or
 * more, BW 1:245); `validity-over` (the last day has passed).
 */
export const decideRepresentative = (
  draft: RepresentativeDraft,
  clientBirthOn: Day | null,
  today: Day,
  adultAge: number,
): RepresentativeDraft => {
  const name = draft.name.trim();
  checkBirth(draft, clientBirthOn, today, adultAge);
  if (draft.authoritySeenOn !== null && draft.authoritySeenOn > today)
    refuse('in-future', { field: 'authoritySeenOn' });
  const atMost = proposedValidity(draft.relation, clientBirthOn, adultAge);
  if (atMost !== null && atMost < today) refuse('client-is-adult', { field: 'relation' });
  const validUntil =
    atMost !== null && (draft.validUntil === null || draft.validUntil > atMost) ? atMost : draft.validUntil;
  if (validUntil !== null && validUntil < today) refuse('validity-over', { field: 'validUntil' });
  return { ...draft, name, validUntil };
};

/**
 * Why somebody cannot consent for a client on a day; null when she can. One who is blocked cannot; nor after her last
 * day; nor an administrator, who is there for goods only (BW 1:431); nor a parent or guardian of somebody of 16 or
 * more (UAVG art. 5(1)).
 */
export const cannotConsent = (
  it: Pick<Representative, 'relation' | 'validUntil' | 'isBlocked'>,
  clientBirthOn: Day | null,
  on: Day,
  consentAge: number,
): Representative['cannotConsent'] => {
  if (it.isBlocked) return 'representative-blocked';
  if (it.validUntil !== null && it.validUntil < on) return 'representative-ended';
  const isOldEnough = clientBirthOn !== null && ageOn(clientBirthOn, on) >= consentAge;
  if (it.relation === 'administrator' || (isForMinors(it.relation) && isOldEnough))
    return 'representative-may-not';
  return null;
};
