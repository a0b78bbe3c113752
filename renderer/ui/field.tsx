import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, Label, Text } from 'react-aria-components';
import styles from './field.module.css';
import hidden from './hidden.module.css';

/** What every field takes. `error` says what is wrong and how to mend it; `null` or absent means nothing is. */
export type FieldProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  /** Says that the field may stay empty. Fields that must be filled in carry no mark. */
  readonly isOptional?: boolean;
};

type FieldWordsProps = FieldProps & {
  /** Keeps the label for screen readers only, where what stands around the field says it already. */
  readonly isLabelHidden?: boolean;
};

/** The words above a field, read out with it: label, hint and error, in that order. For inside a field part. */
export const FieldWords = ({ label, hint, error, isOptional, isLabelHidden }: FieldWordsProps) => {
  const { t } = useTranslation('ui');
  return (
    <>
      <Label className={(isLabelHidden ? hidden['hidden'] : styles['label']) ?? ''}>
        {label}
        {isOptional ? <span className={styles['optional']}> {t('field.optional')}</span> : null}
      </Label>
      {hint ? (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles['error'] ?? ''}>{error ?? ''}</FieldError>
    </>
  );
};
