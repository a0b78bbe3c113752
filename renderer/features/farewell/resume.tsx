import { useTranslation } from 'react-i18next';
import type { VolunteerId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Form, FormActions } from '../../ui/form.tsx';
import { Prose } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { changes } from './changes.ts';

type ResumeProps = { readonly volunteerId: VolunteerId; readonly onClose: () => void };

/** Takes an end back that was a mistake. */
export const Resume = ({ volunteerId, onClose }: ResumeProps) => {
  const { t } = useTranslation('farewell');
  const resume = useCommandOp('farewell.resume', changes);
  const send = () =>
    resume.mutate(
      { volunteerId },
      {
        onSuccess: () => {
          tell(t('resume.done'));
          onClose();
        },
      },
    );
  return (
    <Form onSubmit={send} label={t('resume.title')}>
      <Prose>{t('resume.what')}</Prose>
      <Failure error={resume.error} />
      <FormActions>
        <Button look="primary" type="submit" isPending={resume.isPending}>
          {t('resume.save')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('resume.back')}
        </Button>
      </FormActions>
    </Form>
  );
};
