import type { Phase } from '../contract/phases.ts';
import type { VolunteerId } from '../kernel/ids.ts';

type Assigned = { readonly assignedTo: VolunteerId | null };

/**
 * To whom a file is newly assigned, so that the gate is asked about her (handbook 4.2.1); null when it stays as it was or
 * gets nobody. What a file has it may keep: what somebody still needs is then for her own file to say.
 */
export const newlyAssigned = ({ assignedTo }: Assigned, before: Assigned | null): VolunteerId | null =>
  assignedTo === before?.assignedTo ? null : assignedTo;

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
