import { useTranslation } from 'react-i18next';
import type { FieldChange } from '../../../core/contract/history.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useFieldWords } from '../../call/use-field-words.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { tell } from '../../ui/toast.tsx';

type RestoreProps = {
  readonly clientId: ClientId;
  readonly change: FieldChange;
  readonly onClose: () => void;
};

const Question = ({ clientId, change, onClose }: RestoreProps) => {
  const { t } = useTranslation('history');
  const { label, value } = useFieldWords();
  const restore = useCommandOp('history.restore', ['clients', 'retention']);
  const { field, from, now } = change;
  return (
    <>
      <p>
        {t('ask.what', {
          field: label(field),
          now: value(field, now) || t('empty'),
          was: value(field, from) || t('empty'),
        })}
      </p>
      <p>
        {field.endsWith('On') || field === 'legalBasis' ? `${t('ask.days')} ` : ''}
        {t('ask.kept')}
      </p>
      <Failure error={restore.error} />
      <FormActions>
        <Button
          look="primary"
          isPending={restore.isPending}
          onPress={() =>
            restore.mutate(
              { clientId, id: change.id },
              {
                onSuccess: () => {
                  tell(t('done', { field: label(field) }));
                  onClose();
                },
              },
            )
          }
        >
          {t('ask.do')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('ask.back')}
        </Button>
      </FormActions>
    </>
  );
};

/** Asks before a field is put back to what it was: it says what it is now and what it becomes. */
export const RestoreField = ({
  change,
  onClose,
  clientId,
}: Omit<RestoreProps, 'change'> & { readonly change: FieldChange | null }) => {
  const { t } = useTranslation('history');
  const { label } = useFieldWords();
  return (
    <Dialog
      isOpen={change !== null}
      onClose={onClose}
      title={change ? t('ask.title', { field: label(change.field) }) : ''}
    >
      {change ? <Question clientId={clientId} change={change} onClose={onClose} /> : null}
    </Dialog>
  );
};
