import type { In, OpName } from '../../core/contract/index.ts';
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
  const { volunteerId } = ids;
  return {
    'volunteers.list': { filter: 'all' },
    'volunteers.open': { id: volunteerId },
    'volunteers.add': aVolunteer({ familyName: 'Bos' }),
    'volunteers.change': { ...aVolunteer({ functionName: 'Taalmaatje' }), id: volunteerId },
  };
};
