import { whyRed } from '../../core/gate/gate.ts';
import { assertNever } from '../../core/kernel/assert-never.ts';
import type { Role } from '../../core/contract/roles.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { UserId, VolunteerId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { isForVolunteers, needsVolunteer } from '../../core/users/belongs-to.ts';
import { volunteerOfAccount } from '../../db/repositories/accounts.ts';
import type { ReadContext } from '../context.ts';
import { gateOfVolunteer } from './gate-of.ts';

type Asking = Pick<ReadContext, 'db' | 'today'>;

/**
 * Stops unless somebody may get a client or an account today; gives the day of her declaration. Refuses
 * `gate-not-in-service`, `gate-basic-training`, `gate-declaration`, `gate-peer-review`, `gate-conduct-certificate`, each
 * with the field of the form that it is about; nobody with this id is `not-found`.
 */
export const expectGate = (context: Asking, id: VolunteerId, field: string): Day | null => {
  const { gate } = found(gateOfVolunteer(context, id), 'volunteer');
  const why = whyRed(gate);
  switch (why) {
    case null:
      return gate.items.find(({ item }) => item === 'declaration')?.since ?? null;
    case 'not-begun':
    case 'ended':
      return refuse('gate-not-in-service', { field });
    case 'basic-training':
      return refuse('gate-basic-training', { field });
    case 'declaration':
      return refuse('gate-declaration', { field });
    case 'peer-review':
      return refuse('gate-peer-review', { field });
    case 'conduct-certificate':
      return refuse('gate-conduct-certificate', { field });
    default:
      return assertNever(why);
  }
};

/** Whether somebody may get a client today. */
export const mayHaveClient = (context: Asking, id: VolunteerId): boolean => {
  const colour = gateOfVolunteer(context, id)?.gate.colour;
  return colour === 'green' || colour === 'amber';
};

/** Stops unless somebody may get a client today. Refuses `assigned-unknown` for nobody, and as `expectGate` does. */
export const expectMayHaveClient = (context: Asking, id: VolunteerId): void => {
  const field = 'assignedTo';
  if (!gateOfVolunteer(context, id)) refuse('assigned-unknown', { field });
  expectGate(context, id, field);
};

/**
 * Stops unless an account may open client files today; core/users/belongs-to.ts says which accounts are asked. Refuses
 * `account-needs-volunteer`, and as `expectGate` does.
 */
export const expectGateOfAccount = (
  context: Asking & Pick<ReadContext, 'people'>,
  account: { readonly id: UserId; readonly roles: readonly Role[] },
  field: string,
): void => {
  const volunteerId = volunteerOfAccount(context.db, account.id);
  if (volunteerId === undefined && !needsVolunteer(context.people.picture(), account)) return;
  if (!isForVolunteers(account.roles)) return;
  expectGate(context, volunteerId ?? refuse('account-needs-volunteer', { field }), field);
};
