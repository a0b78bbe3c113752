import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/kernel/words.ts';

/** The language of the window, for what core says in both. */
export const useLang = (): Language => (useTranslation().i18n.language.startsWith('en') ? 'en' : 'nl');
