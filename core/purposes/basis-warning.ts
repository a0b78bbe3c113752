import type { LegalBasis } from '../contract/lawful.ts';
import type { FilePurpose } from '../contract/purposes.ts';

/** What asks for a second look when a file gets a ground. */
export type BasisWarning = 'balance-missing';

/**
 * Warns when a file would rest on a legitimate interest that nobody of the organisation weighed for its purpose
 * (art. 6(1)(f)). It is no refusal, because whoever fills in the form can often not write that balance; a manager can.
 */
export const basisWarning = (
  purpose: Pick<FilePurpose, 'balancingNote'> | undefined,
  legalBasis: LegalBasis | null,
): BasisWarning | null =>
  legalBasis === 'legitimate-interest' && purpose?.balancingNote === '' ? 'balance-missing' : null;
