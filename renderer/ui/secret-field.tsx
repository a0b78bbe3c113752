import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { Input, TextField as RacTextField, type TextFieldProps as Rac } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { type FieldProps, FieldWords } from './field.tsx';
import styles from './field.module.css';
import own from './secret-field.module.css';

export type SecretFieldProps = Omit<Rac, 'children' | 'className' | 'style' | 'isRequired' | 'type'> &
  FieldProps & {
    /** Shows what is typed from the start, such as a passphrase that was just made. */
    readonly isShown?: boolean;
    readonly onShow?: (isShown: boolean) => void;
  };

/** A passphrase: hidden until one asks to see it, pasting allowed, and a word when Caps Lock is on. */
export const SecretField = (props: SecretFieldProps) => {
  const { label, hint, error, isOptional, isShown, onShow, ...rest } = props;
  const { t } = useTranslation('ui');
  const [shownHere, setShownHere] = useState(false);
  const [hasCaps, setCaps] = useState(false);
  const shown = isShown ?? shownHere;
  const watchCaps = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <RacTextField
      autoComplete="off"
      {...rest}
      type={shown ? 'text' : 'password'}
      spellCheck="false"
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      onKeyDown={watchCaps}
      onKeyUp={watchCaps}
      className={styles['field'] ?? ''}
    >
      <FieldWords label={label} hint={hint} error={error} isOptional={isOptional ?? false} />
      <div className={own['pair']}>
        <Input className={`${styles['box']} ${own['box']}`} />
        <Button
          icon={shown ? EyeOff : Eye}
          onPress={() => {
            setShownHere(!shown);
            onShow?.(!shown);
          }}
        >
          {t(shown ? 'secret.hide' : 'secret.show')}
        </Button>
      </div>
      <p role="status" className={own['caps']}>
        {hasCaps ? t('secret.caps') : ''}
      </p>
    </RacTextField>
  );
};
