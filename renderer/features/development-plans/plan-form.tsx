import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DevelopmentPlanId, VolunteerId } from '../../../core/kernel/ids.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import type { PlanPerson } from './own-names.ts';
import { PlanDraft, toSend } from './plan-draft.ts';
import { PlanStep } from './plan-step.tsx';
import { PlanSteps } from './plan-steps.tsx';

type PlanFormProps = {
  readonly volunteerId: VolunteerId;
  readonly person: PlanPerson;
  /** The draft that is written further; null for a plan that is not there yet. */
  readonly planId: DevelopmentPlanId | null;
  /** The plan that a new one goes on from. */
  readonly continuesId: DevelopmentPlanId | null;
  readonly start: PlanDraft;
  readonly title: string;
  /** Goes to the signing of what was saved. */
  readonly onSign: (id: DevelopmentPlanId) => void;
  readonly onBack: () => void;
};

/** Writes a plan in the four parts before the signing. Each step is saved with its button, and what is typed is kept between. */
export const PlanForm = (props: PlanFormProps) => {
  const { volunteerId, person, continuesId, start, title, onSign, onBack } = props;
  const { t } = useTranslation('development-plans');
  const [draft, setDraft] = useState(start);
  const [saved, setSaved] = useState(start);
  const [planId, setPlanId] = useState(props.planId);
  const [step, setStep] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const add = useCommandOp('developmentPlans.add');
  const change = useCommandOp('developmentPlans.change');
  const isDirty = JSON.stringify(draft) !== JSON.stringify(saved);
  // The place stays the one with which writing began: a draft that is saved halfway keeps its room.
  const place = `development-plans/${volunteerId}/${props.planId ?? 'new'}`;
  const kept = useDraft(place, draft, { schema: PlanDraft, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);

  const save = async (): Promise<DevelopmentPlanId | null> => {
    const input = toSend(draft);
    if (!input) return null;
    setError(null);
    try {
      if (planId) await change.mutateAsync({ ...input, id: planId });
      const id = planId ?? (await add.mutateAsync({ ...input, volunteerId, continuesId })).id;
      setPlanId(id);
      setSaved(draft);
      kept.discard();
      release();
      return id;
    } catch (refused) {
      setError(refused);
      return null;
    }
  };
  const next = async () => {
    const id = await save();
    if (!id) return;
    if (step === 3) onSign(id);
    else setStep(step + 1);
  };
  const later = async () => {
    if (!(await save())) return;
    tell(t('form.saved'));
    onBack();
  };
  return (
    <Stack gap="loose">
      <PlanSteps title={title} current={step} />
      <DraftOffer draft={kept} />
      <PlanStep
        key={step}
        step={step}
        draft={draft}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
        person={person}
        isContinued={continuesId !== null && step === 0}
        isPending={add.isPending || change.isPending}
        failure={<Failure error={error} />}
        onNext={() => void next()}
        onLater={() => void later()}
        onPrevious={step === 0 ? null : () => setStep(step - 1)}
        onBack={() => {
          kept.discard();
          release();
          onBack();
        }}
      />
      {question}
    </Stack>
  );
};
