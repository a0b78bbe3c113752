import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../core/contract/retention.ts';
import { useQueryOp, useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import { Confirmed } from './confirmed.tsx';
import { EffectStep } from './effect-step.tsx';
import { Moving } from './moving.tsx';

/** Lets a rule run no longer, where that may be: asks why, shows who loses a term or falls to another rule, and withdraws only then. */
export const WithdrawRule = ({ rule }: { readonly rule: Rule }) => {
  const { t } = useTranslation('retention');
  const [isOpen, setOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const effect = useQueryOp('retention.previewWithdrawal', { code: rule.code }, { enabled: isAsked });
  const task = useTaskOp('retention.withdrawRule', ['purge', 'register', 'clients']);
  const checked = useChecked<'reason'>('withdraw', {
    reason: reason.trim() === '' ? t('withdraw.reasonMissing') : undefined,
  });
  const send = () => {
    if (effect.data) task.run({ code: rule.code, reason });
    else setAsked(true);
  };
  if (task.isRunning) return <Moving task={task} />;
  if (task.result) return <Confirmed title={t('withdraw.done')} />;
  if (!rule.isWithdrawable) return null;
  return (
    <Section title={t('withdraw.title')}>
      <Prose soft>{t('withdraw.line')}</Prose>
      {isOpen ? (
        <Form onSubmit={() => checked.submit(send)} errors={checked.errors} label={t('withdraw.title')}>
          <TextArea
            label={t('withdraw.reason')}
            hint={t('change.reasonHint')}
            value={reason}
            onChange={setReason}
            maxLength={500}
            {...checked.field('reason')}
          />
          <EffectStep
            effect={isAsked ? (effect.data ?? null) : null}
            isFetching={effect.isFetching}
            errors={[effect.error, task.error]}
            confirm={t('withdraw.confirm')}
            isDanger
          />
        </Form>
      ) : (
        <div>
          <Button onPress={() => setOpen(true)}>{t('withdraw.open')}</Button>
        </div>
      )}
    </Section>
  );
};
