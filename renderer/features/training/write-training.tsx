import { useTranslation } from 'react-i18next';
import type { ComponentType } from 'react';
import type { Training, TrainingInput } from '../../../core/contract/training.ts';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import type { PaperChoiceProps } from '../../attached/parts.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Section } from '../../ui/page-header.tsx';
import { tell } from '../../ui/toast.tsx';
import { draftOf, newTraining } from './training-draft.ts';
import { TrainingForm } from './training-form.tsx';

type WriteProps = {
  readonly volunteerId: VolunteerId;
  /** The training to change; absent for a new one. */
  readonly training?: Training;
  /** What a new one most likely is. */
  readonly likely: Training['kind'];
  readonly PaperChoice: ComponentType<PaperChoiceProps>;
  readonly onDone: () => void;
};

/** Writes down a training, or changes one. */
export const WriteTraining = ({ volunteerId, training, likely, PaperChoice, onDone }: WriteProps) => {
  const { t, i18n } = useTranslation('training');
  const today = useQueryOp('vault.me', {}).data?.today;
  const alsoChanges = ['volunteers', 'gate'];
  const add = useCommandOp('training.add', alsoChanges);
  const change = useCommandOp('training.change', alsoChanges);
  const send = (input: TrainingInput, release: () => void) => {
    const onSuccess = () => {
      release();
      tell(t(training ? 'changed' : 'added'));
      onDone();
    };
    if (training) change.mutate({ id: training.id, training: input }, { onSuccess });
    else add.mutate({ volunteerId, training: input }, { onSuccess });
  };
  if (!today) return null;
  return (
    <Section title={t(training ? 'change.title' : 'add.title')}>
      <TrainingForm
        volunteerId={volunteerId}
        today={today}
        place={training ? `training/${training.id}` : `training/new/${volunteerId}`}
        start={training ? draftOf(training, i18n.language) : newTraining(likely)}
        PaperChoice={PaperChoice}
        isPending={add.isPending || change.isPending}
        error={add.error ?? change.error}
        onSend={send}
        onBack={onDone}
      />
    </Section>
  );
};
