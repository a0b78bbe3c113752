import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import type { DevelopmentPlanId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { PlanView } from './plan-view.tsx';

type EarlierPlansProps = {
  readonly plans: readonly DevelopmentPlan[];
  readonly onPaper: (id: DevelopmentPlanId) => void;
};

/** The plans that no longer hold, each to open and to print. */
export const EarlierPlans = ({ plans, onPaper }: EarlierPlansProps) => {
  const { t } = useTranslation('development-plans');
  const [shown, setShown] = useState<DevelopmentPlanId | null>(null);
  return plans.map((plan) => {
    const { id, periodFrom: from, periodUntil: until, state } = plan;
    const isShown = id === shown;
    return (
      <Stack key={id}>
        <SentenceList
          sentences={[
            {
              id,
              text: t('earlierOne', { from, until }),
              line: t(`state.${state}`, { on: plan.closedOn ?? plan.supersededOn, until }),
              action: (
                <Button
                  size="small"
                  aria-expanded={isShown}
                  aria-label={t(isShown ? 'hideOf' : 'showOf', { from, until })}
                  onPress={() => setShown(isShown ? null : id)}
                >
                  {t(isShown ? 'hide' : 'show')}
                </Button>
              ),
            },
          ]}
        />
        {isShown ? (
          <>
            <PlanView plan={plan} />
            <FormActions>
              <Button onPress={() => onPaper(id)}>{t('actions.print')}</Button>
            </FormActions>
          </>
        ) : null}
      </Stack>
    );
  });
};
