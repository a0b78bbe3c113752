import { type i18n, type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { assertNever } from '../../core/kernel/assert-never.ts';
import { type AppError, Refusal } from '../../core/kernel/refusal.ts';

const refusalText = (
  t: TFunction,
  languages: i18n,
  rule: string,
  detail: Record<string, unknown>,
): string => {
  const features = Object.keys(languages.getDataByLanguage(languages.language) ?? {});
  const keys = features.map((feature) => `${feature}:refusal.${rule}`).filter((key) => languages.exists(key));
  return keys[0] ? t(keys[0], detail) : t('app:error.refused');
};

/**
 * What went wrong, what was kept and what to do, in the window's language. A refused rule has its sentence as
 * `refusal.<rule>` in the texts of whichever feature owns it; its detail fills the gaps.
 */
export const errorText = (error: unknown, t: TFunction, languages: i18n): string => {
  const known: AppError = error instanceof Refusal ? error.error : { code: 'bug', ref: '' };
  switch (known.code) {
    case 'invalid':
      return t('app:error.invalid');
    case 'not-found':
      return t('app:error.not-found');
    case 'refused':
      return refusalText(t, languages, known.rule, known.detail ?? {});
    case 'locked':
      return t('app:error.locked');
    case 'busy':
      return t('app:error.busy');
    case 'cancelled':
      return t('app:error.cancelled');
    case 'bug':
      return t('app:error.bug', { ref: known.ref || '–' });
    default:
      return assertNever(known);
  }
};

/** Gives a function that turns any error of a call into its sentence. */
export const useErrorText = (): ((error: unknown) => string) => {
  const { t, i18n: languages } = useTranslation();
  return (error) => errorText(error, t, languages);
};
