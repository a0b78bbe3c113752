import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Form, FormActions } from './form.tsx';
import { TextField } from './text-field.tsx';

export type ConfirmTypedProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Names what goes and how many: "Zes dossiers wissen?" */
  readonly title: string;
  /** What happens, and that it cannot be undone. */
  readonly children: ReactNode;
  /** What must be typed: a word, or the name of the thing. Capitals and spaces around it do not matter. */
  readonly word: string;
  /** The verb and the thing again: "Zes dossiers wissen". */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly isPending?: boolean;
};

const same = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLocaleLowerCase() === b.normalize('NFC').trim().toLocaleLowerCase();

const Question = ({
  children,
  word,
  confirmLabel,
  onConfirm,
  onClose,
  isPending = false,
}: ConfirmTypedProps) => {
  const { t } = useTranslation('ui');
  const [typed, setTyped] = useState('');
  const matches = same(typed, word);
  return (
    <Form onSubmit={() => matches && !isPending && onConfirm()}>
      <div>{children}</div>
      <TextField
        label={t('confirm.type', { word })}
        value={typed}
        onChange={setTyped}
        autoFocus
        autoComplete="off"
        spellCheck="false"
        isDisabled={isPending}
      />
      <FormActions>
        <Button onPress={onClose} isDisabled={isPending}>
          {t('confirm.back')}
        </Button>
        <Button look="danger" type="submit" isDisabled={!matches} isPending={isPending}>
          {confirmLabel}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks to type a word before something that cannot be undone. The focus is on the field, never on the red button. */
export const ConfirmTyped = (props: ConfirmTypedProps) => (
  <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title} kind="alert">
    <Question {...props} />
  </Dialog>
);
