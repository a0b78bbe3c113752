import { useTranslation } from 'react-i18next';
import { instantAt, readTime, timeOf } from '../../../core/incidents/amsterdam-time.ts';
import { type Day, dayOf } from '../../../core/kernel/day.ts';
import { Beside } from '../../ui/beside.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A day and a time of day as they are typed: the clock is that of Amsterdam. */
export type Typed = { readonly on: Day | null; readonly time: string };

/** What is typed of an instant that is known already; nothing of one that is not. */
export const typedOf = (at: string | null): Typed =>
  at === null ? { on: null, time: '' } : { on: dayOf(at), time: timeOf(at) };

/**
 * The instant that is meant; null while the day or the time is not complete. The fields show no seconds: what was not
 * touched since it was `before` is exactly that.
 */
export const instantOf = ({ on, time }: Typed, before: string | null = null): string | null => {
  const start = typedOf(before);
  if (on === start.on && time === start.time) return before;
  const read = readTime(time);
  return on === null || read === null ? null : instantAt(on, read);
};

export type InstantFieldProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
  readonly error?: string | null | undefined;
  readonly id?: string;
  readonly onBlur?: () => void;
};

/** A day and a time beside each other. */
export const InstantField = ({ label, hint, value, onChange, error, ...rest }: InstantFieldProps) => {
  const { t } = useTranslation('incidents');
  return (
    <Beside>
      <DateField
        {...rest}
        label={label}
        hint={hint}
        error={error}
        value={value.on}
        onChange={(on) => onChange({ ...value, on })}
      />
      <TextField
        label={t('time')}
        hint={hint ? t('timeHint') : undefined}
        width="short"
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
        maxLength={5}
      />
    </Beside>
  );
};
