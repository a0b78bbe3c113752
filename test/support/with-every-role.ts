import { Role } from '../../core/contract/roles.ts';
import type { TestVault } from './open-vault.ts';

/** Gives whoever is in every role there is, so that no operation is refused for want of one. */
export const withEveryRole = async ({ call }: Pick<TestVault, 'call'>): Promise<void> => {
  const { id } = await call('vault.me', {});
  await call('users.changeRoles', { id, roles: [...Role.options], acceptsFgCombination: true });
};
