import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RiskMeasure } from '../../../core/contract/dpia.ts';
import { Beside } from '../../ui/beside.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Props = {
  readonly measures: readonly RiskMeasure[];
  readonly onChange: (measures: RiskMeasure[]) => void;
};

type OneProps = {
  readonly measure: RiskMeasure;
  readonly number: number;
  readonly onChange: (measure: RiskMeasure) => void;
  readonly onRemove: () => void;
};

/** One measure; who does it and by when are asked while it is not done. */
const One = ({ measure, number, onChange, onRemove }: OneProps) => {
  const { t } = useTranslation('dpia');
  const { what, who, byOn, isDone } = measure;
  return (
    <Stack gap="tight">
      <TextField
        label={t('measure.what', { number })}
        value={what}
        onChange={(text) => onChange({ ...measure, what: text })}
        maxLength={400}
        autoComplete="off"
      />
      {isDone ? null : (
        <Beside>
          <TextField
            label={t('measure.who')}
            value={who}
            onChange={(text) => onChange({ ...measure, who: text })}
            maxLength={120}
            autoComplete="off"
          />
          <DateField
            label={t('measure.byOn')}
            value={byOn}
            onChange={(on) => onChange({ ...measure, byOn: on })}
          />
        </Beside>
      )}
      <FormActions>
        <Checkbox isSelected={isDone} onChange={(done) => onChange({ ...measure, isDone: done })}>
          {t('measure.done')}
        </Checkbox>
        <Button size="small" look="quiet" onPress={onRemove} aria-label={t('measure.removeOf', { number })}>
          {t('measure.remove')}
        </Button>
      </FormActions>
    </Stack>
  );
};

/** What is done against a risk: what, who, by when, and whether it is done. */
export const MeasureFields = ({ measures, onChange }: Props) => {
  const { t } = useTranslation('dpia');
  return (
    <Stack>
      {measures.map((measure, index) => (
        <One
          key={index}
          measure={measure}
          number={index + 1}
          onChange={(next) => onChange(measures.map((old, at) => (at === index ? next : old)))}
          onRemove={() => onChange(measures.filter((_, at) => at !== index))}
        />
      ))}
      <FormActions>
        <Button
          size="small"
          icon={Plus}
          onPress={() => onChange([...measures, { what: '', who: '', byOn: null, isDone: false }])}
        >
          {t('measure.add')}
        </Button>
      </FormActions>
    </Stack>
  );
};
