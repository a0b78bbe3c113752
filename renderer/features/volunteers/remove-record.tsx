import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffRowId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { tell } from '../../ui/toast.tsx';

/** A record that can be taken out when it was written wrongly. */
type Removable = 'removeCertificate' | 'removePayment' | 'removePayroll';

type Reason = 'wrong-person' | 'incorrect';

type QuestionProps = { readonly of: Removable; readonly id: StaffRowId; readonly onClose: () => void };

const Question = ({ of, id, onClose }: QuestionProps) => {
  const { t } = useTranslation('volunteers');
  const [reason, setReason] = useState<Reason | null>(null);
  const [wasTried, setTried] = useState(false);
  const remove = useCommandOp(`volunteers.${of}`, ['retention']);
  const send = async () => {
    setTried(true);
    if (!reason || remove.isPending) return;
    await remove.mutateAsync({ id, reason });
    tell(t('record.removed'));
    onClose();
  };
  return (
    <Form label={t('record.removeTitle')} onSubmit={() => void send().catch(() => undefined)}>
      <Failure error={remove.error} />
      <p>{t('record.removeWhat')}</p>
      <RadioGroup<Reason>
        label={t('record.removeWhy')}
        choices={(['incorrect', 'wrong-person'] as const).map((each) => ({
          id: each,
          text: t(`record.reason.${each}`),
        }))}
        value={reason}
        onChange={setReason}
        error={wasTried && !reason ? t('record.reasonMissing') : null}
      />
      <FormActions>
        <Button onPress={onClose}>{t('record.keep')}</Button>
        <Button look="danger" type="submit" isPending={remove.isPending}>
          {t('record.remove')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** The button that takes a wrong record out, and the question before; `what` names the record for who cannot see the row. */
export const RemoveRecord = ({
  of,
  id,
  what,
}: Pick<QuestionProps, 'of' | 'id'> & { readonly what: string }) => {
  const { t } = useTranslation('volunteers');
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="quiet" size="small" aria-label={what} onPress={() => setAsking(true)}>
        {t('record.remove')}
      </Button>
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={t('record.removeTitle')} kind="alert">
        <Question of={of} id={id} onClose={() => setAsking(false)} />
      </Dialog>
    </>
  );
};
