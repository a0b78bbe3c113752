import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Incident } from '../../../core/contract/incidents.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { incidentsPath } from './place.ts';

/** Asks, after the term, whether a breach may go: all that was written of it and its log. */
export const RemoveIncident = ({
  incident,
  onClose,
}: {
  readonly incident: Incident;
  readonly onClose: () => void;
}) => {
  const { t } = useTranslation('incidents');
  const [, goTo] = useLocation();
  const { id } = incident;
  const remove = useCommandOp('incidents.remove', ['desk', 'calendar'], {
    id,
    leave: () => {
      tell(t('remove.done'));
      goTo(incidentsPath);
    },
  });
  return (
    <Stack>
      <Prose>{t('remove.what')}</Prose>
      <Failure error={remove.error} />
      <FormActions>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('remove.back')}
        </Button>
        <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate({ id })}>
          {t('remove.save')}
        </Button>
      </FormActions>
    </Stack>
  );
};
