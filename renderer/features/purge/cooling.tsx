import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cooling } from '../../../core/contract/purge-list.ts';
import { usualCoolingDays } from '../../../core/purge/cooling.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

const most = 30;

const daysIn = (text: string): number | null => {
  const days = /^\d{1,2}$/.test(text.trim()) ? Number(text) : most + 1;
  return days <= most ? days : null;
};

export type ChangeCoolingProps = { readonly cooling: Cooling; readonly onClose: () => void };

/** Asks how many days pass between approval and purge, and why when those are fewer than usual. */
export const ChangeCooling = ({ cooling, onClose }: ChangeCoolingProps) => {
  const { t } = useTranslation('purge');
  const [text, setText] = useState(String(cooling.days));
  const [reason, setReason] = useState(cooling.reason);
  const change = useCommandOp('purge.changeCooling');
  const days = daysIn(text);
  const needsReason = days !== null && days < usualCoolingDays;
  const { errors, field, submit } = useChecked<'days' | 'reason'>('purge-cooling', {
    ...(days === null ? { days: t('cooling.number') } : {}),
    ...(needsReason && reason.trim() === '' ? { reason: t('cooling.whyMissing') } : {}),
  });
  const save = () => {
    if (days === null) return;
    change.mutate(
      { days, reason: needsReason ? reason.trim() : '' },
      {
        onSuccess: () => {
          tell(t('cooling.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('cooling.dialog')}>
      <Form errors={errors} onSubmit={() => submit(save)}>
        <TextField
          {...field('days')}
          label={t('cooling.label')}
          hint={t('cooling.hint')}
          value={text}
          onChange={setText}
          width="short"
          inputMode="numeric"
          autoComplete="off"
          autoFocus
        />
        {needsReason ? (
          <TextArea
            {...field('reason')}
            label={t('cooling.why')}
            hint={t('cooling.whyHint')}
            value={reason}
            onChange={(typed) => setReason(typed.replaceAll(/\s*\n\s*/g, ' '))}
            maxLength={300}
          />
        ) : null}
        <Failure error={change.error} />
        <FormActions>
          <Button look="primary" type="submit" keyHint="Ctrl S" isPending={change.isPending}>
            {t('cooling.save')}
          </Button>
          <Button onPress={onClose}>{t('cooling.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};
