import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Applicant } from '../../../core/contract/applicants.ts';
import { Failure } from '../../call/failure.tsx';
import { forgetAbout } from '../../call/query-client.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { applicantsPath } from './place.ts';

const reasons = ['wrong-person', 'incorrect', 'not-needed'] as const;

type RemoveProps = { readonly applicant: Applicant; readonly onClose: () => void };

/** Asks why an application goes, and removes all of it. */
export const RemoveApplicant = ({ applicant: { id, displayName }, onClose }: RemoveProps) => {
  const { t } = useTranslation('applicants');
  const [, goTo] = useLocation();
  const client = useQueryClient();
  const [reason, setReason] = useState<(typeof reasons)[number]>('not-needed');
  const remove = useCommandOp('applicants.remove', ['retention', 'purge']);
  const send = () =>
    remove.mutate(
      { id, reason },
      {
        onSuccess: () => {
          tell(t('remove.done'));
          goTo(applicantsPath);
          forgetAbout(client, id);
        },
      },
    );
  return (
    <Form onSubmit={send} label={t('remove.title', { name: displayName })}>
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
