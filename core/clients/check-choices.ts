import type { ClientEntry, ClientInput } from '../contract/clients.ts';
import type { Phase } from '../contract/phases.ts';
import type { FilePurpose } from '../contract/purposes.ts';
import { refuse } from '../kernel/refusal.ts';

/** What of a file was chosen out of lists of the organisation. */
export type Choices = Pick<ClientInput, 'purposeId' | 'legalBasis' | 'phaseId' | 'assignedTo'>;

/** The lists that there is to choose from. Who may be assigned is for the gate to say. */
export type Offered = {
  readonly purposes: readonly Pick<FilePurpose, 'id' | 'isActive'>[];
  readonly phases: readonly Pick<Phase, 'id' | 'isActive'>[];
};

const isOffered = (
  list: readonly { readonly id: string; readonly isActive: boolean }[],
  chosen: string,
): boolean => list.some(({ id, isActive }) => isActive && id === chosen);

/**
 * Checks why a file is kept and where it stands. What a file already has it may keep, also when that is no
 * longer offered; `before` is null for a new file. Refuses `purpose-missing` and `legal-basis-missing`
 * (art. 5(1)(b) and 6(1)), `purpose-unknown` and `phase-unknown` for what is not offered.
 */
export const checkChoices = (
  entry: Pick<ClientEntry, keyof Choices>,
  before: Choices | null,
  offered: Offered,
): Choices => {
  const { phaseId, assignedTo } = entry;
  const purposeId = entry.purposeId ?? refuse('purpose-missing', { field: 'purposeId' });
  const legalBasis = entry.legalBasis ?? refuse('legal-basis-missing', { field: 'legalBasis' });
  if (purposeId !== before?.purposeId && !isOffered(offered.purposes, purposeId))
    refuse('purpose-unknown', { field: 'purposeId' });
  if (phaseId !== null && phaseId !== before?.phaseId && !isOffered(offered.phases, phaseId))
    refuse('phase-unknown', { field: 'phaseId' });
  return { purposeId, legalBasis, phaseId, assignedTo };
};
