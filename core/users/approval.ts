import { refuse } from '../kernel/refusal.ts';
import { type Picture, type StatedUser, userOf } from './picture.ts';
import type { Claim } from './statement.ts';

/** Why somebody may not approve a purge list. */
export type WhyNotApprove = 'second-is-first' | 'not-alone' | 'fg-cannot-approve' | 'cannot-approve';

const leads = ({ roles }: StatedUser): boolean =>
  roles.some((role) => role === 'manager' || role === 'board');

/**
 * Whether somebody may be the second pair of eyes: a manager or board member who is present, has keys of her own and
 * signed the declaration, because the list names clients. Never the FG, who must stay free to judge it (art. 38(6)).
 */
const canApprove = (user: StatedUser): boolean =>
  !user.hasLeft && user.hasBegun && user.declarationOn !== null && leads(user) && !user.roles.includes('fg');

/** Everybody who may approve a list that this person made. */
export const approversBeside = ({ users }: Picture, madeBy: string): readonly StatedUser[] =>
  users.filter((user) => user.id !== madeBy && canApprove(user));

/**
 * Whether one person may approve a list that another one made; alone only who made it herself, while she is a manager
 * and there is nobody else who may. Gives why not, or null.
 */
export const whyNotApprove = (
  picture: Picture,
  approver: string,
  list: { readonly madeBy: string; readonly isAlone: boolean },
): WhyNotApprove | null => {
  const user = userOf(picture, approver);
  if (!user || user.hasLeft) return 'cannot-approve';
  if (list.isAlone) {
    if (!user.roles.includes('manager')) return 'cannot-approve';
    return approver === list.madeBy && approversBeside(picture, approver).length === 0 ? null : 'not-alone';
  }
  if (approver === list.madeBy) return 'second-is-first';
  if (user.roles.includes('fg')) return 'fg-cannot-approve';
  return canApprove(user) ? null : 'cannot-approve';
};

/** The same for an approval as it is stated. */
export const whyNotApproved = (
  picture: Picture,
  madeBy: string,
  { subject, body }: Extract<Claim, { readonly kind: 'purge-approved' }>,
): WhyNotApprove | null => whyNotApprove(picture, madeBy, { madeBy: subject, isAlone: body.alone });

/**
 * Decides on an approval by somebody whose passphrase was right. Takes the reason to do it alone (empty when there is
 * none). Refuses as `whyNotApprove`, and `alone-reason-missing`.
 */
export const decideApproval = (
  picture: Picture,
  approver: string,
  list: { readonly madeBy: string; readonly aloneReason: string },
): { readonly isAlone: boolean; readonly aloneReason: string } => {
  const isSame = approver === list.madeBy;
  const hasOthers = approversBeside(picture, list.madeBy).length > 0;
  const aloneReason = isSame ? list.aloneReason.trim() : '';
  if (isSame && !hasOthers && aloneReason === '') return refuse('alone-reason-missing');
  const isAlone = aloneReason !== '';
  const why = whyNotApprove(picture, approver, { madeBy: list.madeBy, isAlone });
  return why ? refuse(why) : { isAlone, aloneReason };
};
