import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { jsonOf } from '../../core/kernel/json.ts';
import { Instant } from '../../core/contract/fields.ts';
import { readSmall, writeWhole } from '../keys/keys-store.ts';

/**
 * What `copy.json` says of a copy, before any key is at hand. Nobody signed it: it is for choosing a copy, and what
 * counts is read again out of the opened copy.
 *
 * One copy is one folder `kopie-YYYY-MM-DD-HHMMSS/` (`madeAt` in UTC) with exactly these files:
 * - `vault.db`: the records, compact, closed, under a random key of the copy's own;
 * - `keys.json`: the slots of that day in the form of vault/keys/keys-file.ts; `sealedVaultKeys` of each holds one
 *   key, the copy's own. Slots that no statement knew are left out;
 * - `ledger.json`: the vault's own, as it was when the copy was taken (vault/opening/ledger-file.ts);
 * - `copy.json`: this.
 * While it is made or removed, its folder is called `<name>.<first 8 of the vault's id>.part`; such a folder is no
 * copy. It gets its name in one step, when it was opened, counted and walked.
 */
export const CopyAbout = z.strictObject({
  format: z.literal('vertrouwd-copy'),
  version: z.literal(1),
  vaultId: z.string().regex(/^[a-z2-7]{20}$/),
  madeAt: Instant,
  /** Client files and notes, as counted in the copy. */
  clients: z.int().min(0),
  notes: z.int().min(0),
  /** Pages of 4,096 bytes of `vault.db`. */
  pages: z.int().min(1),
  /** The newest line of the audit in the copy: its number, and its link as 64 hexadecimal digits. */
  head: z.strictObject({ seq: z.int().min(0), link: z.string().regex(/^(?:[0-9a-f]{64})?$/) }),
});
export type CopyAbout = z.output<typeof CopyAbout>;

/** A copy that was found: its folder, its name, and what it says of itself. */
export type CopyFolder = { readonly path: string; readonly name: string; readonly about: CopyAbout };

const nameOfCopy = /^kopie-\d{4}-\d{2}-\d{2}-\d{6}$/;

/** The files of a copy, by their full paths. */
export const copyFiles = (folder: string) =>
  ({
    vault: join(folder, 'vault.db'),
    keys: join(folder, 'keys.json'),
    ledger: join(folder, 'ledger.json'),
    about: join(folder, 'copy.json'),
  }) as const;

/** The name of a copy that was made at an instant (ISO UTC): it holds nothing of the organisation. */
export const copyName = (madeAt: string): string =>
  `kopie-${madeAt.slice(0, 10)}-${madeAt.slice(11, 19).replaceAll(':', '')}`;

/** The folder in which a copy is made or removed. */
export const partName = (name: string, vaultId: string): string => `${name}.${vaultId.slice(0, 8)}.part`;

/** Writes `copy.json` whole. Refuses `disk-full`. */
export const writeCopyAbout = (folder: string, about: CopyAbout): void =>
  writeWhole(copyFiles(folder).about, `${JSON.stringify(CopyAbout.parse(about), null, 2)}\n`);

/** What a folder says of itself; null when it is no copy of ours, was renamed, or is of a newer app. */
export const readCopyAbout = (folder: string, name: string): CopyAbout | null => {
  try {
    const read = CopyAbout.safeParse(jsonOf(readSmall(copyFiles(folder).about, 'backup-damaged') ?? ''));
    return read.success && nameOfCopy.test(name) && copyName(read.data.madeAt) === name ? read.data : null;
  } catch {
    return null;
  }
};

/** All copies that lie in a folder, of whichever vault, the newest first. Throws when the folder cannot be read. */
export const copiesIn = (folder: string): readonly CopyFolder[] =>
  readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      const about = nameOfCopy.test(name) ? readCopyAbout(path, name) : null;
      return about ? [{ path, name, about }] : [];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));

/** Removes what a cut-off copy or removal of this vault left behind; that of other vaults stays. */
export const tidyParts = (folder: string, vaultId: string): void => {
  for (const name of readdirSync(folder))
    if (nameOfCopy.test(name.slice(0, 23)) && name === partName(name.slice(0, 23), vaultId))
      rmSync(join(folder, name), { recursive: true, force: true });
};

/** Removes a copy. It loses its name first, so that a copy never lies there by half. */
export const removeCopy = (folder: string, name: string, vaultId: string): void => {
  const path = join(folder, name);
  if (!existsSync(path)) return;
  const part = join(folder, partName(name, vaultId));
  rmSync(part, { recursive: true, force: true });
  renameSync(path, part);
  rmSync(part, { recursive: true, force: true });
};
