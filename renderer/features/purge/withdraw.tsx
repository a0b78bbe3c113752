import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PurgeListId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type WithdrawProps = { readonly listId: PurgeListId; readonly onClose: () => void };

const Withdraw = ({ listId, onClose }: WithdrawProps) => {
  const { t } = useTranslation('purge');
  const [reason, setReason] = useState('');
  const withdraw = useCommandOp('purge.withdraw', ['retention']);
  const { errors, field, submit } = useChecked<'reason'>('withdraw', {
    reason: reason.trim() === '' ? t('withdraw.missing') : undefined,
  });
  const send = () =>
    withdraw.mutate(
      { listId, reason: reason.trim() },
      {
        onSuccess: () => {
          tell(t('withdraw.done'));
          onClose();
        },
      },
    );
  return (
    <Dialog isOpen onClose={onClose} title={t('withdraw.title')}>
      <Form errors={errors} onSubmit={() => submit(send)}>
        <Prose>{t('withdraw.what')}</Prose>
        <TextArea
          {...field('reason')}
          label={t('withdraw.why')}
          hint={t('withdraw.hint')}
          value={reason}
          onChange={setReason}
          maxLength={300}
          autoFocus
        />
        <Failure error={withdraw.error} />
        <FormActions>
          <Button look="primary" type="submit" isPending={withdraw.isPending}>
            {t('withdraw.do')}
          </Button>
          <Button onPress={onClose}>{t('withdraw.keep')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};

/** The button that withdraws a list, and the question for the reason. */
export const WithdrawButton = ({ listId }: { readonly listId: PurgeListId }) => {
  const { t } = useTranslation('purge');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {t('withdraw.do')}
      </Button>
      {isAsking ? <Withdraw listId={listId} onClose={() => setAsking(false)} /> : null}
    </>
  );
};
