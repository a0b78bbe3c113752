import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { In } from '../../../core/contract/index.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import type { StepProps } from './sign-on-screen.tsx';

type Reason = In<'forms.remove'>['reason'];
const reasons: readonly Reason[] = ['wrong-person', 'incorrect', 'not-needed'];

/** Asks why a form goes that was not signed; the reason is all that stays of it. */
export const RemoveForm = ({ form, onBack, onRemoved }: StepProps & { readonly onRemoved: () => void }) => {
  const { t } = useTranslation('forms');
  const [reason, setReason] = useState<Reason | null>(null);
  const [wasTried, setTried] = useState(false);
  const remove = useCommandOp('forms.remove', ['retention']);
  const send = () => {
    setTried(true);
    if (!reason) return;
    const onSuccess = () => {
      tell(t('remove.done'));
      onRemoved();
    };
    remove.mutate({ id: form.id, reason }, { onSuccess });
  };
  return (
    <Form onSubmit={send}>
      <Prose>{t('remove.what')}</Prose>
      <RadioGroup
        label={t('remove.why')}
        choices={reasons.map((id) => ({ id, text: t(`remove.reason.${id}`) }))}
        value={reason}
        onChange={setReason}
        error={wasTried && !reason ? t('remove.reasonMissing') : null}
      />
      <Failure error={remove.error} />
      <FormActions>
        <Button onPress={onBack}>{t('remove.back')}</Button>
        <Button look="danger" type="submit" isPending={remove.isPending}>
          {t('remove.button')}
        </Button>
      </FormActions>
    </Form>
  );
};
