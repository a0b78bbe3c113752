import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserId } from '../../../core/kernel/ids.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { tell } from '../../ui/toast.tsx';
import type { ChangeProps } from './access.ts';
import { ChangeForm } from './change-form.tsx';
import { useRoleWords } from './role-words.ts';

/** Lets one more person read a file. */
export const Give = ({ clientId, access, onBack }: ChangeProps) => {
  const { t } = useTranslation('sharing');
  const wordsOf = useRoleWords();
  const [userId, setUserId] = useState<UserId | null>(null);
  const [wasTried, setTried] = useState(false);
  const give = useCommandOp('sharing.give', ['clients']);
  const { others } = access;
  const who = others.find((person) => person.userId === userId)?.label ?? '';
  if (others.length === 0)
    return (
      <>
        <p>{t('give.nobody')}</p>
        <FormActions>
          <Button onPress={onBack}>{t('back')}</Button>
        </FormActions>
      </>
    );
  return (
    <ChangeForm
      title={t('give.title')}
      button={t('give.button')}
      isWider
      isPending={give.isPending}
      error={give.error}
      isReady={userId !== null}
      onTry={() => setTried(true)}
      onBack={onBack}
      onSubmit={(because) => {
        if (userId === null) return;
        give.mutate(
          { clientId, userId, ...because },
          {
            onSuccess: () => {
              tell(t('give.done', { who }));
              onBack();
            },
          },
        );
      }}
    >
      <p>{t('give.what')}</p>
      <Select
        label={t('give.who')}
        choices={others.map(({ userId: id, label, roles }) => ({ id, text: label, hint: wordsOf(roles) }))}
        value={userId}
        onChange={setUserId}
        error={wasTried && userId === null ? t('give.whoMissing') : null}
      />
    </ChangeForm>
  );
};
