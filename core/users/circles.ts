import { leads, worksWithClients } from '../contract/roles.ts';
import type { UserId } from '../kernel/ids.ts';
import { type Picture, type StatedCircle, type StatedUser, userOf } from './picture.ts';

/** The circle that every file belongs to until it is shielded. */
export const team = 'confidants';

/** The circle that reads the files of volunteers and applicants: those who lead them (handbook 4.4.6). */
export const staff = 'staff';

const mayRead = (user: StatedUser | undefined): user is StatedUser =>
  user !== undefined && !user.hasLeft && user.declarationOn !== null && worksWithClients(user.roles);

/** Whether this person may be given a file: present, signed, and working with clients (UAVG art. 30(4)). */
export const canBeReader = (picture: Picture, id: string): boolean => mayRead(userOf(picture, id));

/**
 * Whether a circle of these people can be opened: one of them has keys of her own. Whoever has only a start code may
 * lose it, and with another one she gets other keys.
 */
export const hasReader = (picture: Picture, members: readonly string[]): boolean =>
  members.some((id) => canBeReader(picture, id) && userOf(picture, id)?.hasBegun === true);

const isOfTeam = (user: StatedUser | undefined): boolean => mayRead(user) && user.roles.includes('confidant');

const leadsStaff = (user: StatedUser | undefined): boolean => mayRead(user) && leads(user.roles);

/** The circles that somebody belongs to by her roles alone. */
const byRole: Readonly<Record<string, (user: StatedUser | undefined) => boolean>> = {
  [team]: isOfTeam,
  [staff]: leadsStaff,
};

/** Whether a circle is one of those that everyone with some role is in. */
export const isByRole = (circleId: string): boolean => byRole[circleId] !== undefined;

/** Whether somebody may be stated as a member of this circle: the team is for confidants, staff files for them and managers. */
export const mayBeIn = (picture: Picture, circleId: string, id: string): boolean =>
  byRole[circleId]?.(userOf(picture, id)) ?? canBeReader(picture, id);

/** Who should hold the key of a circle now: everyone with its roles; other circles keep whoever may still read. */
const wanted = (picture: Picture, circle: StatedCircle): readonly UserId[] => {
  const belongs = byRole[circle.id];
  return belongs
    ? picture.users.filter(belongs).map(({ id }) => id)
    : circle.members.filter((id) => canBeReader(picture, id));
};

/** How a circle must change: the same key for more people, or another key because somebody left. */
export type Tending = {
  readonly circle: StatedCircle;
  readonly members: readonly UserId[];
  readonly change: 'add' | 'rekey';
};

/**
 * Finds what a member has to do for her circles after people came, left or changed. Only a member holds the key that
 * it takes, so this runs at each unlock and after each change of people. Whoever must leave a circle herself does
 * nothing there: that is for those who stay.
 */
export const tendings = (picture: Picture, me: string): readonly Tending[] =>
  picture.circles
    .filter(({ id, members }) => members.some((member) => member === me) && mayBeIn(picture, id, me))
    .flatMap((circle): readonly Tending[] => {
      const members = wanted(picture, circle);
      if (!hasReader(picture, members)) return [];
      if (!circle.members.every((id) => members.includes(id))) return [{ circle, members, change: 'rekey' }];
      return members.length > circle.members.length ? [{ circle, members, change: 'add' }] : [];
    });

/** The circles that somebody is still stated in and may not be in any more: until a member changes their key. */
export const circlesToLeave = (picture: Picture, id: string): readonly StatedCircle[] =>
  picture.circles.filter(
    (circle) => circle.members.some((member) => member === id) && !mayBeIn(picture, circle.id, id),
  );

const stays = (picture: Picture, circle: StatedCircle): boolean =>
  hasReader(
    picture,
    circle.members.filter((id) => mayBeIn(picture, circle.id, id)),
  );

/**
 * The circles whose key nobody would hold any more, in the picture after somebody left or lost the roles to read. Who
 * should be let in but was not yet does not count: she has no key.
 */
export const lastReaderOf = (picture: Picture, after: Picture): readonly StatedCircle[] =>
  picture.circles.filter((circle) => stays(picture, circle) && !stays(after, circle));
