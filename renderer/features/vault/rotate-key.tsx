import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../call/failure.tsx';
import { useTaskOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';

/** Gives the vault another key: for when the computer or a copy of the folder was with somebody who had a passphrase. */
export const RotateKey = () => {
  const { t } = useTranslation('vault');
  const [isOpen, setOpen] = useState(false);
  const { run, isRunning, progress, result, error, reset } = useTaskOp('vault.rotateKey');
  const close = () => {
    if (isRunning) return;
    setOpen(false);
    reset();
  };
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('rotate.open')}</Button>
      <Dialog isOpen={isOpen} onClose={close} title={t('rotate.title')} kind="alert">
        <Stack>
          {result ? (
            <Notice kind="proof" isLive>
              <p>{t('rotate.done')}</p>
            </Notice>
          ) : (
            <>
              <Prose>{t('rotate.what')}</Prose>
              <Prose soft>{t('rotate.limit')}</Prose>
            </>
          )}
          {isRunning ? (
            <Progress what={t('rotate.busy')} done={progress?.done ?? 0} total={progress?.total ?? 0} />
          ) : null}
          <Failure error={error} />
          <FormActions>
            {result ? null : (
              <Button look="primary" onPress={() => run({})} isPending={isRunning}>
                {t('rotate.go')}
              </Button>
            )}
            <Button onPress={close} isDisabled={isRunning}>
              {t(result ? 'change.close' : 'rotate.stay')}
            </Button>
          </FormActions>
        </Stack>
      </Dialog>
    </>
  );
};
