import type { TFunction } from 'i18next';
import type { UserRow } from '../../../core/contract/users.ts';

/** The roles in words, the one that decides first. */
export const rolesInWords = ({ roles }: Pick<UserRow, 'roles'>, t: TFunction<'users'>): string =>
  roles.length === 0 ? t('noRole') : roles.map((role) => t(`role.${role}`)).join(', ');
