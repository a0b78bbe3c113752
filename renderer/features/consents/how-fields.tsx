import { useTranslation } from 'react-i18next';
import { type ConsentEvent, ConsentMethod } from '../../../core/contract/consents.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { DateField } from '../../ui/date-field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';

/** How an answer came: by whom, in which way, on which day. */
export type How = {
  readonly by: ConsentEvent['by'];
  readonly method: ConsentMethod | null;
  readonly on: Day | null;
};

type HowFieldsProps = {
  readonly how: How;
  readonly change: (how: Partial<How>) => void;
  readonly errors: { readonly method: string | null; readonly on: string | null; readonly by: string | null };
};

/** The three questions that giving, refusing and withdrawing have in common. */
export const HowFields = ({ how, change, errors }: HowFieldsProps) => {
  const { t } = useTranslation('consents');
  return (
    <>
      <RadioGroup
        id="consent-by"
        label={t('how.by')}
        choices={(['self', 'representative', 'both'] as const).map((id) => ({
          id,
          text: t(`byChoice.${id}`),
        }))}
        value={how.by}
        onChange={(by) => change({ by })}
        error={errors.by}
      />
      <Select
        id="consent-method"
        label={t('how.method')}
        choices={ConsentMethod.options.map((id) => ({ id, text: t(`method.${id}`) }))}
        value={how.method}
        onChange={(method) => change({ method })}
        error={errors.method}
      />
      <DateField
        id="consent-on"
        label={t('how.on')}
        value={how.on}
        onChange={(on) => change({ on })}
        error={errors.on}
      />
    </>
  );
};
