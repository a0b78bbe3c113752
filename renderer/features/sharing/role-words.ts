import { useTranslation } from 'react-i18next';
import type { Role } from '../../../core/contract/roles.ts';

/** Gives the roles of a person in words, such as "beheerder en vertrouwenspersoon". */
export const useRoleWords = (): ((roles: readonly Role[]) => string) => {
  const { t, i18n } = useTranslation('app');
  return (roles) => new Intl.ListFormat(i18n.language).format(roles.map((role) => t(`role.${role}`)));
};
