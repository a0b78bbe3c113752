import type { DerivationCost } from './derive.ts';
import type { Identity } from './identity.ts';
import type { Keys, UserSlot } from './keys-file.ts';
import { newRecoverySlot } from './recovery.ts';
import type { RecoveryCode } from './recovery-code.ts';
import { newUserSlot } from './slot.ts';
import { newVaultKey } from './vault-key.ts';

/**
 * Makes the keys of a new vault: its random vault key, the founder's slot and the recovery slot. Gives what goes into
 * `keys.json` and the founder's identity. The passphrase was judged and the code typed back before.
 */
export const foundKeys = async (vault: {
  readonly vaultId: string;
  readonly userId: UserSlot['id'];
  readonly label: string;
  readonly passphrase: string;
  readonly code: RecoveryCode;
  readonly cost: DerivationCost;
}): Promise<{ readonly keys: Keys; readonly identity: Identity }> => {
  const { vaultId, code, ...user } = vault;
  const vaultKeys = [newVaultKey()];
  const { slot, identity } = await newUserSlot({ vaultId, founder: null, vaultKeys, ...user });
  const recovery = newRecoverySlot({ vaultId, code, split: 'one', founder: identity.founder, vaultKeys });
  return {
    keys: { format: 'vertrouwd-keys', version: 1, vaultId, slots: [slot, recovery] },
    identity,
  };
};
