import { useTranslation } from 'react-i18next';
import type { RegisterContent } from '../../../core/contract/register.ts';
import { gapWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { goToGap } from './gap-mark.tsx';
import styles from './register.module.css';

/** What is still to be filled in, gathered on top; each leads to its place. */
export const GapList = ({ content }: { readonly content: RegisterContent }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { gaps, activities } = content;
  if (gaps.length === 0) return null;
  const nameOf = (id: string | null) =>
    activities.find((activity) => activity.id === id)?.name ?? t('organisation.title');
  return (
    <Notice kind="warning" title={t('gaps', { count: gaps.length })}>
      <ul className={styles['gaps']}>
        {gaps.map((gap) => (
          <li key={`${gap.activityId} ${gap.field}`}>
            <button type="button" className={styles['jump']} onClick={() => goToGap(gap)}>
              {nameOf(gap.activityId)}: {gapWords[gap.field][lang]}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
