import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In, Out } from '../../../core/contract/index.ts';
import type { AttachmentId, ClientId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { answerKey } from '../../call/query-client.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell, tellThenDo } from '../../ui/toast.tsx';

type Reason = In<'attachments.remove'>['reason'];

const reasons: readonly Reason[] = ['wrong-person', 'incorrect', 'not-needed'];

/**
 * Takes an attachment out of sight at once and removes it when the time to undo is over. When the vault is locked first,
 * nothing was sent and the attachment is still there.
 */
export const useRemoveAttachment = (clientId: ClientId): ((id: AttachmentId, reason: Reason) => void) => {
  const { t } = useTranslation('attachments');
  const textOf = useErrorText();
  const client = useQueryClient();
  const { mutateAsync } = useCommandOp('attachments.remove', ['clients']);
  const queryKey = answerKey('attachments.ofClient', { clientId });
  const showAgain = () => void client.invalidateQueries({ queryKey });
  const remove = async (id: AttachmentId, reason: Reason) => {
    try {
      await mutateAsync({ id, reason });
    } catch (error) {
      tell(textOf(error));
      showAgain();
    }
  };
  return (id, reason) => {
    client.setQueryData<Out<'attachments.ofClient'>>(queryKey, (all) => all?.filter((it) => it.id !== id));
    tellThenDo(t('remove.done'), () => void remove(id, reason), showAgain);
  };
};

type RemoveProps = { readonly onClose: () => void; readonly onRemove: (reason: Reason) => void };

const Question = ({ onClose, onRemove }: RemoveProps) => {
  const { t } = useTranslation('attachments');
  const [reason, setReason] = useState<Reason | null>(null);
  const [wasTried, setTried] = useState(false);
  return (
    <Form onSubmit={() => (reason ? onRemove(reason) : setTried(true))} label={t('remove.title')}>
      <p>{t('remove.what')}</p>
      <RadioGroup
        label={t('remove.why')}
        choices={reasons.map((id) => ({ id, text: t(`remove.reason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={wasTried && !reason ? t('remove.reasonMissing') : null}
      />
      <FormActions>
        <Button onPress={onClose}>{t('remove.back')}</Button>
        <Button look="danger" type="submit">
          {t('remove.button')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Asks why an attachment goes; the reason is all that stays of it. */
export const RemoveAttachment = (props: RemoveProps) => {
  const { t } = useTranslation('attachments');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('remove.title')} kind="alert">
      <Question {...props} />
    </Dialog>
  );
};
