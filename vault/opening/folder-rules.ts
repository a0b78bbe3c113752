import { existsSync, readdirSync, statfsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve, sep } from 'node:path';
import { refuse } from '../../core/kernel/refusal.ts';

/** Names of folders that a program copies elsewhere by itself: a vault there is copied half-written. */
const syncFolders = [
  'onedrive',
  'dropbox',
  'google drive',
  'googledrive',
  'icloud drive',
  'mobile documents',
  'nextcloud',
  'owncloud',
  'syncthing',
  'box sync',
  'pcloud',
];

/** What Linux answers for NFS, SMB, CIFS, SMB2, AFS, 9P and FUSE network mounts (statfs f_type). */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x01021997]);

const nearestExisting = (path: string): string => (existsSync(path) ? path : nearestExisting(dirname(path)));

const isOnNetwork = (path: string): boolean => {
  if (path.startsWith('\\\\') || path.startsWith('//')) return true;
  try {
    return process.platform === 'linux' && networkTypes.has(statfsSync(nearestExisting(path)).type);
  } catch {
    return false;
  }
};

/**
 * The folder of a vault out of what somebody chose: `<name>.vertrouwd` itself, or one inside the chosen folder.
 * Refuses `folder-not-absolute`.
 */
export const vaultFolderIn = (chosen: string): string => {
  const path = chosen.trim();
  if (!isAbsolute(path)) return refuse('folder-not-absolute');
  const full = resolve(path);
  return basename(full).endsWith('.vertrouwd') ? full : join(full, 'kluis.vertrouwd');
};

/** True for a folder that a program copies elsewhere by itself. */
export const isSynced = (folder: string): boolean =>
  folder
    .toLowerCase()
    .split(sep)
    .some((part) => syncFolders.some((name) => part === name || part.startsWith(`${name} -`)));

/** Refuses `folder-synced` and `folder-on-network`: two machines at once, or a copy of half a save, would lose records. */
export const assertOwnDisk = (folder: string): void => {
  if (isSynced(folder)) refuse('folder-synced');
  if (isOnNetwork(folder)) refuse('folder-on-network');
};

/** Refuses `folder-not-empty` when there is something where a new vault would come. */
export const assertFree = (folder: string): void => {
  if (existsSync(folder) && readdirSync(folder).length > 0) refuse('folder-not-empty');
};

/** Refuses `no-vault-here` when a folder has none of the files of a vault. */
export const assertVault = (folder: string): void => {
  const isVault = ['keys.json', 'vault.db'].some((name) => existsSync(join(folder, name)));
  if (!isVault) refuse('no-vault-here');
};
