import { useTranslation } from 'react-i18next';
import type { Words } from '../../core/kernel/words.ts';

/** Gives a function that says what core knows in both languages in that of the window. */
export const useWords = (): ((words: Words) => string) => {
  const { i18n } = useTranslation();
  return (words) => words[i18n.language.startsWith('en') ? 'en' : 'nl'];
};
