import type { ClientInput, ContactPoint, FileOutcome, HouseholdMember } from '../contract/clients.ts';
import type { JoinedField } from '../contract/duplicates.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/** What was chosen: fields of which the other file's value is kept, and lists of which both are. */
export type MergeChoice = {
  readonly take: readonly (keyof ClientInput)[];
  readonly join: readonly JoinedField[];
};

const earliest = (one: Day, other: Day): Day => (one < other ? one : other);
const latest = (one: Day, other: Day): Day => (one > other ? one : other);

/** Of two answers about one number the careful one counts: a call at the wrong moment can be dangerous. */
const careful: readonly ContactPoint['safety'][] = ['unsafe', 'only-at-times', 'safe', 'unknown'];

const joinPoints = (one: readonly ContactPoint[], other: readonly ContactPoint[]): ContactPoint[] => {
  const points = new Map<string, ContactPoint>();
  for (const point of [...one, ...other]) {
    const name = `${point.kind} ${point.value}`;
    const known = points.get(name);
    const isMoreCareful = known && careful.indexOf(point.safety) < careful.indexOf(known.safety);
    points.set(
      name,
      known
        ? {
            ...known,
            safety: isMoreCareful ? point.safety : known.safety,
            remark: isMoreCareful && point.remark !== '' ? point.remark : known.remark || point.remark,
          }
        : point,
    );
  }
  return [...points.values()];
};

/** Who stands in both files is one person: of those who are described alike, as many as the fuller file has. */
const joinHouseholds = (
  one: readonly HouseholdMember[],
  other: readonly HouseholdMember[],
): HouseholdMember[] => {
  const nameOf = ({ relation, ageBand, livesIn }: HouseholdMember): string =>
    [relation, ageBand, livesIn].join();
  const left = new Map<string, number>();
  for (const member of one) left.set(nameOf(member), (left.get(nameOf(member)) ?? 0) + 1);
  const added = other.filter((member) => {
    const count = left.get(nameOf(member)) ?? 0;
    left.set(nameOf(member), count - 1);
    return count <= 0;
  });
  return [...one, ...added];
};

const mostPoints = 8;
const mostMembers = 20;

/**
 * The fields of two files put together. What a term or somebody's safety depends on is not chosen: the file runs from the
 * earliest start to the latest contact, an address that is secret in one of them stays secret, and post goes only where
 * both allow it. Refuses `merge-list-too-long` when joined lists hold more than one file can.
 */
export const mergedFile = (
  one: ClientInput,
  other: ClientInput,
  { take, join }: MergeChoice,
): ClientInput => {
  const taken = Object.fromEntries(take.map((field) => [field, other[field]])) as Partial<ClientInput>;
  const merged: ClientInput = {
    ...one,
    ...taken,
    ...(join.includes('contactPoints')
      ? { contactPoints: joinPoints(one.contactPoints, other.contactPoints) }
      : {}),
    ...(join.includes('household') ? { household: joinHouseholds(one.household, other.household) } : {}),
    openedOn: earliest(one.openedOn, other.openedOn),
    lastContactOn: latest(one.lastContactOn, other.lastContactOn),
    isAddressSecret: one.isAddressSecret || other.isAddressSecret,
    maySendPost: one.maySendPost && other.maySendPost,
  };
  if (merged.contactPoints.length > mostPoints || merged.household.length > mostMembers)
    refuse('merge-list-too-long');
  return merged;
};

type Closing = {
  readonly closedOn: Day | null;
  readonly closedReason: string;
  readonly outcome: FileOutcome | null;
};

/** Whether two files put together are open, as soon as one of them is, or on which day the last was closed, why, and how it ended. */
export const mergedClosing = (one: Closing, other: Closing): Closing => {
  if (one.closedOn === null || other.closedOn === null)
    return { closedOn: null, closedReason: '', outcome: null };
  const { closedOn, closedReason, outcome } = other.closedOn > one.closedOn ? other : one;
  return { closedOn, closedReason, outcome };
};
