import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ComplaintId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { forgetAbout } from '../../call/query-client.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { complaintsPath } from './place.ts';

const reasons = ['wrong-person', 'incorrect', 'not-needed'] as const;

type RemoveProps = { readonly id: ComplaintId; readonly onClose: () => void };

/** Asks why a complaint goes, and removes it. */
export const RemoveComplaint = ({ id, onClose }: RemoveProps) => {
  const { t } = useTranslation('complaints');
  const [, goTo] = useLocation();
  const client = useQueryClient();
  const [reason, setReason] = useState<(typeof reasons)[number]>('incorrect');
  const remove = useCommandOp('complaints.remove', ['retention', 'purge']);
  const send = () =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          tell(t('remove.done'));
          goTo(complaintsPath);
          forgetAbout(client, id);
        },
      },
    );
  return (
    <Form onSubmit={send} label={t('remove.title')}>
      <Prose>{t('remove.what')}</Prose>
      <RadioGroup
        label={t('remove.reason')}
        choices={reasons.map((each) => ({ id: each, text: t(`remove.${each}`) }))}
        value={reason}
        onChange={setReason}
      />
      <Failure error={remove.error} />
      <FormActions>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('remove.back')}
        </Button>
        <Button look="danger" type="submit" isPending={remove.isPending}>
          {t('remove.save')}
        </Button>
      </FormActions>
    </Form>
  );
};
