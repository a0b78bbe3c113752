import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { tell } from '../../ui/toast.tsx';

export type DropOlderProps = {
  /** How many copies lie there beside the newest. */
  readonly count: number;
  readonly onClose: () => void;
};

/** Asks before the older copies go ahead of their day: after a purge they still hold whom it removed. */
export const DropOlder = ({ count, onClose }: DropOlderProps) => {
  const { t } = useTranslation('backup');
  const drop = useCommandOp('backup.dropOlder');
  const sure = () =>
    drop.mutate(
      {},
      {
        onSuccess: ({ dropped }) => {
          tell(t('dropOlder.done', { count: dropped }));
          onClose();
        },
      },
    );
  return (
    <Dialog
      isOpen
      onClose={onClose}
      kind="alert"
      title={t('dropOlder.title', { count })}
      actions={
        <>
          <Button onPress={onClose} autoFocus>
            {t('dropOlder.not')}
          </Button>
          <Button look="danger" isPending={drop.isPending} onPress={sure}>
            {t('dropOlder.sure')}
          </Button>
        </>
      }
    >
      <p>{t('dropOlder.what')}</p>
      <Failure error={drop.error} />
    </Dialog>
  );
};
