import { useTranslation } from 'react-i18next';
import type { Language } from '../../core/kernel/words.ts';

/** The language of the window or of the paper that is printed, for what core says in both. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'nl');
