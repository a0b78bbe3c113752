import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { DevelopmentPlan } from '../../../core/contract/development-plans.ts';
import { Day } from '../../../core/kernel/day.ts';
import type { PeerReviewId, VolunteerId } from '../../../core/kernel/ids.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const ProgressDraft = z.strictObject({ on: Day.nullable(), texts: z.array(z.string().max(2_000)) });

type ProgressFormProps = {
  readonly volunteerId: VolunteerId;
  readonly plan: DevelopmentPlan;
  /** The session at which it was talked about; null for a talk at another moment. */
  readonly reviewId: PeerReviewId | null;
  readonly on: Day;
  readonly own: readonly string[];
  readonly onBack: () => void;
};

/** Writes down on one day how the goals of a plan are going: those that were talked about. */
export const ProgressForm = ({ volunteerId, plan, reviewId, on, own, onBack }: ProgressFormProps) => {
  const { t } = useTranslation('development-plans');
  const { goals } = plan.content;
  const [start] = useState<z.output<typeof ProgressDraft>>({ on, texts: goals.map(() => '') });
  const [draft, setDraft] = useState(start);
  const { mutateAsync, isPending, error } = useCommandOp('developmentPlans.recordProgress', ['peerReview']);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const place = `development-plans/${volunteerId}/${plan.id}/${reviewId ?? 'progress'}`;
  const kept = useDraft(place, draft, { schema: ProgressDraft, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const said = draft.texts.flatMap((text, goal) => (text.trim() === '' ? [] : [{ goal, text: text.trim() }]));
  const checked = useChecked<string>('progress', {
    on: draft.on === null ? t('progress.dayMissing') : undefined,
    'text-0': said.length === 0 ? t('progress.textMissing') : undefined,
  });
  const leave = () => {
    kept.discard();
    release();
    onBack();
  };
  const send = async () => {
    if (draft.on === null || isPending) return;
    try {
      await mutateAsync({ id: plan.id, on: draft.on, reviewId, goals: said });
    } catch {
      // What was refused stands in the form.
      return;
    }
    tell(t('progress.done'));
    leave();
  };
  return (
    <Form
      label={t('progress.recordOf')}
      errors={checked.errors}
      onSubmit={() => checked.submit(() => void send())}
    >
      <DraftOffer draft={kept} />
      {reviewId === null ? (
        <DateField
          label={t('progress.on')}
          value={draft.on}
          onChange={(next) => setDraft((before) => ({ ...before, on: next }))}
          {...checked.field('on')}
        />
      ) : null}
      {goals.map(({ aim }, at) => (
        <GuardedText
          key={at}
          label={goals.length === 1 ? t('progress.text') : t('progress.textOf', { number: at + 1 })}
          hint={
            <>
              <bdi>{aim}</bdi>
              <br />
              {t('progress.hint')}
            </>
          }
          value={draft.texts[at] ?? ''}
          onChange={(text) =>
            setDraft((before) => ({
              ...before,
              texts: before.texts.map((other, index) => (index === at ? text : other)),
            }))
          }
          maxLength={2_000}
          own={own}
          {...checked.field(`text-${at}`)}
        />
      ))}
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {t('progress.save')}
        </Button>
        <Button look="quiet" onPress={leave}>
          {t('progress.back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
