import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/kernel/words.ts';
import styles from './register-document.module.css';

/** The language of the document, for words that core says itself. */
export const usePaperLanguage = (): Language =>
  useTranslation().i18n.language.startsWith('en') ? 'en' : 'nl';

/** The mark of something mandatory that is empty: a frame, which grey paper shows as well. */
export const Missing = () => {
  const { t } = useTranslation('register');
  return <strong className={styles['missing']}>{t('gap')}</strong>;
};

/** A text with its lines, or the mark when it is empty. */
export const Filled = ({ text }: { readonly text: string }) =>
  text.trim() === '' ? <Missing /> : <span className={styles['lines']}>{text}</span>;

/** A part of a cell under a small word of its own. */
export const Part = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className={styles['part']}>
    <p className={styles['label']}>{label}</p>
    {children}
  </div>
);
