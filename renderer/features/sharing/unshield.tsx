import { useTranslation } from 'react-i18next';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import type { ChangeProps } from './access.ts';
import { ChangeForm } from './change-form.tsx';

/** Lets the whole team read a shielded file again. */
export const Unshield = ({ clientId, onBack }: ChangeProps) => {
  const { t } = useTranslation('sharing');
  const unshield = useCommandOp('sharing.unshield', ['clients']);
  return (
    <ChangeForm
      title={t('unshield.title')}
      button={t('unshield.button')}
      isWider
      isPending={unshield.isPending}
      error={unshield.error}
      onBack={onBack}
      onSubmit={(because) =>
        unshield.mutate(
          { clientId, ...because },
          {
            onSuccess: () => {
              tell(t('unshield.done'));
              onBack();
            },
          },
        )
      }
    >
      <p>{t('unshield.what')}</p>
    </ChangeForm>
  );
};
