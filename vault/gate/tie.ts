import type { UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import { accountOfVolunteer, tieAccount, volunteerOfAccount } from '../../db/repositories/accounts.ts';
import type { WriteContext } from '../context.ts';

/**
 * Lets an account belong to a volunteer, one to one. Refuses `volunteer-has-account` (one that was not removed) and
 * `account-has-volunteer`: whose gate is asked may not be swapped.
 */
export const tie = (
  { db, people }: Pick<WriteContext, 'db' | 'people'>,
  volunteerId: VolunteerId,
  userId: UserId,
): void => {
  if (volunteerOfAccount(db, userId) !== undefined) refuse('account-has-volunteer');
  const known = accountOfVolunteer(db, volunteerId);
  if (known !== null && userOf(people.picture(), known)?.hasLeft === false)
    refuse('volunteer-has-account', { field: 'volunteerId' });
  tieAccount(db, volunteerId, userId);
};
