import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../core/contract/attachments.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tell } from '../../ui/toast.tsx';
import { type AboutDraft, AboutFields, isBesideField, isSaid } from './about-fields.tsx';

type ChangeProps = {
  readonly clientId: ClientId;
  readonly attachment: Attachment;
  readonly onClose: () => void;
};

const Fields = ({ clientId, attachment, onClose }: ChangeProps) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const { id, kind, name, on, restsOn } = attachment;
  const [draft, setDraft] = useState<AboutDraft>({ kind, name, on, restsOn });
  const [wasTried, setTried] = useState(false);
  const { mutate, isPending, error, reset } = useCommandOp('attachments.change', ['clients']);
  const save = () => {
    setTried(true);
    const { kind: what, on: day } = draft;
    if (!isSaid(draft) || what === null || day === null) return;
    mutate(
      { id, kind: what, name: draft.name.trim(), on: day, restsOn: draft.restsOn },
      {
        onSuccess: () => {
          tell(t('change.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form label={t('change.title')} onSubmit={save}>
      <AboutFields
        clientId={clientId}
        draft={draft}
        onChange={(next) => {
          setDraft((before) => ({ ...before, ...next }));
          reset();
        }}
        wasTried={wasTried}
        error={error}
      />
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

/** Gives an attachment another name, kind, day or ground. */
export const ChangeAttachment = (props: ChangeProps) => {
  const { t } = useTranslation('attachments');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('change.title')} kind="alert">
      <Fields {...props} />
    </Dialog>
  );
};
