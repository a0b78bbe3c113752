import type { In, Out } from '../../core/contract/index.ts';
import type { Role } from '../../core/contract/roles.ts';
import { day } from '../../core/kernel/day.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { passphrase, type TestVault } from './open-vault.ts';
import { withVolunteer } from './ready-volunteer.ts';

/** What a fictitious person is added with. */
export const aPerson = (
  label: string,
  roles: Role[],
  signedOn: string | null = '2026-02-03',
): In<'users.add'> => ({
  label,
  roles,
  volunteerId: null,
  declarationOn: signedOn === null ? null : day(signedOn),
  acceptsFgCombination: true,
});

/** Somebody with her roles, and the day of her declaration (null: not signed). */
export type Holder = {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly signedOn: string | null;
};

/** One person for each role, and a manager who did not sign: whoever gets another role with clients signed before. */
export const holders: readonly Holder[] = [
  { label: 'Meryem Demir', roles: ['manager'], signedOn: '2026-02-03' },
  { label: 'Piet Jansen', roles: ['confidant'], signedOn: '2026-02-03' },
  { label: 'Joke Visser', roles: ['worker'], signedOn: '2026-02-03' },
  { label: 'Samira Haddad', roles: ['fg'], signedOn: '2026-02-03' },
  { label: 'Henk de Boer', roles: ['board'], signedOn: '2026-02-03' },
  { label: 'Anna Smit', roles: ['worker', 'board'], signedOn: '2026-02-03' },
  { label: 'Lidia Costa', roles: ['manager'], signedOn: null },
];

/** Adds somebody through the door, as the manager who is in, with a ready volunteer when the roles ask for one. */
export const add = async (
  vault: Pick<TestVault, 'call'>,
  person: In<'users.add'>,
): Promise<Out<'users.add'>> => vault.call('users.add', await withVolunteer(vault, person));

/** Locks the vault and opens it as somebody with the passphrase of every fictitious user. */
export const enterAs = async ({ call }: TestVault, label: string): Promise<Out<'vault.unlock'>> => {
  await call('vault.lock', {});
  return call('vault.unlock', { label, passphrase });
};

/**
 * Adds somebody through the door, as the manager who is in, lets her begin with her start code, and gives the vault
 * back to the manager: real keys, real statements, nothing faked.
 */
export const join = async (
  vault: TestVault,
  person: In<'users.add'>,
): Promise<{ readonly id: UserId; readonly startCode: string }> => {
  const { id, startCode } = await add(vault, person);
  await vault.call('vault.lock', {});
  await vault.call('vault.begin', { label: person.label, startCode, passphrase });
  await vault.call('vault.lock', {});
  await vault.unlock();
  return { id, startCode };
};
