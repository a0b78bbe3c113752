import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { In } from '../../core/contract/index.ts';
import { Button } from '../ui/button.tsx';
import { Form, FormActions } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { Prose } from '../ui/stack.tsx';
import { tell } from '../ui/toast.tsx';
import { Failure } from './failure.tsx';
import type { RemoveReason } from './remove-question.tsx';
import { useCommandOp } from './use-op.ts';

const reasons: readonly RemoveReason[] = ['wrong-person', 'incorrect', 'not-needed'];

export type RemoveRecordProps<F extends 'applicants' | 'complaints'> = {
  /** The feature whose record goes, and whose texts say so under `remove`. */
  readonly of: F;
  readonly id: In<`${F}.remove`>['id'];
  readonly title: string;
  /** The reason that is most often right. */
  readonly start: RemoveReason;
  /** Where one is when the record is gone. */
  readonly leadsTo: string;
  readonly onClose: () => void;
};

/** Asks why a whole record goes, and removes all of it; the window forgets what it read of it. */
export const RemoveRecord = <F extends 'applicants' | 'complaints'>(props: RemoveRecordProps<F>) => {
  const { of, id, title, start, leadsTo, onClose } = props;
  const { t } = useTranslation<'applicants' | 'complaints'>(of);
  const [, goTo] = useLocation();
  const [reason, setReason] = useState(start);
  const remove = useCommandOp<`${'applicants' | 'complaints'}.remove`>(
    `${of}.remove`,
    ['retention', 'purge'],
    {
      id,
      leave: () => {
        tell(t('remove.done'));
        goTo(leadsTo);
      },
    },
  );
  const send = () => remove.mutate({ id, reason } as In<'applicants.remove'> & In<'complaints.remove'>);
  return (
    <Form onSubmit={send} label={title}>
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
