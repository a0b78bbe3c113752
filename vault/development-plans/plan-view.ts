import type { DevelopmentPlan } from '../../core/contract/development-plans.ts';
import { planState, waitsFor } from '../../core/development-plans/plan-state.ts';
import type { DevelopmentPlanId, VolunteerId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import {
  findPlan,
  listPlans,
  listProgress,
  type StoredPlan,
} from '../../db/repositories/development-plans.ts';
import type { ReadContext } from '../context.ts';

/** A plan with its words, and the key of the file in which it stands. Stops with `not-found` when there is none. */
export const planIn = (
  { db, files }: Pick<ReadContext, 'db' | 'files'>,
  id: DevelopmentPlanId,
): { readonly plan: StoredPlan; readonly key: Uint8Array } => {
  const { volunteerId } = found(findPlan(db, id), 'plan');
  const key = files.ofStaff(volunteerId);
  const plan = found(
    listPlans(db, volunteerId, key).find((each) => each.id === id),
    'plan',
  );
  return { plan, key };
};

/** The plans of one volunteer as they are read: with their state today, and what was said of each goal. */
export const viewsOfPlans = (
  { db, files, today, labelOf }: ReadContext,
  volunteerId: VolunteerId,
): DevelopmentPlan[] => {
  const key = files.ofStaff(volunteerId);
  const progress = listProgress(db, volunteerId, key);
  return listPlans(db, volunteerId, key).map((plan) => {
    const { volunteerId: _, volunteerSignedOn, coachSignedOn, ...shown } = plan;
    return {
      ...shown,
      state: planState(plan, today),
      waitsFor: waitsFor({ volunteerSignedOn, coachSignedOn, agreedOn: plan.agreedOn }),
      progress: progress
        .filter(({ planId }) => planId === plan.id)
        .map(({ planId: __, recordedBy, ...row }) => ({ ...row, recordedBy: labelOf(recordedBy) })),
    };
  });
};
