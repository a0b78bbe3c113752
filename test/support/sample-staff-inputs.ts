import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import { aReview } from './a-review.ts';
import { aVolunteer } from './a-volunteer.ts';
import type { SampleIds } from './sample-ids.ts';

/** The features about the people who work here. */
type StaffFeature =
  | 'volunteers'
  | 'applicants'
  | 'forms'
  | 'developmentPlans'
  | 'training'
  | 'peerReview'
  | 'gate'
  | 'farewell'
  | 'complaints'
  | 'papers';

/** One good input for every operation about the people who work here. */
export const sampleStaffInputs = (
  ids: SampleIds,
): { readonly [N in Extract<OpName, `${StaffFeature}.${string}`>]: In<N> } => {
  const { volunteerId, reviewId } = ids;
  const session = aReview(volunteerId);
  return {
    'volunteers.list': { filter: 'all' },
    'volunteers.open': { id: volunteerId },
    'volunteers.add': aVolunteer({ familyName: 'Bos' }),
    'volunteers.change': { ...aVolunteer({ functionName: 'Taalmaatje' }), id: volunteerId },
    'peerReview.list': { offset: 0, limit: 10 },
    'peerReview.due': {},
    'peerReview.open': { id: reviewId },
    'peerReview.ofVolunteer': { volunteerId },
    'peerReview.record': session,
    'peerReview.change': { ...session, id: reviewId },
    'peerReview.giveHelp': { id: reviewId, volunteerId, on: day('2025-03-20') },
    'peerReview.remove': { id: reviewId, reason: 'incorrect' },
  };
};
