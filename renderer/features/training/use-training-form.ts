import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { checkTraining } from '../../../core/training/check-training.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useChecked } from '../../ui/use-checked.ts';
import { halfDaysIn, inputOf, quartersOf, type TrainingDraft } from './training-draft.ts';

/** The fields of which something can be wrong, in the order of the form. */
type Field =
  | 'title'
  | 'topics'
  | 'elsewhere'
  | 'provider'
  | 'result'
  | 'startOn'
  | 'endOn'
  | 'halfDays'
  | 'hours';

/** Beside which field the sentence of a refusal of core stands. */
const fieldOf: Readonly<Record<string, Field>> = {
  'training-ends-before-start': 'endOn',
  'training-without-end': 'endOn',
  'training-not-over': 'endOn',
  'training-without-hours': 'hours',
  'training-topics-missing': 'elsewhere',
};

/** What core refuses of a whole training, or null. */
const refusalOf = (draft: TrainingDraft, today: Day): unknown => {
  const input = inputOf(draft);
  try {
    if (input) checkTraining(input, today);
    return null;
  } catch (error) {
    return error;
  }
};

/** What is wrong with a training that is being written down: what is missing, and what core refuses. */
export const useTrainingForm = (draft: TrainingDraft, today: Day) => {
  const { t } = useTranslation('training');
  const textOf = useErrorText();
  const refusal = refusalOf(draft, today);
  const at = fieldOf[refusedRule(refusal) ?? ''];
  const missing = (isMissing: boolean, field: Field): string | undefined =>
    isMissing ? t(`missing.${field}`) : at === field ? textOf(refusal) : undefined;
  return useChecked<Field>('training', {
    title: missing(draft.kind === 'further' && draft.title.trim() === '', 'title'),
    elsewhere: missing(false, 'elsewhere'),
    provider: missing(draft.provider.trim() === '', 'provider'),
    result: missing(draft.result === null, 'result'),
    startOn: missing(draft.startOn === null, 'startOn'),
    endOn: missing(false, 'endOn'),
    halfDays: missing(halfDaysIn(draft.halfDays) === null, 'halfDays'),
    hours: missing(quartersOf(draft.hours) === null, 'hours'),
  });
};
