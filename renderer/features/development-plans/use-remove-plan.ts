import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Out } from '../../../core/contract/index.ts';
import type { DevelopmentPlanId, VolunteerId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { answerKey } from '../../call/query-client.ts';
import type { RemoveReason } from '../../call/remove-question.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { tell, tellThenDo } from '../../ui/toast.tsx';

/** Takes a draft out of sight at once and removes it when the time to undo is over. */
export const useRemovePlan = (
  volunteerId: VolunteerId,
): ((id: DevelopmentPlanId, reason: RemoveReason) => void) => {
  const { t } = useTranslation('development-plans');
  const textOf = useErrorText();
  const client = useQueryClient();
  const queryKey = answerKey('developmentPlans.ofVolunteer', { volunteerId });
  const { mutateAsync } = useCommandOp('developmentPlans.remove');
  const showAgain = () => void client.invalidateQueries({ queryKey });
  return (id, reason) => {
    client.setQueryData<Out<'developmentPlans.ofVolunteer'>>(
      queryKey,
      (all) => all && { ...all, plans: all.plans.filter((plan) => plan.id !== id) },
    );
    const send = () =>
      void mutateAsync({ id, reason }).catch((error: unknown) => {
        tell(textOf(error));
        showAgain();
      });
    tellThenDo(t('remove.done'), send, showAgain);
  };
};
