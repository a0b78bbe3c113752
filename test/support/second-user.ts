import { day } from '../../core/kernel/day.ts';
import type { Role } from '../../core/contract/roles.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { add } from './people.ts';
import { passphrase, type TestVault, userLabel } from './open-vault.ts';

type Calling = Pick<TestVault, 'call'>;

/** Locks the vault and opens it as somebody who has begun; without a label as the founder. */
export const switchTo = async ({ call }: Calling, label: string = userLabel): Promise<void> => {
  await call('vault.lock', {});
  await call('vault.unlock', { label, passphrase });
};

/**
 * Adds somebody to a vault that its founder has open, lets her begin with the start code, and gives the vault back to
 * the founder, whose unlock lets her into the circles that she belongs to.
 */
export const withUser = async ({ call }: Calling, label: string, roles: readonly Role[]): Promise<UserId> => {
  const { id, startCode } = await add(
    { call },
    {
      label,
      volunteerId: null,
      roles: [...roles],
      declarationOn: day('2026-01-05'),
      acceptsFgCombination: false,
    },
  );
  await call('vault.lock', {});
  await call('vault.begin', { label, startCode, passphrase });
  await switchTo({ call });
  return id;
};
