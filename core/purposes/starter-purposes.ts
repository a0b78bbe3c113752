import type { FilePurpose } from '../contract/purposes.ts';
import { PurposeId } from '../kernel/ids.ts';

/** What most files of an informal organisation are kept for. */
export const supportPurpose = PurposeId.parse('support');

const starter = (id: string, name: string): FilePurpose => ({
  id: PurposeId.parse(id),
  name,
  legalBasis: null,
  specialException: null,
  balancingNote: '',
  isActive: true,
});

/**
 * What files are kept for, as every new vault begins. On which of the six grounds only the organisation can say
 * (facts 0.1), so that stays open and shows as a gap.
 */
export const starterPurposes: readonly FilePurpose[] = [
  starter('support', 'Ondersteuning bij huiselijk geweld'),
  starter('advice', 'Informatie en advies'),
  starter('activities', 'Meedoen aan activiteiten'),
];
