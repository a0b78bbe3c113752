import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Keys } from '../keys/keys-file.ts';
import { readKeys } from '../keys/keys-store.ts';
import { assertFree, assertOwnDisk, vaultFolderIn } from '../opening/folder-rules.ts';
import { readLedgerFile } from '../opening/ledger-file.ts';
import { readSettings } from '../opening/settings.ts';

/** Where a copy goes: over the vault of now, of which the keys may be gone, or into a folder without one. */
export type Target = { readonly folder: string; readonly isNew: boolean; readonly keys: Keys | null };

const hasVault = (folder: string): boolean =>
  ['keys.json', 'vault.db', 'ledger.json'].some((name) => existsSync(join(folder, name)));

const keysOrNull = (folder: string): Keys | null => {
  try {
    return readKeys(folder);
  } catch {
    return null;
  }
};

/** The ids by which the files of a folder say whose vault it is; none when all of them are gone or damaged. */
const idsIn = (folder: string, keys: Keys | null): readonly string[] => {
  const ledger = readLedgerFile(folder);
  return [...(keys ? [keys.vaultId] : []), ...(typeof ledger === 'string' ? [] : [ledger.vault])];
};

/** Whether a copy of this vault may go where the vault of now is, or no vault is there. For a list to choose from. */
export const isOfVaultHere = (home: string, vaultId: string): boolean => {
  const { folder } = readSettings(home);
  const ids = hasVault(folder) ? idsIn(folder, keysOrNull(folder)) : [];
  return ids.length === 0 || ids.includes(vaultId);
};

/**
 * Finds out where a copy of the vault with this id goes. `chosen` names a folder for a computer without a vault; empty
 * means the place of the vault that was last used. Refuses `backup-other-vault` when another vault lies there,
 * `vault-away` when the last one was on a stick that is not plugged in, and `folder-*`.
 */
export const targetFor = (home: string, chosen: string, vaultId: string): Target => {
  const settings = readSettings(home);
  if (chosen === '' && settings.hasVault && !existsSync(settings.folder)) return refuse('vault-away');
  const folder = chosen === '' ? settings.folder : vaultFolderIn(chosen);
  assertOwnDisk(folder);
  if (!hasVault(folder)) {
    assertFree(folder);
    return { folder, isNew: true, keys: null };
  }
  const keys = keysOrNull(folder);
  const ids = idsIn(folder, keys);
  if (ids.length > 0 && !ids.includes(vaultId)) return refuse('backup-other-vault');
  return { folder, isNew: false, keys: keys?.vaultId === vaultId ? keys : null };
};
