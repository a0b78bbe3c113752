import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueLine } from '../../../core/contract/purge.ts';
import type { Day } from '../../../core/kernel/day.ts';
import { addPeriod } from '../../../core/kernel/period.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { GuardedText } from '../../call/guarded-text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions, type FormError } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';

export type LeaveOutProps = { readonly line: DueLine; readonly today: Day; readonly onClose: () => void };

const fieldOf: Readonly<Record<string, string>> = {
  'date-not-later': 'untilOn',
  'date-too-far': 'untilOn',
};

const Question = ({ line, today, onClose }: LeaveOutProps) => {
  const { t } = useTranslation('purge');
  const [untilOn, setUntilOn] = useState<Day | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const leaveOut = useCommandOp('purge.leaveOut', ['retention', 'clients']);
  const refused = refusedRule(leaveOut.error) ?? '';
  const field = fieldOf[refused];
  const latest = addPeriod(today, line.timer.period);
  const errors: readonly FormError[] = field
    ? [
        {
          id: field,
          text: t(`refusal.${refused}`, { latest }),
        },
      ]
    : missing;
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.text;

  const submit = () => {
    leaveOut.reset();
    const found = [
      ...(untilOn ? [] : [{ id: 'untilOn', text: t('except.dateMissing') }]),
      ...(reason.trim() ? [] : [{ id: 'reason', text: t('retention:refusal.reason-missing') }]),
    ];
    setMissing(found);
    if (found.length > 0 || !untilOn) return;
    const { recordId, timer } = line;
    leaveOut.mutate({ recordId, category: timer.category, untilOn, reason }, { onSuccess: onClose });
  };
  return (
    <Form onSubmit={submit} errors={errors}>
      <Prose>{t('except.question', { name: line.listName })}</Prose>
      <DateField
        id="untilOn"
        label={t('except.until')}
        hint={t('except.untilHint', { latest })}
        value={untilOn}
        onChange={setUntilOn}
        error={errorOf('untilOn')}
        autoFocus
      />
      <GuardedText
        id="reason"
        label={t('except.reason')}
        hint={t('except.reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={300}
        error={errorOf('reason')}
      />
      <Failure error={field ? null : leaveOut.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={leaveOut.isPending}>
          {t('except.save')}
        </Button>
        <Button onPress={onClose}>{t('except.back')}</Button>
      </FormActions>
    </Form>
  );
};

/** Asks until when and why a line may wait. Closes when that is kept; nothing changes when it is put away. */
export const LeaveOut = (props: LeaveOutProps) => {
  const { t } = useTranslation('purge');
  return (
    <Dialog isOpen onClose={props.onClose} title={t('except.title')}>
      <Question {...props} />
    </Dialog>
  );
};
