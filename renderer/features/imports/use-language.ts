import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/kernel/words.ts';

/** The language of the window, for words that core says itself. */
export const useLanguage = (): Language => (useTranslation().i18n.language.startsWith('en') ? 'en' : 'nl');
