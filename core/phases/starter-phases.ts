import type { Phase } from '../contract/phases.ts';
import { PhaseId } from '../kernel/ids.ts';

const starter = (id: string, name: string, lead: Phase['lead'], takesNewHelpers = true): Phase => ({
  id: PhaseId.parse(id),
  name,
  lead,
  takesNewHelpers,
  isActive: true,
});

/**
 * The phases that help goes through, and who leads in each (handbook 3; facts 8.5). While somebody is brought into
 * safety no new informal helpers join. The list is the organisation's own: a manager edits it.
 */
export const starterPhases: readonly Phase[] = [
  starter('prevention', 'Voorkomen', 'informal'),
  starter('signalling', 'Signalen zien en bespreken', 'informal'),
  starter('awareness', 'Bewust worden en motiveren', 'informal'),
  starter('referral', 'Naar hulp toe leiden', 'informal'),
  starter('safety', 'Veiligheid regelen en hulp starten', 'formal', false),
  starter('help', 'Hulpverlening', 'formal'),
  starter('aftercare', 'Nazorg', 'informal'),
];
