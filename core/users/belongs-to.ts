import type { Role } from '../contract/roles.ts';
import type { UserId } from '../kernel/ids.ts';
import type { Picture } from './picture.ts';

type Account = { readonly id: UserId; readonly roles: readonly Role[] };

/** Whether these roles are for whoever works with clients as one of the volunteers and confidants. */
export const isForVolunteers = (roles: readonly Role[]): boolean =>
  roles.includes('worker') || roles.includes('confidant');

/**
 * Whether an account must belong to a volunteer, whose gate is asked before it opens anything. Not that of the founder:
 * when she began there was nobody who could have trained her, or with whom she could have signed. Not that of a manager,
 * board member or FG who does nothing else.
 */
export const needsVolunteer = ({ users }: Picture, { id, roles }: Account): boolean =>
  isForVolunteers(roles) && users[0]?.id !== id;

/** Whether somebody gets a role for volunteers that she does not have yet, so that the gate is asked. */
export const getsVolunteerRole = (before: readonly Role[], after: readonly Role[]): boolean =>
  isForVolunteers(after.filter((role) => !before.includes(role)));
