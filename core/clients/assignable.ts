import type { Phase } from '../contract/phases.ts';
import type { Role } from '../contract/roles.ts';
import type { Day } from '../kernel/day.ts';

/** As far as it decides whether somebody can be a client's own helper. */
export type Helper = {
  readonly roles: readonly Role[];
  readonly declarationOn: Day | null;
  readonly hasLeft: boolean;
};

/**
 * Whether a file may be assigned to one of the people of the app: whoever works with clients, signed the declaration of
 * confidentiality (UAVG art. 30(4)) and is still there.
 */
export const mayBeAssigned = ({ roles, declarationOn, hasLeft }: Helper): boolean =>
  !hasLeft &&
  declarationOn !== null &&
  roles.some((role) => role === 'manager' || role === 'confidant' || role === 'worker');

/** What asks for a second look when a file gets another helper. */
export type HelperWarning = 'phase-takes-no-helpers';

/**
 * Warns when somebody new is assigned while the phase takes no new helpers: a person who is brought into safety should
 * not meet another stranger (handbook 3.1). It is no refusal, because who helped already may come back. `before` is who
 * was assigned.
 */
export const helperWarning = (
  phase: Pick<Phase, 'takesNewHelpers'> | null,
  assignedTo: string | null,
  before: string | null,
): HelperWarning | null =>
  phase !== null && !phase.takesNewHelpers && assignedTo !== null && assignedTo !== before
    ? 'phase-takes-no-helpers'
    : null;
