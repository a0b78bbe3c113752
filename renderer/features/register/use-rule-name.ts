import { useTranslation } from 'react-i18next';

/** Gives the name of a rule: the organisation's own, or that of a rule that ships. */
export const useRuleName = () => {
  const { t, i18n } = useTranslation('retention');
  return ({ code, name }: { readonly code: string; readonly name: string | null }): string => {
    if (name !== null) return name;
    const key = `rule.${code}.name`;
    return i18n.exists(key, { ns: 'retention' }) ? t(key as 'rule.SERVICE_CLIENT.name') : code;
  };
};
