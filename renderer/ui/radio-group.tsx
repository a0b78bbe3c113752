import { Radio, RadioGroup as RacRadioGroup } from 'react-aria-components';
import choice from './choice.module.css';
import { FieldWords, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import type { Choice } from './select.tsx';

export type RadioGroupProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
};

/** One choice out of a few, all in sight, each with room for a line of explanation. */
export const RadioGroup = <Id extends string>(props: RadioGroupProps<Id>) => {
  const { label, hint, error, isOptional, choices, value, onChange, ...rest } = props;
  return (
    <RacRadioGroup
      {...rest}
      value={value}
      onChange={(chosen) => {
        const picked = choices.find(({ id }) => id === chosen);
        if (picked) onChange(picked.id);
      }}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles['field'] ?? ''}
    >
      <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
      <div className={choice['group']}>
        {choices.map(({ id, text, hint: more }) => (
          <Radio key={id} value={id} className={choice['row'] ?? ''}>
            <span className={choice['dot']} />
            <span className={choice['text']}>
              {text}
              {more ? <span className={styles['hint']}>{more}</span> : null}
            </span>
          </Radio>
        ))}
      </div>
    </RacRadioGroup>
  );
};
