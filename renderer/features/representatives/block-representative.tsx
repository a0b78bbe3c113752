import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Representative } from '../../../core/contract/representatives.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { tell } from '../../ui/toast.tsx';

type BlockProps = {
  readonly clientId: ClientId;
  readonly it: Representative;
  readonly onClose: () => void;
};

const BlockForm = ({ clientId, it, onClose }: BlockProps) => {
  const { t } = useTranslation('representatives');
  const textOf = useErrorText();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const block = useCommandOp('representatives.block');
  const submit = () => {
    setTried(true);
    if (reason.trim() === '') return;
    block.mutate(
      { clientId, id: it.id, reason: reason.trim() },
      {
        onSuccess: () => {
          tell(t('block.done'));
          onClose();
        },
      },
    );
  };
  return (
    <Form onSubmit={submit} label={t('block.title', { who: it.name })}>
      <p>{t('block.what')}</p>
      <GuardedText
        id="block-reason"
        label={t('block.reason')}
        hint={t('block.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={
          wasTried && reason.trim() === '' ? t('block.missing') : block.error ? textOf(block.error) : null
        }
      />
      <FormActions>
        <Button look="primary" type="submit" isPending={block.isPending}>
          {t('block.button')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Blocks somebody who may not see or decide anything now, such as an alleged perpetrator; with the reason. */
export const BlockRepresentative = (props: BlockProps) => {
  const { t } = useTranslation('representatives');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('block.title', { who: props.it.name })}>
      <BlockForm {...props} />
    </Dialog>
  );
};
