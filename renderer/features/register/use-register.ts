import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/kernel/words.ts';
import { useQueryOp } from '../../call/use-op.ts';

/** The language of the window, for words that core says itself. */
export const useLanguage = (): Language => (useTranslation().i18n.language.startsWith('en') ? 'en' : 'nl');

/** Whether the person at work may change the register and approve it. */
export const useMayChange = (): boolean =>
  useQueryOp('vault.me', {}).data?.roles.includes('manager') ?? false;
