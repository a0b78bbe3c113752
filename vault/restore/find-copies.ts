import { basename, dirname, isAbsolute } from 'node:path';
import type { FoundCopy } from '../../core/contract/backup.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { spotBeside } from '../backup/backup-place.ts';
import { copiesIn, type CopyFolder, readCopyAbout } from '../backup/copy-folder.ts';
import { readSettings } from '../opening/settings.ts';
import { replacedFolder } from './replaced.ts';
import { isOfVaultHere } from './target.ts';

const copiesOrNone = (folder: string): readonly CopyFolder[] => {
  try {
    return copiesIn(folder);
  } catch {
    return [];
  }
};

/** The copies in a chosen folder, or in the one above when a copy itself was chosen. */
const inChosen = (folder: string): readonly CopyFolder[] => {
  if (!isAbsolute(folder)) return refuse('folder-not-absolute');
  const about = readCopyAbout(folder, basename(folder));
  if (about) return [{ path: folder, name: basename(folder), about }];
  return [folder, spotBeside(folder).path].flatMap(copiesOrNone);
};

const placeOf = (lies: string, vaultFolder: string): FoundCopy['place'] =>
  lies === replacedFolder(vaultFolder)
    ? 'replaced'
    : lies === spotBeside(vaultFolder).path
      ? 'vault'
      : 'folder';

/**
 * The copies that lie in a folder (itself a copy, or a vault's folder, too); without one, those beside the vault that
 * was last used, in the folder of choice, and the vaults that were replaced. The newest first; what cannot be reached
 * is not in the list. Refuses `folder-not-absolute`.
 */
export const findCopies = (home: string, chosen: string): FoundCopy[] => {
  const { folder, backupFolder } = readSettings(home);
  const usual = [backupFolder, spotBeside(folder).path, replacedFolder(folder)].filter((it) => it !== '');
  const copies = chosen.trim() === '' ? usual.flatMap(copiesOrNone) : inChosen(chosen.trim());
  return copies
    .map(({ path, about }) => ({
      path,
      madeAt: about.madeAt,
      clients: about.clients,
      notes: about.notes,
      isOfThisVault: isOfVaultHere(home, about.vaultId),
      place: placeOf(dirname(path), folder),
    }))
    .sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
};
