import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../core/contract/incidents.ts';
import { type Day, dayOf } from '../../../core/kernel/day.ts';
import { Failure } from '../../call/failure.tsx';
import { GuardedText } from '../../call/guarded-text.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { useChecked } from '../../ui/use-checked.ts';

type CloseProps = { readonly incident: Incident; readonly now: string; readonly onClose: () => void };

/** Closes a breach with what was learnt from it. */
export const CloseIncident = ({ incident, now, onClose }: CloseProps) => {
  const { t } = useTranslation('incidents');
  const [on, setOn] = useState<Day | null>(dayOf(now));
  const [lessons, setLessons] = useState(incident.content.lessons);
  const close = useCommandOp('incidents.close', ['desk', 'calendar']);
  const checked = useChecked<'on'>('close-incident', { on: on ? undefined : t('close.onMissing') });
  const send = () =>
    close.mutate(
      { id: incident.id, on, lessons },
      {
        onSuccess: () => {
          tell(t('close.done'));
          onClose();
        },
      },
    );
  return (
    <Form errors={checked.errors} onSubmit={() => checked.submit(send)} label={t('close.title')}>
      <Prose>{t('close.what')}</Prose>
      <GuardedText
        label={t('close.lessons')}
        hint={t('close.lessonsHint')}
        isOptional
        value={lessons}
        onChange={setLessons}
        maxLength={4_000}
        maySpecial
      />
      <DateField label={t('close.on')} value={on} onChange={setOn} {...checked.field('on')} />
      <Failure error={close.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={close.isPending}>
          {t('close.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('back')}
        </Button>
      </FormActions>
    </Form>
  );
};
