import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import type { ComplaintId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type CloseProps = { readonly id: ComplaintId; readonly onClose: () => void };

/** Closes a complaint on the day on which the person got the report. */
export const CloseComplaint = ({ id, onClose }: CloseProps) => {
  const { t } = useTranslation('complaints');
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [chosenOn, setChosenOn] = useState<Day | null | undefined>();
  const on = chosenOn === undefined ? today : chosenOn;
  const close = useCommandOp('complaints.close', ['retention', 'purge']);
  const checked = useChecked<'on'>('close', { on: on ? undefined : t('close.dayMissing') });
  const send = () =>
    close.mutate(
      { id, on },
      {
        onSuccess: () => {
          tell(t('close.done'));
          onClose();
        },
      },
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('close.title')}>
      <Prose>{t('close.what')}</Prose>
      <DateField label={t('close.on')} value={on} onChange={setChosenOn} {...checked.field('on')} />
      <Failure error={close.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={close.isPending}>
          {t('close.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('close.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
