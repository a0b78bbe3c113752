import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';
import type { PurgeListId, UserId } from '../kernel/ids.ts';
import type { Claim } from './statement.ts';

/** Two public keys, as base64 text. */
export type PublicKeys = { readonly publicBox: string; readonly publicSign: string };

/** A user as the statements make him. */
export type StatedUser = PublicKeys & {
  readonly id: UserId;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly declarationOn: Day | null;
  /** False until she made keys of her own: a manager made the first ones, for the start code. */
  readonly hasBegun: boolean;
  readonly hasLeft: boolean;
};

/** A circle: its present generation, and the key numbers of all its generations, the first one first. */
export type StatedCircle = {
  readonly id: string;
  readonly generation: number;
  readonly keyIds: readonly string[];
  readonly members: readonly UserId[];
};

/** A purge list that was approved, as it was signed. */
export type Approval = {
  readonly list: PurgeListId;
  readonly digest: string;
  readonly lines: number;
  readonly coolingDays: number;
  readonly readyOn: Day;
  readonly alone: boolean;
  readonly madeBy: UserId;
  readonly approvedBy: UserId;
};

/** All that is known about people and keys because somebody who may say it signed it. */
export type Picture = {
  readonly vaultId: string;
  readonly recovery: PublicKeys;
  readonly users: readonly StatedUser[];
  readonly circles: readonly StatedCircle[];
  readonly approvals: readonly Approval[];
};

/** The user with this id, also when she left. */
export const userOf = (picture: Picture, id: string): StatedUser | undefined =>
  picture.users.find((user) => user.id === id);

/** The approval of a purge list; undefined when nobody signed one. */
export const approvalOf = (picture: Picture, list: string): Approval | undefined =>
  picture.approvals.find((approval) => approval.list === list);

/** The circle with this id. */
export const circleOf = (picture: Picture, id: string): StatedCircle | undefined =>
  picture.circles.find((circle) => circle.id === id);

const withUser = (picture: Picture, id: UserId, change: Partial<StatedUser>): Picture => ({
  ...picture,
  users: picture.users.map((user) => (user.id === id ? { ...user, ...change } : user)),
});

const withCircle = (picture: Picture, body: Extract<Claim, { readonly kind: 'circle' }>['body']): Picture => {
  const { circle: id, generation, keyId, members } = body;
  const keyIds = circleOf(picture, id)?.keyIds ?? [];
  const circle: StatedCircle = {
    id,
    generation,
    keyIds: [...keyIds.slice(0, generation - 1), keyId],
    members,
  };
  return { ...picture, circles: [...picture.circles.filter((other) => other.id !== id), circle] };
};

const withKeys = (
  picture: Picture,
  { subject, body }: Extract<Claim, { readonly kind: 'user' }>,
  isOwn: boolean,
): Picture =>
  userOf(picture, subject)
    ? withUser(picture, subject, { ...body, ...(isOwn ? { hasBegun: true } : {}) })
    : {
        ...picture,
        users: [
          ...picture.users,
          { id: subject, ...body, roles: [], declarationOn: null, hasBegun: false, hasLeft: false },
        ],
      };

/**
 * The picture after a statement that was signed by `madeBy` and allowed (`mayState`). The founder begins as manager and
 * confidant: in a vault of one there is nobody else to read the files.
 */
export const withClaim = (picture: Picture | null, madeBy: string, claim: Claim): Picture => {
  if (claim.kind === 'founded' || picture === null) {
    if (claim.kind !== 'founded') throw new Error('A vault begins with its founding statement');
    const { vaultId, label, publicBox, publicSign, recovery } = claim.body;
    const founder: StatedUser = {
      id: claim.subject,
      label,
      publicBox,
      publicSign,
      roles: ['manager', 'confidant'],
      declarationOn: null,
      hasBegun: true,
      hasLeft: false,
    };
    return { vaultId, recovery, users: [founder], circles: [], approvals: [] };
  }
  switch (claim.kind) {
    case 'user':
      return withKeys(picture, claim, madeBy === claim.subject || madeBy === 'recovery');
    case 'roles':
      return withUser(picture, claim.subject, { roles: claim.body.roles });
    case 'declaration':
      return withUser(picture, claim.subject, { declarationOn: claim.body.signedOn });
    case 'left':
      return withUser(picture, claim.subject, { hasLeft: true, roles: [] });
    case 'circle':
      return withCircle(picture, claim.body);
    case 'recovery':
      return { ...picture, recovery: claim.body };
    case 'purge-approved': {
      const approval = { ...claim.body, madeBy: claim.subject, approvedBy: madeBy as UserId };
      return { ...picture, approvals: [...picture.approvals, approval] };
    }
  }
};
