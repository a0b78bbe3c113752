import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualTermDays } from '../../../core/backup/term.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

export type ChangeTermProps = {
  readonly days: number;
  readonly reason: string;
  readonly onClose: () => void;
};

const daysIn = (text: string): number | null => {
  const days = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return days >= 1 && days <= 365 ? days : null;
};

/** Asks how long copies may stay, and why when that is longer than usual. */
export const ChangeTerm = ({ days: present, reason: given, onClose }: ChangeTermProps) => {
  const { t } = useTranslation('backup');
  const [text, setText] = useState(String(present));
  const [reason, setReason] = useState(given);
  const change = useCommandOp('backup.changeTerm', ['register']);
  const days = daysIn(text);
  const needsReason = days !== null && days > usualTermDays;
  const { errors, field, submit } = useChecked<'days' | 'reason'>('backup-term', {
    ...(days === null ? { days: t('term.number') } : {}),
    ...(needsReason && reason.trim() === '' ? { reason: t('retention:refusal.reason-missing') } : {}),
  });
  const save = () => {
    if (days === null) return;
    change.mutate(
      { days, reason: needsReason ? reason.trim() : '' },
      {
        onSuccess: () => {
          tell(t('term.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('term.dialog')}>
      <Form errors={errors} onSubmit={() => submit(save)}>
        <TextField
          {...field('days')}
          label={t('term.label')}
          hint={t('term.hint')}
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
            label={t('term.why')}
            hint={t('term.whyHint')}
            value={reason}
            onChange={(typed) => setReason(typed.replaceAll(/\s*\n\s*/g, ' '))}
            maxLength={300}
          />
        ) : null}
        <Failure error={change.error} />
        <FormActions>
          <Button look="primary" type="submit" keyHint="Ctrl S" isPending={change.isPending}>
            {t('term.save')}
          </Button>
          <Button onPress={onClose}>{t('term.cancel')}</Button>
        </FormActions>
      </Form>
    </Dialog>
  );
};
