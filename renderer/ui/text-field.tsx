import {
  Input,
  TextArea as RacTextArea,
  TextField as RacTextField,
  type TextFieldProps as Rac,
} from 'react-aria-components';
import { FieldWords, type FieldProps } from './field.tsx';
import styles from './field.module.css';
import own from './text-field.module.css';

type Plain = Omit<Rac, 'children' | 'className' | 'style' | 'isRequired'> & FieldProps;

export type TextFieldProps = Plain & {
  /** How much is expected: a postcode should not look like an address. */
  readonly width?: 'short' | 'medium' | 'full';
};

/** One line of text. The value is text; what it means is for the caller's schema. */
export const TextField = ({ label, hint, error, isOptional, width = 'full', ...rest }: TextFieldProps) => (
  <RacTextField
    {...rest}
    isInvalid={Boolean(error)}
    validationBehavior="aria"
    className={styles['field'] ?? ''}
  >
    <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
    <Input className={`${styles['box']} ${own[width]}`} />
  </RacTextField>
);

export type TextAreaProps = Plain;

/** Several lines of text; grows with what is written. */
export const TextArea = ({ label, hint, error, isOptional, ...rest }: TextAreaProps) => (
  <RacTextField
    {...rest}
    isInvalid={Boolean(error)}
    validationBehavior="aria"
    className={styles['field'] ?? ''}
  >
    <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
    <RacTextArea className={`${styles['box']} ${own['area']}`} />
  </RacTextField>
);
