import { useTranslation } from 'react-i18next';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import type { StaffRowId } from '../../../core/kernel/ids.ts';
import { Button } from '../../ui/button.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import styles from './development-plans.module.css';
import { GoalView } from './goal-view.tsx';
import { SignedBy } from './signed-by.tsx';

type PlanViewProps = {
  readonly plan: DevelopmentPlan;
  /** Whether all of each goal shows at once. */
  readonly isWhole?: boolean;
  /** Left out where nothing is taken away. */
  readonly onRemoveProgress?: (id: StaffRowId) => void;
};

const Progress = ({ plan, onRemoveProgress }: Omit<PlanViewProps, 'isWhole'>) => {
  const { t } = useTranslation('development-plans');
  const isOnly = plan.content.goals.length === 1;
  return (
    <section className={styles['goal']} aria-label={t('progress.title')}>
      <h3>{t('progress.title')}</h3>
      {plan.progress.length === 0 ? <Prose soft>{t('progress.none')}</Prose> : null}
      <Timeline
        label={t('progress.title')}
        moments={plan.progress.map(({ id, on, goal, reviewId, text, recordedBy }) => ({
          id,
          when: [
            isOnly ? t('progress.line', { on }) : t('progress.lineOf', { on, number: goal + 1 }),
            ...(reviewId ? [t('progress.inReview')] : []),
            recordedBy,
          ].join(' · '),
          children: (
            <p dir="auto" className={styles['text']}>
              {text}
            </p>
          ),
          ...(onRemoveProgress
            ? {
                actions: (
                  <Button
                    look="quiet"
                    size="small"
                    aria-label={t('removeProgress.label', { on })}
                    onPress={() => onRemoveProgress(id)}
                  >
                    {t('removeProgress.short')}
                  </Button>
                ),
              }
            : {}),
        }))}
      />
    </section>
  );
};

/** A plan to read: who guides and what goes well, each goal, what was said of it since, how it ended, and who signed. */
export const PlanView = ({ plan, isWhole = false, onRemoveProgress }: PlanViewProps) => {
  const { t } = useTranslation('development-plans');
  const { content, closing, signatures } = plan;
  const { goals } = content;
  const frame = [
    ...(content.coach === '' ? [] : [{ label: t('coach'), value: <bdi>{content.coach}</bdi> }]),
    ...(content.strengths.length === 0
      ? []
      : [{ label: t('strengths'), value: <bdi>{content.strengths.join(' · ')}</bdi> }]),
  ];
  const hands = [signatures.volunteer, signatures.coach].flatMap((signed) => signed ?? []);
  return (
    <Stack>
      {frame.length > 0 ? <DefinitionList rows={frame} /> : null}
      {goals.map((goal, at) => (
        <GoalView
          key={at}
          goal={goal}
          number={goals.length === 1 ? null : at + 1}
          closing={closing?.goals[at] ?? null}
          isWhole={isWhole}
        />
      ))}
      {plan.agreedOn ? <Progress plan={plan} {...(onRemoveProgress ? { onRemoveProgress } : {})} /> : null}
      {closing?.evaluation ? (
        <section className={styles['goal']} aria-label={t('evaluation')}>
          <h3>{t('evaluation')}</h3>
          <p dir="auto" className={styles['text']}>
            {closing.evaluation}
          </p>
        </section>
      ) : null}
      {hands.length > 0 ? (
        <section className={styles['goal']} aria-label={t('parts.signing')}>
          <h3>{t('parts.signing')}</h3>
          <div className={styles['hands']}>
            {hands.map((signed, at) => (
              <SignedBy key={at} signed={signed} />
            ))}
          </div>
        </section>
      ) : null}
    </Stack>
  );
};
