import { refuse, refusedRule } from '../../core/kernel/refusal.ts';
import { openVaultFile } from '../../db/open.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { VaultKey } from '../keys/identity.ts';

/**
 * Opens a vault file with the newest key first: while a vault key is being changed, the file may still have the one
 * before. Refuses as `openVaultFile`.
 */
export const openWithEither = (
  path: string,
  [newest, ...earlier]: readonly VaultKey[],
): { readonly db: WritableDb; readonly key: VaultKey } => {
  if (!newest) return refuse('vault-unreadable');
  try {
    return { db: openVaultFile(path, newest.key), key: newest };
  } catch (error) {
    if (refusedRule(error) !== 'vault-unreadable' || earlier.length === 0) throw error;
    return openWithEither(path, earlier);
  }
};
