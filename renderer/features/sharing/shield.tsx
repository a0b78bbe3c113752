import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserId } from '../../../core/kernel/ids.ts';
import { useCommandOp } from '../../call/use-op.ts';
import { CheckboxGroup } from '../../ui/checkbox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { tell } from '../../ui/toast.tsx';
import type { ChangeProps } from './access.ts';
import { ChangeForm } from './change-form.tsx';
import { useRoleWords } from './role-words.ts';

/** Says before it happens who will not read the file any more. */
const Losing = ({ access, chosen }: Pick<ChangeProps, 'access'> & { readonly chosen: readonly UserId[] }) => {
  const { t, i18n } = useTranslation('sharing');
  const loses = access.readers.filter(({ userId }) => !chosen.includes(userId));
  const others = loses.filter(({ isMe }) => !isMe).map(({ label }) => label);
  const losesMe = loses.length > others.length;
  if (chosen.length === 0 || loses.length === 0) return null;
  return (
    <Notice kind={losesMe ? 'warning' : 'plain'}>
      {others.length > 0 ? (
        <p>
          {t('shield.lose', {
            count: others.length,
            who: new Intl.ListFormat(i18n.language).format(others),
          })}
        </p>
      ) : null}
      {losesMe ? <p>{t('shield.loseMe')}</p> : null}
    </Notice>
  );
};

/** Shields a file: from then on only the people who are chosen here read it. */
export const Shield = ({ clientId, access, onBack, onLost }: ChangeProps) => {
  const { t } = useTranslation('sharing');
  const wordsOf = useRoleWords();
  const people = [...access.readers.filter(({ hasBegun }) => hasBegun), ...access.others];
  const me = access.readers.find(({ isMe }) => isMe)?.userId;
  const [chosen, setChosen] = useState<readonly UserId[]>(me ? [me] : []);
  const [wasTried, setTried] = useState(false);
  const staysMine = me !== undefined && chosen.includes(me);
  const shield = useCommandOp('sharing.shield', staysMine ? ['clients'] : []);
  return (
    <ChangeForm
      title={t('shield.title')}
      button={t('shield.button')}
      isWider={false}
      isPending={shield.isPending}
      error={shield.error}
      isReady={chosen.length > 0}
      onTry={() => setTried(true)}
      onBack={onBack}
      onSubmit={(because) =>
        shield.mutate(
          { clientId, readers: [...chosen], ...because },
          {
            onSuccess: () => {
              tell(t(staysMine ? 'shield.done' : 'shield.doneWithoutMe'));
              if (staysMine) onBack();
              else onLost();
            },
          },
        )
      }
    >
      <p>{t('shield.what')}</p>
      <CheckboxGroup
        label={t('shield.who')}
        choices={people.map(({ userId, label, roles }) => ({
          id: userId,
          text: userId === me ? t('look.isMe', { who: label }) : label,
          hint: wordsOf(roles),
        }))}
        value={chosen}
        onChange={setChosen}
        error={wasTried && chosen.length === 0 ? t('shield.whoMissing') : null}
      />
      <Losing access={access} chosen={chosen} />
    </ChangeForm>
  );
};
