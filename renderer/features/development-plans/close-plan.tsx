import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { type DevelopmentPlan, GoalResult } from '../../../core/contract/development-plans.ts';
import { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FieldSet, Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { ownNames, type PlanPerson } from './own-names.ts';

const Closing = z.strictObject({
  on: Day.nullable(),
  evaluation: z.string().max(2_000),
  goals: z.array(z.strictObject({ result: GoalResult.nullable(), text: z.string().max(2_000) })),
});
type Closing = z.output<typeof Closing>;

type ClosePlanProps = {
  readonly volunteerId: VolunteerId;
  readonly person: PlanPerson;
  readonly plan: DevelopmentPlan;
  readonly today: Day;
  readonly onBack: () => void;
};

/** Looks back on a plan: what became of each goal, and of the whole. After this nothing is added to it. */
export const ClosePlan = ({ volunteerId, person, plan, today, onBack }: ClosePlanProps) => {
  const { t } = useTranslation('development-plans');
  const { goals } = plan.content;
  const [start] = useState<Closing>({
    on: today,
    evaluation: '',
    goals: goals.map(() => ({ result: null, text: '' })),
  });
  const [draft, setDraft] = useState(start);
  const { mutateAsync, isPending, error } = useCommandOp('developmentPlans.close');
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const place = `development-plans/${volunteerId}/${plan.id}/close`;
  const kept = useDraft(place, draft, { schema: Closing, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const isOnly = goals.length === 1;
  const own = ownNames(person);
  const checked = useChecked<string>('close', {
    on: draft.on === null ? t('close.dayMissing') : undefined,
    ...Object.fromEntries(
      draft.goals.map(({ result }, at) => [
        `result-${at}`,
        result !== null
          ? undefined
          : isOnly
            ? t('close.resultMissing')
            : t('close.resultMissingOf', { number: at + 1 }),
      ]),
    ),
  });
  const putGoal = (at: number, change: Partial<Closing['goals'][number]>) =>
    setDraft((before) => ({
      ...before,
      goals: before.goals.map((goal, other) => (other === at ? { ...goal, ...change } : goal)),
    }));
  const leave = () => {
    kept.discard();
    release();
    onBack();
  };
  const send = async () => {
    const { on, evaluation } = draft;
    if (on === null || isPending) return;
    const results = draft.goals.flatMap(({ result, text }) => (result === null ? [] : [{ result, text }]));
    try {
      await mutateAsync({ id: plan.id, on, evaluation, goals: results });
    } catch {
      // What was refused stands in the form.
      return;
    }
    tell(t('close.done'));
    leave();
  };
  return (
    <Form label={t('close.title')} errors={checked.errors} onSubmit={() => checked.submit(() => void send())}>
      <DraftOffer draft={kept} />
      <Prose>{t('close.what')}</Prose>
      <DateField
        label={t('close.on')}
        value={draft.on}
        onChange={(on) => setDraft((before) => ({ ...before, on }))}
        {...checked.field('on')}
      />
      {draft.goals.map(({ result, text }, at) => (
        <FieldSet key={at} title={isOnly ? t('goal') : t('goalNumber', { number: at + 1 })}>
          <Prose soft>
            <bdi>{goals[at]?.aim}</bdi>
          </Prose>
          <RadioGroup
            label={isOnly ? t('close.result') : t('close.resultOf', { number: at + 1 })}
            choices={GoalResult.options.map((id) => ({ id, text: t(`close.resultIs.${id}`) }))}
            value={result}
            onChange={(next) => putGoal(at, { result: next })}
            {...checked.field(`result-${at}`)}
          />
          <GuardedText
            label={isOnly ? t('close.text') : t('close.textOf', { number: at + 1 })}
            isOptional
            value={text}
            onChange={(next) => putGoal(at, { text: next })}
            maxLength={2_000}
            own={own}
          />
        </FieldSet>
      ))}
      <GuardedText
        label={t('close.evaluation')}
        hint={t('close.evaluationHint')}
        isOptional
        value={draft.evaluation}
        onChange={(evaluation) => setDraft((before) => ({ ...before, evaluation }))}
        maxLength={2_000}
        own={own}
      />
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {t('close.save')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {t('close.back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
