import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Input, type KeyboardEvent, TextField as RacTextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import words from './field.module.css';
import styles from './lines-field.module.css';

export type LinesFieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  /** Begins the ids of the lines. */
  readonly id: string;
  /** Empty ones among them are lines that are still to be written; the caller leaves them out when saving. */
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
  /** What a line is called for who does not see it: "Afspraak 2". Takes its number from 1. */
  readonly lineLabel: (number: number) => string;
  readonly most?: number;
  readonly maxLength?: number;
  /** What stands under one line, such as what was seen in it. */
  readonly below?: (text: string, onChange: (text: string) => void) => ReactNode;
};

/**
 * A list of any length, one line for each thing. Enter adds a line below, Backspace in an empty one takes it away, and
 * the arrows go from line to line; buttons do the same.
 */
export const LinesField = (props: LinesFieldProps) => {
  const { label, hint, id, lines, onChange, lineLabel, most = 20, maxLength = 300, below } = props;
  const { t } = useTranslation('ui');
  const base = useId();
  const wanted = useRef<number | null>(null);
  const rows = lines.length > 0 ? lines : [''];
  const focus = (index: number): void => document.getElementById(`${id}-${index}`)?.focus();
  useEffect(() => {
    if (wanted.current !== null) focus(wanted.current);
    wanted.current = null;
  });
  const put = (index: number, text: string) => onChange(rows.map((row, at) => (at === index ? text : row)));
  const add = (after: number) => {
    if (rows.length >= most) return;
    wanted.current = after + 1;
    onChange([...rows.slice(0, after + 1), '', ...rows.slice(after + 1)]);
  };
  const drop = (index: number) => {
    wanted.current = Math.max(index - 1, 0);
    onChange(rows.filter((_, at) => at !== index));
  };
  const keyed = (index: number) => (event: KeyboardEvent) => {
    const isEmpty = rows[index] === '';
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      add(index);
    } else if (event.key === 'Backspace' && isEmpty && rows.length > 1) {
      event.preventDefault();
      drop(index);
    } else if (event.key === 'ArrowUp' && index > 0) focus(index - 1);
    else if (event.key === 'ArrowDown' && index < rows.length - 1) focus(index + 1);
    else event.continuePropagation();
  };
  return (
    <div role="group" aria-labelledby={`${base}label`} className={styles['field']}>
      <span id={`${base}label`} className={words['label']}>
        {label}
      </span>
      {hint ? (
        <span id={`${base}hint`} className={words['hint']}>
          {hint}
        </span>
      ) : null}
      <ol className={styles['lines']}>
        {rows.map((row, index) => (
          <li key={index} className={styles['line']}>
            <RacTextField
              aria-label={lineLabel(index + 1)}
              {...(hint ? { 'aria-describedby': `${base}hint` } : {})}
              value={row}
              onChange={(text) => put(index, text)}
              onKeyDown={keyed(index)}
              maxLength={maxLength}
              className={styles['text'] ?? ''}
            >
              <Input id={`${id}-${index}`} className={words['box'] ?? ''} />
            </RacTextField>
            {rows.length > 1 || row !== '' ? (
              <Button
                look="quiet"
                size="small"
                aria-label={t('lines.dropOf', { line: lineLabel(index + 1) })}
                onPress={() => drop(index)}
              >
                {t('lines.drop')}
              </Button>
            ) : null}
            {below ? <div className={styles['below']}>{below(row, (text) => put(index, text))}</div> : null}
          </li>
        ))}
      </ol>
      {rows.length < most ? (
        <div>
          <Button
            look="quiet"
            size="small"
            aria-label={t('lines.addTo', { label })}
            onPress={() => add(rows.length - 1)}
          >
            {t('lines.add')}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
