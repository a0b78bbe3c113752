import { useTranslation } from 'react-i18next';
import { leads } from '../../../core/contract/roles.ts';
import type { ClientId } from '../../../core/kernel/ids.ts';
import { useQueryOp } from '../../call/use-op.ts';
import { useRoles } from '../../call/use-roles.ts';
import { Notice } from '../../ui/notice.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { comparePath } from './place.ts';
import { useReasonWords } from './reason-words.ts';

/** Says in a file which others may be of the same person, for whoever may put them together; nothing when there are none. */
export const LooksLike = ({ clientId }: { readonly clientId: ClientId }) => {
  const { t } = useTranslation('duplicates');
  const reasonWords = useReasonWords();
  const mayMerge = leads(useRoles());
  const alike = useQueryOp('duplicates.ofClient', { clientId }, { enabled: mayMerge }).data ?? [];
  if (alike.length === 0) return null;
  return (
    <Notice kind="info" title={t('like.title', { count: alike.length })}>
      {alike.map(({ id, listName, reasons }) => (
        <p key={id}>
          <bdi>{listName}</bdi>: {reasonWords(reasons)}.{' '}
          <TextLink href={`#${comparePath(clientId, id)}`}>{t('like.compare')}</TextLink>
        </p>
      ))}
    </Notice>
  );
};
