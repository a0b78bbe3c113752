import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RegisterActivity } from '../../../core/contract/register.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Section } from '../../ui/page-header.tsx';
import { Prose } from '../../ui/stack.tsx';

export type RemoveActivityProps = {
  readonly activity: RegisterActivity;
  readonly onRemoved: () => void;
};

/** Takes an activity out of the register, or explains why it must stay. */
export const RemoveActivity = ({ activity, onRemoved }: RemoveActivityProps) => {
  const { t } = useTranslation('register');
  const [isAsking, setAsking] = useState(false);
  const remove = useCommandOp('register.removeActivity', [], { id: activity.id, leave: onRemoved });
  if (activity.category !== null)
    return (
      <Section title={t('remove.title')}>
        <Prose soft>{t('refusal.app-holds-data')}</Prose>
      </Section>
    );
  return (
    <Section title={t('remove.title')}>
      <Prose soft>{t('remove.what')}</Prose>
      <div>
        <Button look="danger" icon={Trash2} onPress={() => setAsking(true)}>
          {t('remove.go')}
        </Button>
      </div>
      <Dialog
        kind="alert"
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('remove.question', { name: activity.name })}
        actions={
          <>
            <Button autoFocus onPress={() => setAsking(false)}>
              {t('remove.keep')}
            </Button>
            <Button
              look="danger"
              isPending={remove.isPending}
              onPress={() => remove.mutate({ id: activity.id })}
            >
              {t('remove.go')}
            </Button>
          </>
        }
      >
        <p>{t('remove.what')}</p>
        <Failure error={remove.error} />
      </Dialog>
    </Section>
  );
};
