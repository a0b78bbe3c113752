import { parseDate } from '@internationalized/date';
import type { ClipboardEvent } from 'react';
import {
  DateField as RacDateField,
  type DateFieldProps as Rac,
  DateInput,
  DateSegment,
  type DateValue,
} from 'react-aria-components';
import { Day } from '../../core/kernel/day.ts';
import { FieldWords, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import own from './date-field.module.css';

export type DateFieldProps = FieldProps & {
  readonly value: Day | null;
  /** Gives null while the date is empty or not yet complete. */
  readonly onChange: (value: Day | null) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
};

/** Reads a typed or copied day, `21-11-2026`, `21/11/2026` or `2026-11-21`; null when the calendar has no such day. */
export const readDay = (text: string): Day | null => {
  const dutch = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text.trim();
  const read = Day.safeParse(iso);
  return read.success ? read.data : null;
};

/** A day in segments dd, mm and jjjj that move on by themselves; a day may also be pasted. No calendar needed. */
export const DateField = (props: DateFieldProps) => {
  const { label, hint, error, isOptional, value, onChange, ...rest } = props;
  const paste = (event: ClipboardEvent) => {
    const pasted = readDay(event.clipboardData.getData('text/plain'));
    if (!pasted || props.isDisabled) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(pasted);
  };
  const rac: Rac<DateValue> = rest;
  return (
    <div onPasteCapture={paste}>
      <RacDateField
        {...rac}
        granularity="day"
        shouldForceLeadingZeros
        value={value ? parseDate(value) : null}
        onChange={(next) => onChange(next ? readDay(next.toString()) : null)}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className={styles['field'] ?? ''}
      >
        <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
        <DateInput className={`${styles['box']} ${own['input']}`}>
          {(segment) => <DateSegment segment={segment} className={own['segment'] ?? ''} />}
        </DateInput>
      </RacDateField>
    </div>
  );
};
