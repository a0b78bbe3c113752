import type { In, OpName } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { DevelopmentPlanId, StaffRowId } from '../../core/kernel/ids.ts';
import { formSamples } from './a-form.ts';
import { gateSamples } from './a-gate.ts';
import { aPlan, paperSignature } from './a-plan.ts';
import { aReview } from './a-review.ts';
import { leavingSamples } from './an-applicant.ts';
import { trainingSamples } from './a-training.ts';
import { anId, type SampleIds } from './sample-ids.ts';
import { volunteerSamples } from './volunteer-samples.ts';

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
  const planId = anId as DevelopmentPlanId;
  const session = aReview(volunteerId);
  return {
    ...leavingSamples(),
    ...formSamples(volunteerId),
    ...trainingSamples(volunteerId),
    ...volunteerSamples(ids),
    ...gateSamples(volunteerId),
    'peerReview.list': { offset: 0, limit: 10 },
    'peerReview.due': {},
    'peerReview.open': { id: reviewId },
    'peerReview.ofVolunteer': { volunteerId },
    'peerReview.record': session,
    'peerReview.change': { ...session, id: reviewId },
    'peerReview.giveHelp': { id: reviewId, volunteerId, on: day('2025-03-20') },
    'peerReview.remove': { id: reviewId, reason: 'incorrect' },
    'developmentPlans.ofVolunteer': { volunteerId },
    'developmentPlans.add': { ...aPlan(), volunteerId, continuesId: null },
    'developmentPlans.change': { ...aPlan(), id: planId },
    'developmentPlans.sign': { ...paperSignature('Anouk de Graaf'), id: planId, as: 'volunteer' },
    'developmentPlans.unsign': { id: planId },
    'developmentPlans.agree': { id: planId },
    'developmentPlans.recordProgress': {
      id: planId,
      on: day('2026-11-20'),
      reviewId: null,
      goals: [{ goal: 0, text: 'Drie gesprekken geoefend.' }],
    },
    'developmentPlans.removeProgress': { id: anId as StaffRowId, reason: 'incorrect' },
    'developmentPlans.close': {
      id: planId,
      on: day('2026-11-20'),
      evaluation: '',
      goals: [{ result: 'partly', text: 'Nog één gesprek te gaan.' }],
    },
    'developmentPlans.remove': { id: planId, reason: 'not-needed' },
    'developmentPlans.paper': { id: planId, lang: 'nl' },
    'developmentPlans.docx': { id: planId, lang: 'nl' },
  };
};
