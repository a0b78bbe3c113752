import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../core/contract/papers.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { tell } from '../../ui/toast.tsx';

type WithdrawProps = { readonly paper: Paper; readonly onClose: () => void };

const Question = ({ paper, onClose }: WithdrawProps) => {
  const { t } = useTranslation('papers');
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [typed, setTyped] = useState<Day | null | undefined>(undefined);
  const { mutate, isPending, error, reset } = useCommandOp('papers.withdrawPhotoConsent');
  const on = typed === undefined ? today : typed;
  const done = () => {
    tell(t('withdraw.done'));
    onClose();
  };
  return (
    <Form
      label={t('withdraw.title')}
      onSubmit={() => on && mutate({ id: paper.id, on }, { onSuccess: done })}
    >
      <p>{t('withdraw.what')}</p>
      <DateField
        label={t('withdraw.on')}
        value={on}
        onChange={(next) => {
          setTyped(next);
          reset();
        }}
        error={error ? textOf(error) : on ? null : t('withdraw.dayMissing')}
      />
      <FormActions>
        <Button look="primary" type="submit" isPending={isPending}>
          {t('withdraw.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('withdraw.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Notes that who is on a photo does not want it any more. */
export const WithdrawPhoto = (props: WithdrawProps) => {
  const { t } = useTranslation('papers');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('withdraw.title')} kind="alert">
      <Question {...props} />
    </Dialog>
  );
};
