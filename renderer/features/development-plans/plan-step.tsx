import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanGoal } from '../../../core/contract/development-plans.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Prose } from '../../ui/stack.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { GoalStep } from './goal-step.tsx';
import { ListStep } from './list-step.tsx';
import { ownNames, type PlanPerson, shortName } from './own-names.ts';
import type { PlanDraft } from './plan-draft.ts';
import { planParts } from './plan-steps.tsx';
import { SmartStep } from './smart-step.tsx';

type PlanStepProps = {
  /** From 0. */
  readonly step: number;
  readonly draft: PlanDraft;
  readonly onChange: (change: Partial<PlanDraft>) => void;
  readonly person: PlanPerson;
  readonly isContinued: boolean;
  readonly isPending: boolean;
  readonly failure: ReactNode;
  readonly onNext: () => void;
  readonly onLater: () => void;
  readonly onPrevious: (() => void) | null;
  readonly onBack: () => void;
};

/** What must be mended before a step can be saved: what the store would refuse. */
const useWrong = ({ step, draft }: PlanStepProps): Readonly<Record<string, string | undefined>> => {
  const { t } = useTranslation('development-plans');
  const { periodFrom: from, periodUntil: until, content } = draft;
  const isTurned = from !== null && until !== null && until <= from;
  if (step === 0)
    return {
      periodFrom: from === null ? t('form.dayMissing') : undefined,
      periodUntil: until === null ? t('form.dayMissing') : isTurned ? t('form.untilBefore') : undefined,
    };
  if (step !== 1) return {};
  return Object.fromEntries(
    content.goals.map(({ startOn, targetOn }, at) => [
      `target-${at}`,
      startOn !== null && targetOn !== null && targetOn < startOn
        ? t('form.targetBefore', { number: at + 1 })
        : undefined,
    ]),
  );
};

/** One step of writing a plan, with its button that saves and goes on. */
export const PlanStep = (props: PlanStepProps) => {
  const { step, draft, onChange, person, isContinued, isPending, failure } = props;
  const { t } = useTranslation('development-plans');
  const checked = useChecked<string>('plan', useWrong(props));
  const name = shortName(person);
  const part = planParts[step] ?? 'goal';
  const { content } = draft;
  const goals = {
    goals: content.goals,
    onGoal: (at: number, change: Partial<PlanGoal>) =>
      onChange({
        content: {
          ...content,
          goals: content.goals.map((goal, other) => (other === at ? { ...goal, ...change } : goal)),
        },
      }),
    name,
    own: ownNames(person),
  };
  return (
    <Form
      label={t(`parts.${part}`)}
      errors={checked.errors}
      onSubmit={() => isPending || checked.submit(props.onNext)}
    >
      {isContinued ? (
        <Notice kind="info">
          <p>{t('form.continued')}</p>
        </Notice>
      ) : null}
      {part === 'signing' ? null : <Prose>{t(`form.intro.${part}`, { name })}</Prose>}
      {part === 'goal' ? (
        <GoalStep {...goals} draft={draft} onChange={onChange} checked={checked} />
      ) : part === 'smart' ? (
        <SmartStep {...goals} checked={checked} />
      ) : part === 'signing' ? null : (
        <ListStep {...goals} part={part} />
      )}
      {failure}
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} keyHint="Ctrl S">
          {t('form.next')}
        </Button>
        {props.onPrevious ? <Button onPress={props.onPrevious}>{t('form.previous')}</Button> : null}
        <Button isDisabled={isPending} onPress={() => checked.submit(props.onLater)}>
          {t('form.leave')}
        </Button>
        <Button look="quiet" onPress={props.onBack}>
          {t('form.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
