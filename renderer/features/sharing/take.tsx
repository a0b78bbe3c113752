import { useTranslation } from 'react-i18next';
import type { Reader } from '../../../core/contract/sharing.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { tell } from '../../ui/toast.tsx';
import type { ChangeProps } from './access.ts';
import { ChangeForm } from './change-form.tsx';

/** Takes reading away from somebody who was named. */
export const Take = ({ clientId, reader, onBack, onLost }: ChangeProps & { readonly reader: Reader }) => {
  const { t } = useTranslation('sharing');
  const take = useCommandOp('sharing.take', reader.isMe ? [] : ['clients']);
  const { userId, label: who } = reader;
  return (
    <ChangeForm
      title={t('take.title', { who })}
      button={t('take.button')}
      isWider={false}
      isPending={take.isPending}
      error={take.error}
      onBack={onBack}
      onSubmit={(because) =>
        take.mutate(
          { clientId, userId, ...because },
          {
            onSuccess: () => {
              tell(t('take.done', { who }));
              if (reader.isMe) onLost();
              else onBack();
            },
          },
        )
      }
    >
      <p>{t('take.what', { who })}</p>
    </ChangeForm>
  );
};
