import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BasicTopic, type TrainingInput, TrainingResult } from '../../../core/contract/training.ts';
import type { Day } from '../../../core/kernel/day.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import type { Refusal } from '../../../core/kernel/refusal.ts';
import type { PaperChoiceProps } from '../../attached/parts.ts';
import { DraftOffer } from '../../call/draft-offer.tsx';
import { Failure } from '../../call/failure.tsx';
import { useDraft } from '../../call/use-draft.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { useLeaveGuard } from '../../ui/leave-guard.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { inputOf, TrainingDraft } from './training-draft.ts';
import { useTrainingForm } from './use-training-form.ts';

export type TrainingFormProps = {
  readonly volunteerId: VolunteerId;
  readonly today: Day;
  /** Where the draft is kept; at most with the id of a volunteer or a training. */
  readonly place: string;
  readonly start: TrainingDraft;
  readonly PaperChoice: ComponentType<PaperChoiceProps>;
  readonly isPending: boolean;
  readonly error: Refusal | null;
  /** Sends a training; `done` when it was taken. */
  readonly onSend: (training: TrainingInput, done: () => void) => void;
  readonly onBack: () => void;
};

/** The form of a training: what it was, by whom, when, how long, how it ended, and its proof. Core decides the rest. */
export const TrainingForm = (props: TrainingFormProps) => {
  const { volunteerId, today, place, start, PaperChoice, isPending, error, onSend, onBack } = props;
  const { t } = useTranslation('training');
  const [draft, setDraft] = useState(start);
  const change = (next: Partial<TrainingDraft>) => setDraft((before) => ({ ...before, ...next }));
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  const kept = useDraft(place, draft, { schema: TrainingDraft, isDirty, onTakeUp: setDraft });
  const { question, release } = useLeaveGuard(isDirty, kept.discard);
  const { data: providers = [] } = useQueryOp('training.providers', {});
  const { errors, field, submit } = useTrainingForm(draft, today);
  const { kind, topics, result } = draft;
  const isOver = result !== null && result !== 'following';
  const asksElsewhere = kind === 'basic' && result === 'passed' && topics.length < BasicTopic.options.length;
  const send = () => {
    const training = inputOf(draft);
    if (training)
      onSend(training, () => {
        kept.discard();
        release();
      });
  };
  return (
    <Form errors={errors} onSubmit={() => isPending || submit(send)} label={t('form.label')}>
      <DraftOffer draft={kept} />
      <RadioGroup
        label={t('form.kind')}
        choices={(['basic', 'further'] as const).map((id) => ({
          id,
          text: t(`kind.${id}`),
          hint: t(`kindHint.${id}`),
        }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      {kind === 'further' ? (
        <TextField
          label={t('form.title')}
          hint={t('form.titleHint')}
          value={draft.title}
          onChange={(title) => change({ title })}
          maxLength={120}
          {...field('title')}
        />
      ) : null}
      <SuggestField
        label={t('form.provider')}
        hint={t('form.providerHint')}
        openLabel={t('form.providers')}
        suggestions={providers}
        value={draft.provider}
        onChange={(provider) => change({ provider })}
        maxLength={120}
        {...field('provider')}
      />
      <RadioGroup
        label={t('form.result')}
        choices={TrainingResult.options.map((id) => ({ id, text: t(`result.${id}`) }))}
        value={result}
        onChange={(chosen) => change({ result: chosen })}
        {...field('result')}
      />
      <Beside>
        <DateField
          label={t('form.startOn')}
          value={draft.startOn}
          onChange={(startOn) => change({ startOn })}
          {...field('startOn')}
        />
        <DateField
          label={t(isOver ? 'form.endOn' : 'form.endsOn')}
          isOptional={!isOver}
          value={draft.endOn}
          onChange={(endOn) => change({ endOn })}
          {...field('endOn')}
        />
      </Beside>
      <Beside>
        <TextField
          label={t('form.halfDays')}
          hint={t(kind === 'basic' ? 'form.halfDaysBasic' : 'form.halfDaysHint')}
          value={draft.halfDays}
          onChange={(halfDays) => change({ halfDays })}
          inputMode="numeric"
          width="short"
          maxLength={10}
          {...field('halfDays')}
        />
        <TextField
          label={t('form.hours')}
          hint={t('form.hoursHint')}
          value={draft.hours}
          onChange={(hours) => change({ hours })}
          inputMode="decimal"
          width="short"
          maxLength={10}
          {...field('hours')}
        />
      </Beside>
      {kind === 'basic' ? (
        <CheckboxGroup
          label={t('form.topics')}
          hint={t('form.topicsHint')}
          choices={BasicTopic.options.map((id) => ({ id, text: t(`topic.${id}`) }))}
          value={topics}
          onChange={(chosen) => change({ topics: [...chosen] })}
        />
      ) : null}
      {asksElsewhere ? (
        <TextField
          label={t('form.elsewhere')}
          hint={t('form.elsewhereHint')}
          value={draft.elsewhere}
          onChange={(elsewhere) => change({ elsewhere })}
          maxLength={300}
          {...field('elsewhere')}
        />
      ) : null}
      {isOver ? (
        <PaperChoice
          owner={{ volunteerId }}
          kind="certificate"
          label={t('form.certificate')}
          hint={t('form.certificateHint')}
          value={draft.paperId}
          onChange={(paperId) => change({ paperId })}
        />
      ) : null}
      <Failure error={error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} keyHint="Ctrl S">
          {t('form.save')}
        </Button>
        <Button look="quiet" onPress={onBack}>
          {t('form.back')}
        </Button>
      </FormActions>
      {question}
    </Form>
  );
};
