import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../core/contract/legal-parameters.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { Period } from '../../../core/kernel/period.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { figureBounds } from '../../../core/legal-parameters/decide-put.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { PeriodField } from '../../ui/period-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { useFigureWords } from './figure-words.ts';

type PutProps = { readonly figure: Figure; readonly onClose: () => void };

/** At which field a refusal stands. */
const fieldOf: Readonly<Record<string, string>> = {
  'figure-impossible': 'value',
  'figure-not-newer': 'validFrom',
  'source-missing': 'source',
  'in-future': 'checkedOn',
};

const PutForm = ({ figure, onClose }: PutProps) => {
  const { t } = useTranslation('legal-parameters');
  const textOf = useErrorText();
  const inWords = useFigureWords();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const { code, unit } = figure;
  const [value, setValue] = useState('');
  const [validFrom, setValidFrom] = useState<Day | null>(null);
  const [source, setSource] = useState('');
  const [checkedOn, setCheckedOn] = useState<Day | null>(today);
  const put = useCommandOp('legalParameters.put', ['rights', 'consents', 'representatives', 'today']);
  const isNumber = /^\d{1,4}$/.test(value.trim()) || Period.safeParse(value).success;
  const checked = useChecked<'value' | 'validFrom' | 'source' | 'checkedOn'>('figure', {
    value: isNumber ? undefined : t('form.missing.value'),
    validFrom: validFrom ? undefined : t('form.missing.validFrom'),
    source: source.trim() ? undefined : t('form.missing.source'),
    checkedOn: checkedOn ? undefined : t('form.missing.checkedOn'),
  });
  const rule = refusedRule(put.error);
  const place = rule === null ? undefined : fieldOf[rule];
  const errorAt = (field: 'value' | 'validFrom' | 'source' | 'checkedOn') => ({
    ...checked.field(field),
    error: checked.field(field).error ?? (place === field ? textOf(put.error) : undefined),
  });
  const send = () => {
    if (!validFrom || !checkedOn) return;
    put.mutate(
      { code, value: value.trim(), validFrom, source, checkedOn },
      {
        onSuccess: () => {
          tell(t('form.done'));
          onClose();
        },
      },
    );
  };
  const [least, most] = figureBounds[code];
  const hint = t('form.bounds', { least: inWords(least, unit), most: inWords(most, unit) });
  return (
    <Form
      errors={checked.errors}
      onSubmit={() => checked.submit(send)}
      label={t('form.title', { name: t(`figure.${code}`) })}
    >
      {unit === 'period' ? (
        <PeriodField
          label={t('form.period')}
          hint={hint}
          value={Period.safeParse(value).data ?? null}
          onChange={(period) => setValue(period ?? '')}
          {...errorAt('value')}
        />
      ) : (
        <TextField
          label={t(unit === 'hours' ? 'form.hours' : 'form.age')}
          hint={hint}
          value={value}
          onChange={setValue}
          maxLength={4}
          {...errorAt('value')}
        />
      )}
      <DateField
        label={t('form.validFrom')}
        hint={t('form.validFromHint')}
        value={validFrom}
        onChange={setValidFrom}
        {...errorAt('validFrom')}
      />
      <TextField
        label={t('form.source')}
        hint={t('form.sourceHint')}
        value={source}
        onChange={setSource}
        maxLength={200}
        {...errorAt('source')}
      />
      <DateField
        label={t('form.checkedOn')}
        value={checkedOn}
        onChange={setCheckedOn}
        {...errorAt('checkedOn')}
      />
      <Failure error={place ? null : put.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={put.isPending}>
          {t('form.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('form.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Puts a newer value of a figure, with the day from which it counts and its source. */
export const PutFigure = ({ figure }: { readonly figure: Figure }) => {
  const { t } = useTranslation('legal-parameters');
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button onPress={() => setOpen(true)} aria-label={`${t('change')}: ${t(`figure.${figure.code}`)}`}>
        {t('change')}
      </Button>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('form.title', { name: t(`figure.${figure.code}`) })}
      >
        <PutForm figure={figure} onClose={() => setOpen(false)} />
      </Dialog>
    </div>
  );
};
