import type { Paper } from '../contract/papers.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * Decides whether consent for a photo can have been withdrawn on a day (handbook 4.4.7, GDPR art. 7(3)). Refuses
 * `not-a-photo`, `in-future` and `photo-already-withdrawn`: the first withdrawal counts.
 */
export const checkPhotoWithdrawal = (
  { kind, consentWithdrawnOn }: Pick<Paper, 'kind' | 'consentWithdrawnOn'>,
  on: Day,
  today: Day,
): void => {
  if (kind !== 'photo') refuse('not-a-photo');
  if (on > today) refuse('in-future', { field: 'on' });
  if (consentWithdrawnOn !== null) refuse('photo-already-withdrawn');
};
