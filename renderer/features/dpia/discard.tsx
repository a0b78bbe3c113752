import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { DpiaId } from '../../../core/kernel/ids.ts';
import { Failure } from '../../call/failure.tsx';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Prose, Stack } from '../../ui/stack.tsx';
import { tell } from '../../ui/toast.tsx';
import { dpiasPath } from './place.ts';

/** Throws a draft away, after a question. */
export const Discard = ({ id }: { readonly id: DpiaId }) => {
  const { t } = useTranslation('dpia');
  const [, goTo] = useLocation();
  const [isAsked, setAsked] = useState(false);
  const discard = useCommandOp('dpia.discard', ['register'], {
    id,
    leave: () => {
      tell(t('discard.done'));
      goTo(dpiasPath);
    },
  });
  return (
    <FormActions>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('discard.go')}
      </Button>
      <Dialog isOpen={isAsked} onClose={() => setAsked(false)} title={t('discard.title')} kind="alert">
        <Stack>
          <Prose>{t('discard.what')}</Prose>
          <Failure error={discard.error} />
          <FormActions>
            <Button look="danger" onPress={() => discard.mutate({ id })} isPending={discard.isPending}>
              {t('discard.sure')}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('discard.keep')}</Button>
          </FormActions>
        </Stack>
      </Dialog>
    </FormActions>
  );
};
