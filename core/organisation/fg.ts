import type { OrganisationInput } from '../contract/organisation.ts';
import { refuse } from '../kernel/refusal.ts';

/** An organisation names its FG, or says why it has none (art. 37, facts 2.4). Refuses `fg-or-reason`. */
export const assertFgOrReason = (it: Pick<OrganisationInput, 'fgName' | 'fgNoneReason'>): void => {
  if (it.fgName.trim() === '' && it.fgNoneReason.trim() === '') refuse('fg-or-reason');
};
