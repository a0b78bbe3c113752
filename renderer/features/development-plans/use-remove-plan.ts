import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import type { Out } from '../../../core/contract/index.ts';
import type { DevelopmentPlanId, StaffRowId, VolunteerId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { answerKey } from '../../call/query-client.ts';
import type { RemoveReason } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { tell, tellThenDo } from '../../ui/toast.tsx';

type Plans = readonly DevelopmentPlan[];

/** What can go of a volunteer's plans: a draft, or a line of progress. */
export type RemovePlanParts = {
  readonly draft: (id: DevelopmentPlanId, reason: RemoveReason) => void;
  readonly progress: (id: StaffRowId, reason: RemoveReason) => void;
};

/** Takes a draft or a line of progress out of sight at once and removes it when the time to undo is over. */
export const useRemovePlan = (volunteerId: VolunteerId): RemovePlanParts => {
  const { t } = useTranslation('development-plans');
  const textOf = useErrorText();
  const client = useQueryClient();
  const queryKey = answerKey('developmentPlans.ofVolunteer', { volunteerId });
  const draft = useCommandOp('developmentPlans.remove');
  const progress = useCommandOp('developmentPlans.removeProgress');
  const showAgain = () => void client.invalidateQueries({ queryKey });
  const later = (done: string, without: (plans: Plans) => Plans, send: () => Promise<unknown>) => {
    client.setQueryData<Out<'developmentPlans.ofVolunteer'>>(
      queryKey,
      (all) => all && { ...all, plans: [...without(all.plans)] },
    );
    const go = () =>
      void send().catch((error: unknown) => {
        tell(textOf(error));
        showAgain();
      });
    tellThenDo(done, go, showAgain);
  };
  return {
    draft: (id, reason) =>
      later(
        t('remove.done'),
        (plans) => plans.filter((plan) => plan.id !== id),
        () => draft.mutateAsync({ id, reason }),
      ),
    progress: (id, reason) =>
      later(
        t('removeProgress.done'),
        (plans) =>
          plans.map((plan) => ({ ...plan, progress: plan.progress.filter((line) => line.id !== id) })),
        () => progress.mutateAsync({ id, reason }),
      ),
  };
};
