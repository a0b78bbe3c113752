import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../../core/kernel/day.ts';
import { useErrorText } from '../../call/error-text.ts';
import { useCommandOp, useQueryOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import type { AskProps } from './close-file.tsx';

const Question = ({ client, onClose }: AskProps) => {
  const { t } = useTranslation('clients');
  const textOf = useErrorText();
  const today = useQueryOp('vault.me', {}).data?.today ?? null;
  const [on, setOn] = useState<Day | null>(today);
  const [wasTried, setTried] = useState(false);
  const reopen = useCommandOp('clients.reopen', ['retention']);
  const missing = wasTried && on === null ? t('close.dayMissing') : null;
  const submit = () => {
    setTried(true);
    if (on === null) return;
    reopen.mutate({ id: client.id, on }, { onSuccess: onClose });
  };
  return (
    <Form onSubmit={submit} label={t('reopen.title')}>
      <DateField
        label={t('reopen.on')}
        hint={t('reopen.onHint')}
        value={on}
        onChange={setOn}
        error={missing ?? (reopen.error ? textOf(reopen.error) : null)}
        autoFocus
      />
      <FormActions>
        <Button look="primary" type="submit" isPending={reopen.isPending}>
          {t('reopen.button')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('close.back')}
        </Button>
      </FormActions>
    </Form>
  );
};

/** Opens a closed file again on the day that the person came back; its term then counts from that day. */
export const ReopenFile = (props: AskProps) => {
  const { t } = useTranslation('clients');
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={t('reopen.title')}>
      <Question {...props} />
    </Dialog>
  );
};
