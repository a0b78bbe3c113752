import { useTranslation } from 'react-i18next';
import { FileOutcome } from '../../../core/contract/clients.ts';
import { outcomeInWords } from '../../../core/reports/words.ts';
import { useWords } from '../../call/use-words.ts';
import { Select } from '../../ui/select.tsx';

/** What is chosen: how the help ended, or that nobody says. */
export type ChosenOutcome = FileOutcome | 'unknown';

/** The outcome as an operation takes it: nothing when it was not said. */
export const saidOutcome = (outcome: ChosenOutcome): { readonly outcome?: FileOutcome } =>
  outcome === 'unknown' ? {} : { outcome };

export type OutcomeFieldProps = {
  readonly value: ChosenOutcome;
  readonly onChange: (value: ChosenOutcome) => void;
};

/** How the help ended; it may stay unsaid. It is what is counted of a file that is anonymised, beside year and purpose. */
export const OutcomeField = ({ value, onChange }: OutcomeFieldProps) => {
  const { t } = useTranslation('clients');
  const words = useWords();
  return (
    <Select
      label={t('close.outcome')}
      hint={t('close.outcomeHint')}
      isOptional
      choices={(['unknown', ...FileOutcome.options] as const).map((id) => ({
        id,
        text: words(outcomeInWords(id)),
      }))}
      value={value}
      onChange={onChange}
    />
  );
};
