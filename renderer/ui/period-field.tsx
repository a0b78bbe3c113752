import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Input, TextField } from 'react-aria-components';
import { Period, periodParts } from '../../core/kernel/period.ts';
import type { FieldProps } from './field.tsx';
import styles from './field.module.css';
import own from './period-field.module.css';
import { Select } from './select.tsx';

export type PeriodFieldProps = FieldProps & {
  readonly value: Period | null;
  /** Gives null while there is no whole number. */
  readonly onChange: (value: Period | null) => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
};

type Draft = { readonly count: string; readonly unit: Unit };
type Unit = 'years' | 'months' | 'weeks' | 'days';

const letters = { years: 'Y', months: 'M', weeks: 'W', days: 'D' } as const;

const split = (value: Period | null): Draft => {
  if (!value) return { count: '', unit: 'years' };
  const { count, unit } = periodParts(value);
  return { count: String(count), unit };
};

const join = ({ count, unit }: Draft): Period | null => {
  const read = Period.safeParse(`P${count.trim()}${letters[unit]}`);
  return read.success ? read.data : null;
};

/** A period as people say it: a number and years, months, weeks or days. */
export const PeriodField = (props: PeriodFieldProps) => {
  const { label, hint, error, isOptional = false, value, onChange, id, isDisabled = false } = props;
  const { t } = useTranslation('ui');
  const base = useId();
  const [draft, setDraft] = useState(() => split(value));
  const shown = join(draft) === value ? draft : split(value);
  const change = (next: Draft) => {
    setDraft(next);
    onChange(join(next));
  };
  return (
    <Group
      aria-labelledby={`${base}label`}
      aria-describedby={`${base}words`}
      isInvalid={Boolean(error)}
      className={styles['field'] ?? ''}
    >
      <span id={`${base}label`} className={styles['label']}>
        {label}
        {isOptional ? <span className={styles['optional']}> {t('field.optional')}</span> : null}
      </span>
      <span id={`${base}words`} className={own['words']}>
        {hint ? <span className={styles['hint']}>{hint}</span> : null}
        {error ? <span className={styles['error']}>{error}</span> : null}
      </span>
      <div className={own['pair']}>
        <TextField
          {...(id ? { id } : {})}
          aria-label={t('period.count')}
          value={shown.count}
          onChange={(count) => change({ ...shown, count })}
          isInvalid={Boolean(error)}
          isDisabled={isDisabled}
          inputMode="numeric"
          className={own['count'] ?? ''}
        >
          <Input className={styles['box'] ?? ''} />
        </TextField>
        <Select
          label={t('period.unit')}
          isLabelHidden
          choices={(['years', 'months', 'weeks', 'days'] as const).map((unit) => ({
            id: unit,
            text: t(`period.${unit}`),
          }))}
          value={shown.unit}
          onChange={(unit) => change({ ...shown, unit })}
          isDisabled={isDisabled}
        />
      </div>
    </Group>
  );
};
