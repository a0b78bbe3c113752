import type { Role } from '../contract/op.ts';
import type { Day } from '../kernel/day.ts';
import type { UserId } from '../kernel/ids.ts';
import type { Claim } from './statement.ts';

/** Two public keys, as base64 text. */
export type PublicKeys = { readonly publicBox: string; readonly publicSign: string };

/** A user as the statements make him. */
export type StatedUser = PublicKeys & {
  readonly id: UserId;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly declarationOn: Day | null;
};

/** The present generation of a circle. */
export type StatedCircle = {
  readonly id: string;
  readonly generation: number;
  readonly keyId: string;
  readonly members: readonly UserId[];
};

/** All that is known about people and keys because somebody who may say it signed it. */
export type Picture = {
  readonly vaultId: string;
  readonly recovery: PublicKeys;
  readonly users: readonly StatedUser[];
  readonly circles: readonly StatedCircle[];
};

/** Why somebody may not state something. */
export type Forbidden =
  | 'founded-once'
  | 'needs-manager'
  | 'needs-recovery-for-keys'
  | 'unknown-subject'
  | 'last-manager'
  | 'circle-not-theirs'
  | 'circle-out-of-step';

const userOf = (picture: Picture, id: string): StatedUser | undefined =>
  picture.users.find((user) => user.id === id);

const isManager = (picture: Picture, id: string): boolean =>
  userOf(picture, id)?.roles.includes('manager') ?? false;

const mayStateUser = (
  picture: Picture,
  madeBy: string,
  claim: Extract<Claim, { readonly kind: 'user' }>,
): Forbidden | null => {
  const known = userOf(picture, claim.subject);
  const hasSameKeys = known?.publicBox === claim.body.publicBox && known.publicSign === claim.body.publicSign;
  if (known && !hasSameKeys) return madeBy === 'recovery' ? null : 'needs-recovery-for-keys';
  return isManager(picture, madeBy) ? null : 'needs-manager';
};

const mayStateMember = (
  picture: Picture,
  madeBy: string,
  { subject, body }: Extract<Claim, { readonly kind: 'circle-member' }>,
): Forbidden | null => {
  if (!userOf(picture, subject)) return 'unknown-subject';
  const circle = picture.circles.find(({ id }) => id === body.circle);
  const isConfidant = userOf(picture, madeBy)?.roles.includes('confidant') ?? false;
  const isTheirs = isConfidant && (!circle || circle.members.some((member) => member === madeBy));
  if (!isManager(picture, madeBy) && !isTheirs) return 'circle-not-theirs';
  const isSame = body.generation === circle?.generation && body.keyId === circle.keyId;
  const isNext = body.generation === (circle?.generation ?? 0) + 1 && body.keyId !== circle?.keyId;
  return isSame || isNext ? null : 'circle-out-of-step';
};

/**
 * Decides whether somebody may state something, given what is known so far (null before the first statement). Gives
 * the reason when not. A manager states users, roles, declarations and circles; a confidant the circles that she is
 * in or begins; nobody but the recovery identity new keys for someone who has them (else a manager could become
 * anyone); the last manager stays one.
 */
export const mayState = (picture: Picture | null, madeBy: string, claim: Claim): Forbidden | null => {
  if (claim.kind === 'founded') return picture === null && madeBy === claim.subject ? null : 'founded-once';
  if (picture === null) return 'founded-once';
  if (claim.kind === 'user') return mayStateUser(picture, madeBy, claim);
  if (claim.kind === 'circle-member') return mayStateMember(picture, madeBy, claim);
  if (!isManager(picture, madeBy)) return 'needs-manager';
  if (!userOf(picture, claim.subject)) return 'unknown-subject';
  const others = picture.users.filter(({ id }) => id !== claim.subject);
  const keepsManager =
    claim.kind !== 'roles' ||
    claim.body.roles.includes('manager') ||
    others.some(({ id }) => isManager(picture, id));
  return keepsManager ? null : 'last-manager';
};

const withUser = (picture: Picture, id: UserId, change: Partial<StatedUser>): Picture => ({
  ...picture,
  users: picture.users.map((user) => (user.id === id ? { ...user, ...change } : user)),
});

const withMember = (
  picture: Picture,
  { subject, body }: Extract<Claim, { readonly kind: 'circle-member' }>,
): Picture => {
  const before = picture.circles.find(({ id }) => id === body.circle);
  const members = before?.generation === body.generation ? before.members : [];
  const circle: StatedCircle = {
    id: body.circle,
    generation: body.generation,
    keyId: body.keyId,
    members: [...members.filter((member) => member !== subject), subject],
  };
  return { ...picture, circles: [...picture.circles.filter(({ id }) => id !== body.circle), circle] };
};

/** The picture after a statement that was signed and allowed (`mayState`). The founder begins as manager. */
export const withClaim = (picture: Picture | null, claim: Claim): Picture => {
  if (claim.kind === 'founded' || picture === null) {
    if (claim.kind !== 'founded') throw new Error('A vault begins with its founding statement');
    const { vaultId, label, publicBox, publicSign, recovery } = claim.body;
    const founder = {
      id: claim.subject,
      label,
      publicBox,
      publicSign,
      roles: ['manager'],
      declarationOn: null,
    } as const;
    return { vaultId, recovery, users: [founder], circles: [] };
  }
  switch (claim.kind) {
    case 'user': {
      if (userOf(picture, claim.subject)) return withUser(picture, claim.subject, claim.body);
      const user = { id: claim.subject, ...claim.body, roles: [], declarationOn: null };
      return { ...picture, users: [...picture.users, user] };
    }
    case 'roles':
      return withUser(picture, claim.subject, { roles: claim.body.roles });
    case 'declaration':
      return withUser(picture, claim.subject, { declarationOn: claim.body.signedOn });
    case 'circle-member':
      return withMember(picture, claim);
  }
};
