import type { Role } from '../contract/roles.ts';
import { type WhyNotApprove, whyNotApproved } from './approval.ts';
import { hasReader, mayBeIn } from './circles.ts';
import { approvalOf, circleOf, type Picture, type StatedUser, userOf } from './picture.ts';
import type { Claim } from './statement.ts';

/** Why somebody may not state something. */
export type Forbidden =
  | 'founded-once'
  | 'needs-manager'
  | 'not-your-keys'
  | 'unknown-subject'
  | 'has-left'
  | 'cannot-be-reader'
  | 'no-reader'
  | 'last-manager'
  | 'circle-not-theirs'
  | 'circle-out-of-step'
  | 'approved-before'
  | WhyNotApprove;

type ClaimOf<K extends Claim['kind']> = Extract<Claim, { readonly kind: K }>;

const present = (picture: Picture, id: string): StatedUser | null => {
  const user = userOf(picture, id);
  return user && !user.hasLeft ? user : null;
};

const has = (picture: Picture, id: string, role: Role): boolean =>
  present(picture, id)?.roles.includes(role) ?? false;

/** True when the picture keeps a manager who can open the vault, if this one were none any more. */
export const keepsManager = (picture: Picture, without: string): boolean =>
  picture.users.some(({ id, hasBegun }) => id !== without && hasBegun && has(picture, id, 'manager'));

const mayStateUser = (
  picture: Picture,
  madeBy: string,
  { subject, body }: ClaimOf<'user'>,
): Forbidden | null => {
  const known = userOf(picture, subject);
  if (known?.hasLeft) return 'has-left';
  const isKnown = known?.publicBox === body.publicBox && known.publicSign === body.publicSign;
  if (!known || isKnown || !known.hasBegun) {
    if (has(picture, madeBy, 'manager')) return null;
    if (!known) return 'needs-manager';
  }
  return madeBy === subject || madeBy === 'recovery' ? null : 'not-your-keys';
};

const mayStateCircle = (picture: Picture, madeBy: string, { body }: ClaimOf<'circle'>): Forbidden | null => {
  if (!body.members.every((member) => mayBeIn(picture, body.circle, member))) return 'cannot-be-reader';
  if (!hasReader(picture, body.members)) return 'no-reader';
  const circle = circleOf(picture, body.circle);
  if (!circle) {
    const mayBegin = has(picture, madeBy, 'manager') || has(picture, madeBy, 'confidant');
    if (!mayBegin) return 'circle-not-theirs';
    return body.generation === 1 ? null : 'circle-out-of-step';
  }
  if (!mayBeIn(picture, circle.id, madeBy) || !circle.members.some((member) => member === madeBy))
    return 'circle-not-theirs';
  const isSame = body.generation === circle.generation && body.keyId === circle.keyIds.at(-1);
  if (isSame)
    return circle.members.every((member) => body.members.includes(member)) ? null : 'circle-out-of-step';
  const isNext = body.generation === circle.generation + 1 && !circle.keyIds.includes(body.keyId);
  return isNext ? null : 'circle-out-of-step';
};

/**
 * Decides whether somebody may state something, given what is known so far (null before the first statement). Gives
 * the reason when not. A manager states users, roles, declarations, departures and lost recovery keys; a circle is
 * begun by a manager or confidant and afterwards changed only by a member who may still be in it. New keys for somebody who has begun are
 * stated by herself or by the recovery identity, or else a manager could become anyone. The last manager stays one,
 * and a circle is only stated with people who may read, of whom one has begun: so no statement about a circle leaves it
 * without a reader. A purge list is approved once (core/users/approval.ts).
 */
export const mayState = (picture: Picture | null, madeBy: string, claim: Claim): Forbidden | null => {
  if (claim.kind === 'founded') return picture === null && madeBy === claim.subject ? null : 'founded-once';
  if (picture === null) return 'founded-once';
  if (claim.kind === 'user') return mayStateUser(picture, madeBy, claim);
  if (claim.kind === 'circle') return mayStateCircle(picture, madeBy, claim);
  if (claim.kind === 'purge-approved')
    return approvalOf(picture, claim.body.list) ? 'approved-before' : whyNotApproved(picture, madeBy, claim);
  if (!has(picture, madeBy, 'manager')) return 'needs-manager';
  const subject = userOf(picture, claim.subject);
  if (!subject) return 'unknown-subject';
  if (subject.hasLeft) return 'has-left';
  const ends = claim.kind === 'left' || (claim.kind === 'roles' && !claim.body.roles.includes('manager'));
  return ends && !keepsManager(picture, claim.subject) ? 'last-manager' : null;
};
