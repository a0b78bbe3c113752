import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../call/error-text.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Choice } from '../ui/select.tsx';
import { tell } from '../ui/toast.tsx';
import { type AboutDraft, AboutFields, type AboutPaper, isBesideField, saidOf } from './about-fields.tsx';

type ChangeFormProps<Kind extends string> = {
  readonly before: AboutPaper<Kind>;
  readonly kinds: readonly Choice<Kind>[];
  readonly dayHint?: ((kind: Kind | null) => string | undefined) | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  /** Forgets what went wrong: something was typed. */
  readonly onTyped: () => void;
  readonly onSave: (paper: AboutPaper<Kind>, done: () => void) => void;
  readonly onClose: () => void;
  readonly more?: (error: unknown) => ReactNode;
};

const Fields = <Kind extends string>(props: ChangeFormProps<Kind>) => {
  const { before, kinds, dayHint, error, isPending, onTyped, onSave, onClose, more } = props;
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const [draft, setDraft] = useState<AboutDraft<Kind>>(before);
  const [wasTried, setTried] = useState(false);
  const save = () => {
    setTried(true);
    const said = saidOf(draft);
    if (said)
      onSave(said, () => {
        tell(t('change.done'));
        onClose();
      });
  };
  return (
    <Form label={t('change.title')} onSubmit={save}>
      <AboutFields
        kinds={kinds}
        draft={draft}
        onChange={(next) => {
          setDraft((old) => ({ ...old, ...next }));
          onTyped();
        }}
        dayHint={dayHint}
        wasTried={wasTried}
        error={error}
      >
        {more?.(error)}
      </AboutFields>
      {error && !isBesideField(error) ? (
        <Notice kind="danger" isLive>
          <p>{textOf(error)}</p>
        </Notice>
      ) : null}
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending} keyHint="Ctrl S">
          {t('change.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('change.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Gives a paper another name, kind or day. */
export const ChangeForm = <Kind extends string>(props: ChangeFormProps<Kind>) => {
  const { t } = useTranslation('attachments');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('change.title')} kind="alert">
      <Fields {...props} />
    </Dialog>
  );
};
