import { useTranslation } from 'react-i18next';
import type { Skipped } from '../../../core/contract/purge-list.ts';
import { countOf, useSkippedWords } from '../../print/list-words.ts';
import { Notice } from '../../ui/notice.tsx';

/** Says which lines of a list stay after all, and why; nothing when all of them go. */
export const SkippedNotice = ({
  skipped,
  isProposed,
}: {
  readonly skipped: readonly Skipped[];
  /** A list that changed before anybody approved it can only be made again. */
  readonly isProposed: boolean;
}) => {
  const { t } = useTranslation('purge');
  const words = useSkippedWords();
  if (skipped.length === 0) return null;
  return (
    <Notice kind="warning" title={t('list.changed', { count: countOf(skipped) })}>
      <ul>
        {words(skipped).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>{t(isProposed ? 'list.changedProposed' : 'list.changedApproved')}</p>
    </Notice>
  );
};
