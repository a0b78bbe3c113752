import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { refusedRule } from '../../../core/kernel/refusal.ts';
import { useErrorText } from '../../call/error-text.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';
import type { StepProps } from './sign-on-screen.tsx';

const aboutDay = ['withdrawn-in-future', 'withdrawn-before-signed'];

/** Lets what was signed hold no longer, from a day on; it can still be read. */
export const WithdrawForm = ({ form, onBack }: StepProps) => {
  const { t } = useTranslation('forms');
  const textOf = useErrorText();
  const [on, setOn] = useState<Day | null>(null);
  const withdraw = useCommandOp('forms.withdraw', ['gate', 'volunteers', 'retention']);
  const isAboutDay = aboutDay.includes(refusedRule(withdraw.error) ?? '');
  const checked = useChecked<'on'>('form', { on: on ? undefined : t('withdraw.onMissing') });
  const send = () => {
    if (!on) return;
    const onSuccess = () => {
      tell(t('withdraw.done'));
      onBack();
    };
    withdraw.mutate({ id: form.id, on }, { onSuccess });
  };
  return (
    <Form onSubmit={() => checked.submit(send)} errors={checked.errors}>
      <Prose>{t('withdraw.what')}</Prose>
      <DateField
        label={t('withdraw.on')}
        value={on}
        onChange={setOn}
        {...checked.field('on')}
        error={checked.field('on').error ?? (isAboutDay ? textOf(withdraw.error) : null)}
      />
      <Failure error={isAboutDay ? null : withdraw.error} />
      <FormActions>
        <Button onPress={onBack}>{t('withdraw.back')}</Button>
        <Button look="danger" type="submit" isPending={withdraw.isPending}>
          {t('withdraw.save')}
        </Button>
      </FormActions>
    </Form>
  );
};
