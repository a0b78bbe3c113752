import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';
import type { UserId } from '../kernel/ids.ts';
import { found, refuse } from '../kernel/refusal.ts';
import { isByRole, lastReaderOf } from './circles.ts';
import { keepsManager } from './may-state.ts';
import { type Picture, type StatedUser, userOf, withClaim } from './picture.ts';

/** Whether an FG would watch over his own decisions: as manager or on the board as well (art. 38(6)). */
export const isFgCombined = (roles: readonly Role[]): boolean =>
  roles.includes('fg') && roles.some((role) => role === 'manager' || role === 'board');

/** The roles as they are stated, each once. Refuses `fg-combined` until the warning was answered. */
export const decideRoles = (asked: {
  readonly roles: readonly Role[];
  readonly acceptsFgCombination: boolean;
}): Role[] => {
  const roles = [...new Set(asked.roles)];
  if (isFgCombined(roles) && !asked.acceptsFgCombination) refuse('fg-combined');
  return roles;
};

/** The day of a declaration, which was signed today or before. Refuses `in-future`. */
export const decideDeclaration = (signedOn: Day, today: Day): Day =>
  signedOn > today ? refuse('in-future') : signedOn;

/** Somebody who has not left. Refuses `user-left`; nobody with this id is `not-found`. */
export const presentUser = (picture: Picture, id: UserId): StatedUser => {
  const user = found(userOf(picture, id), 'user');
  return user.hasLeft ? refuse('user-left') : user;
};

/** Somebody who may get another start code. Refuses `already-begun`, and as `presentUser`. */
export const decideInvite = (picture: Picture, id: UserId): StatedUser => {
  const user = presentUser(picture, id);
  return user.hasBegun ? refuse('already-begun') : user;
};

/** How many files nobody reads but these circles: what leaves with somebody must stay readable. */
export type FilesOnlyOf = (circleIds: readonly string[]) => number;

const expectReaders = (picture: Picture, after: Picture, filesOnlyOf: FilesOnlyOf): void => {
  const lost = lastReaderOf(picture, after).map(({ id }) => id);
  // Without the key of such a circle nobody could ever be let into it again, files or none.
  if (lost.some(isByRole) || (lost.length > 0 && filesOnlyOf(lost) > 0)) refuse('last-reader');
};

/**
 * Decides whether somebody may have other roles. Refuses `last-manager`, `last-reader` (files that nobody could read
 * any more) and `user-left`.
 */
export const expectRolesMayChange = (
  picture: Picture,
  id: UserId,
  roles: readonly Role[],
  filesOnlyOf: FilesOnlyOf,
): void => {
  presentUser(picture, id);
  if (!roles.includes('manager') && !keepsManager(picture, id)) refuse('last-manager');
  const after = withClaim(picture, '', { kind: 'roles', subject: id, body: { roles: [...roles] } });
  expectReaders(picture, after, filesOnlyOf);
};

/**
 * Decides whether somebody may be removed. Refuses `not-yourself` (somebody else must stay who saw it), `last-manager`,
 * `last-reader` and `user-left`.
 */
export const expectMayLeave = (picture: Picture, me: UserId, id: UserId, filesOnlyOf: FilesOnlyOf): void => {
  if (me === id) refuse('not-yourself');
  presentUser(picture, id);
  if (!keepsManager(picture, id)) refuse('last-manager');
  const after = withClaim(picture, '', { kind: 'left', subject: id, body: {} });
  expectReaders(picture, after, filesOnlyOf);
};
