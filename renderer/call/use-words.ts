import type { Words } from '../../core/kernel/words.ts';
import { useLanguage } from './use-language.ts';

/** Gives a function that says what core knows in both languages in that of the window. */
export const useWords = (): ((words: Words) => string) => {
  const lang = useLanguage();
  return (words) => words[lang];
};
