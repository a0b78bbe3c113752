import { useTranslation } from 'react-i18next';
import type { RegisterContent } from '../../../core/contract/register.ts';
import { gapWords } from '../../../core/register/words.ts';
import { useLanguage } from '../../call/use-language.ts';
import { Notice } from '../../ui/notice.tsx';
import { goToGap } from './gap-mark.tsx';
import styles from './register.module.css';

/** So many stand open: one look tells what a register of some activities lacks. */
const atFirst = 24;

/** What is still to be filled in, gathered on top; each leads to its place. */
export const GapList = ({ content }: { readonly content: RegisterContent }) => {
  const { t } = useTranslation('register');
  const lang = useLanguage();
  const { gaps, activities } = content;
  if (gaps.length === 0) return null;
  const nameOf = (id: string | null) =>
    activities.find((activity) => activity.id === id)?.name ?? t('organisation.title');
  const list = (some: RegisterContent['gaps']) => (
    <ul className={styles['gaps']}>
      {some.map((gap) => (
        <li key={`${gap.activityId} ${gap.field}`}>
          <button type="button" className={styles['jump']} onClick={() => goToGap(gap)}>
            {nameOf(gap.activityId)}: {gapWords[gap.field][lang]}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <Notice kind="warning" title={t('gaps', { count: gaps.length })}>
      {list(gaps.slice(0, atFirst))}
      {gaps.length > atFirst ? (
        <details className={styles['more']}>
          <summary>{t('more', { count: gaps.length - atFirst })}</summary>
          {list(gaps.slice(atFirst))}
        </details>
      ) : null}
    </Notice>
  );
};
