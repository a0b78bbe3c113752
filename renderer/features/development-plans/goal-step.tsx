import { useTranslation } from 'react-i18next';
import { PlanApproach, PlanTerm } from '../../../core/contract/development-plans.ts';
import { emptyGoal } from '../../../core/development-plans/new-plan.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Checked } from '../../ui/use-checked.ts';
import { GuardedLines } from './guarded-lines.tsx';
import type { GoalsProps, PlanDraft } from './plan-draft.ts';

type GoalStepProps = GoalsProps & {
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  readonly checked: Checked<string>;
};

/** The frame of a plan: its period, who guides, and what goes well already. */
const Frame = ({ draft, onChange, checked, name, own }: GoalStepProps) => {
  const { t } = useTranslation('development-plans');
  const { content } = draft;
  const day = (field: 'periodFrom' | 'periodUntil') => (value: Day | null) => onChange({ [field]: value });
  return (
    <>
      <Beside>
        <DateField
          label={t('form.from')}
          value={draft.periodFrom}
          onChange={day('periodFrom')}
          {...checked.field('periodFrom')}
        />
        <DateField
          label={t('form.until')}
          value={draft.periodUntil}
          onChange={day('periodUntil')}
          {...checked.field('periodUntil')}
        />
      </Beside>
      <TextField
        label={t('form.coach')}
        hint={t('form.coachHint')}
        value={content.coach}
        maxLength={120}
        width="medium"
        onChange={(coach) => onChange({ content: { ...content, coach } })}
      />
      <GuardedLines
        id="plan-strengths"
        label={t('form.strengths')}
        hint={t('form.strengthsHint', { name })}
        lines={content.strengths}
        onChange={(strengths) => onChange({ content: { ...content, strengths: [...strengths] } })}
        lineLabel={(number) => t('form.strength', { number })}
        own={own}
      />
    </>
  );
};

type OneGoalProps = Omit<GoalsProps, 'goals'> & {
  readonly goal: GoalsProps['goals'][number];
  readonly at: number;
};

const OneGoal = ({ goal, at, onGoal, name, own }: OneGoalProps) => {
  const { t } = useTranslation('development-plans');
  const change = (next: Partial<typeof goal>) => onGoal(at, next);
  return (
    <>
      <GuardedText
        id={`plan-aim-${at}`}
        label={t('form.aim')}
        hint={t('form.aimHint', { name })}
        value={goal.aim}
        onChange={(aim) => change({ aim })}
        maxLength={2_000}
        own={own}
      />
      <GuardedLines
        id={`plan-competences-${at}`}
        label={t('form.competences')}
        hint={t('form.competencesHint')}
        lines={goal.competences}
        onChange={(lines) => change({ competences: [...lines] })}
        lineLabel={(number) => t('form.competence', { number })}
        own={own}
      />
      <CheckboxGroup
        label={t('form.approaches')}
        hint={t('form.approachesHint')}
        choices={PlanApproach.options.map((id) => ({ id, text: t(`form.approach.${id}`) }))}
        value={goal.approaches}
        onChange={(approaches) => change({ approaches: [...approaches] })}
      />
      <GuardedLines
        id={`plan-actions-${at}`}
        label={t('form.actions')}
        hint={t('form.actionsHint', { name })}
        lines={goal.actions}
        onChange={(lines) => change({ actions: [...lines] })}
        lineLabel={(number) => t('form.action', { number })}
        own={own}
      />
      <RadioGroup
        label={t('form.term')}
        choices={PlanTerm.options.map((id) => ({ id, text: t(`form.termIs.${id}`) }))}
        value={goal.term}
        onChange={(term) => change({ term })}
      />
      <GuardedText
        id={`plan-planning-${at}`}
        label={t('form.planning')}
        hint={t('form.planningHint')}
        value={goal.planning}
        onChange={(planning) => change({ planning })}
        maxLength={2_000}
        own={own}
      />
    </>
  );
};

/** Part 1 of a plan: what goes well, and for each goal what is to be reached and how. Goals are added and taken away here. */
export const GoalStep = (props: GoalStepProps) => {
  const { t } = useTranslation('development-plans');
  const { draft, onChange, goals, onGoal, name, own } = props;
  const put = (next: typeof goals) => onChange({ content: { ...draft.content, goals: [...next] } });
  return (
    <>
      <Frame {...props} />
      {goals.map((goal, at) => (
        <FieldSet key={at} title={goals.length === 1 ? t('goal') : t('goalNumber', { number: at + 1 })}>
          <OneGoal goal={goal} at={at} onGoal={onGoal} name={name} own={own} />
          {goals.length > 1 ? (
            <div>
              <Button size="small" onPress={() => put(goals.filter((_, other) => other !== at))}>
                {t('form.dropGoal', { number: at + 1 })}
              </Button>
            </div>
          ) : null}
        </FieldSet>
      ))}
      {goals.length < 8 ? (
        <div>
          <Button onPress={() => put([...goals, { ...emptyGoal, startOn: draft.periodFrom }])}>
            {t('form.addGoal')}
          </Button>
        </div>
      ) : null}
    </>
  );
};
