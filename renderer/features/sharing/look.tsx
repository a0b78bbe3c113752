import { useTranslation } from 'react-i18next';
import type { Reader } from '../../../core/contract/sharing.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Button } from '../../ui/button.tsx';
import { FormActions } from '../../ui/form.tsx';
import { SentenceList } from '../../ui/sentence-list.tsx';
import { type Access, canTake, mayChange } from './access.ts';
import { History } from './history.tsx';
import { useRoleWords } from './role-words.ts';

/** What can be begun from the list of readers. */
export type Change =
  | { readonly kind: 'give' | 'shield' | 'unshield' }
  | { readonly kind: 'take'; readonly reader: Reader };

/** Who can read a file and by what, what may be changed about it, and what was changed before. */
export const Look = ({
  access,
  onChange,
}: {
  readonly access: Access;
  readonly onChange: (change: Change) => void;
}) => {
  const { t } = useTranslation('sharing');
  const wordsOf = useRoleWords();
  const roles = useRoles();
  const { isShielded, isMine, holdsTeamKey, readers, history } = access;
  const may = mayChange(access, roles);
  const begin = (kind: 'give' | 'shield' | 'unshield') => (
    <Button look={kind === 'give' ? 'primary' : 'secondary'} onPress={() => onChange({ kind })}>
      {t(`${kind}.button`)}
    </Button>
  );
  return (
    <>
      <p>{t(isMine ? (isShielded ? 'look.shielded' : 'look.team') : 'look.notMine')}</p>
      <SentenceList
        sentences={readers.map((reader) => ({
          id: reader.userId,
          text: reader.isMe ? t('look.isMe', { who: reader.label }) : reader.label,
          line: `${wordsOf(reader.roles)} · ${t(`look.via.${reader.via}`)}`,
          action:
            may && canTake(access, reader) ? (
              <Button
                look="quiet"
                size="small"
                aria-label={t('take.label', { who: reader.label })}
                onPress={() => onChange({ kind: 'take', reader })}
              >
                {t('take.button')}
              </Button>
            ) : null,
        }))}
      />
      {may ? (
        <FormActions>
          {begin('give')}
          {isShielded ? (holdsTeamKey ? begin('unshield') : null) : begin('shield')}
        </FormActions>
      ) : null}
      <History history={history} />
    </>
  );
};
