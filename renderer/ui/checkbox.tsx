import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Checkbox as RacCheckbox,
  type CheckboxProps as Rac,
  CheckboxGroup as RacGroup,
} from 'react-aria-components';
import choice from './choice.module.css';
import { FieldWords, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import type { Choice } from './select.tsx';

export type CheckboxProps = Omit<Rac, 'children' | 'className' | 'style'> & {
  readonly children?: ReactNode;
  readonly hint?: ReactNode;
};

/** A tick. Without words beside it (in a table row) it needs an `aria-label`. */
export const Checkbox = ({ children, hint, ...rest }: CheckboxProps) => (
  <RacCheckbox {...rest} className={choice['row'] ?? ''}>
    <span className={choice['box']}>
      <Check aria-hidden size={14} strokeWidth={3} />
    </span>
    {children ? (
      <span className={choice['text']}>
        {children}
        {hint ? <span className={styles['hint']}>{hint}</span> : null}
      </span>
    ) : null}
  </RacCheckbox>
);

export type CheckboxGroupProps<Id extends string> = FieldProps & {
  readonly choices: readonly Choice<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly onBlur?: () => void;
  readonly id?: string;
  readonly isDisabled?: boolean;
};

/** Any number of choices under one label; gives them in the order of `choices`. */
export const CheckboxGroup = <Id extends string>(props: CheckboxGroupProps<Id>) => {
  const { label, hint, error, isOptional, choices, value, onChange, ...rest } = props;
  return (
    <RacGroup
      {...rest}
      value={[...value]}
      onChange={(chosen) => onChange(choices.map(({ id }) => id).filter((id) => chosen.includes(id)))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles['field'] ?? ''}
    >
      <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
      <div className={choice['group']}>
        {choices.map(({ id, text, hint: more }) => (
          <Checkbox key={id} value={id} hint={more}>
            {text}
          </Checkbox>
        ))}
      </div>
    </RacGroup>
  );
};
