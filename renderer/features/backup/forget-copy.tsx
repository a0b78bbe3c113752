import { useTranslation } from 'react-i18next';
import type { BackupCopy } from '../../../core/contract/backup.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toast.tsx';

export type ForgetCopyProps = { readonly copy: BackupCopy; readonly onClose: () => void };

/** Asks once more before a copy that is nowhere to be seen leaves the list. */
export const ForgetCopy = ({ copy, onClose }: ForgetCopyProps) => {
  const { t } = useTranslation('backup');
  const forget = useCommandOp('backup.forget');
  const sure = () =>
    forget.mutate(
      { name: copy.name },
      {
        onSuccess: () => {
          tell(t('forget.done'));
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      kind="alert"
      title={t('forget.title')}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('forget.not')}
          </Button>
          <Button look="danger" isPending={forget.isPending} onPress={sure}>
            {t('forget.sure')}
          </Button>
        </>
      }
    >
      <p>{t('forget.what', { at: copy.madeAt })}</p>
      <Failure error={forget.error} />
    </Dialog>
  );
};
