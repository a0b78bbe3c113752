import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRunning } from '../../../core/development-plans/plan-state.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { PeerReviewId, VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import styles from './development-plans.module.css';
import { ProgressForm } from './progress-form.tsx';

export type ProgressOfPlansProps = {
  readonly volunteerId: VolunteerId;
  readonly reviewId: PeerReviewId;
  /** The day of the session. */
  readonly on: Day;
};

/** What was said at one session about the plan of one participant, and the step to write it down. For peer review. */
export const ProgressOfPlans = ({ volunteerId, reviewId, on }: ProgressOfPlansProps) => {
  const { t } = useTranslation('development-plans');
  const { data, error } = useQueryOp('developmentPlans.ofVolunteer', { volunteerId });
  const [isWriting, setWriting] = useState(false);
  if (!data) return <Failure error={error} />;
  const plan = data.plans.find(({ state }) => isRunning(state));
  const said = data.plans.flatMap(({ progress }) => progress.filter((each) => each.reviewId === reviewId));
  return (
    <Stack gap="tight">
      {said.map(({ id, goal, text }) => (
        <p key={id} dir="auto" className={styles['text']}>
          {t('goalIs', { number: goal + 1, aim: text })}
        </p>
      ))}
      {plan ? null : <Prose soft>{t('progress.noPlan')}</Prose>}
      {plan && isWriting ? (
        <ProgressForm
          volunteerId={volunteerId}
          plan={plan}
          reviewId={reviewId}
          on={on}
          own={[]}
          onBack={() => setWriting(false)}
        />
      ) : null}
      {plan && !isWriting && plan.agreedOn !== null && plan.agreedOn <= on ? (
        <div>
          <Button size="small" onPress={() => setWriting(true)}>
            {t('progress.record')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
};
