import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish } from '../../db/forensics/page-walk.ts';
import { verifyCopy } from '../../db/rekey.ts';
import { copiesIn, copyFiles } from '../../vault/backup/copy-folder.ts';
import { readKeys } from '../../vault/keys/keys-store.ts';
import { openRecovery } from '../../vault/keys/recovery.ts';
import { aClient } from './a-client.ts';
import { openTestVault } from './open-vault.ts';
import type { WorkerVault } from './worker-vault.ts';

/** Where a test keeps the recovery code, which opens a copy at once. */
const codeFile = 'code.txt';

/** A locked vault with this many client files and one verified copy in `stick`, beside the folder of the vault. */
export const vaultWithCopy = async (clients: number) => {
  const vault = await openTestVault();
  for (let count = 0; count < clients; count += 1) await vault.call('clients.add', aClient());
  mkdirSync(join(vault.home, 'stick'));
  await vault.call('backup.chooseFolder', { folder: join(vault.home, 'stick') });
  const { name } = await vault.call('backup.make', {});
  await vault.call('vault.lock', {});
  writeFileSync(join(vault.home, 'stick', codeFile), vault.recoveryCode);
  return { vault, name };
};

/** The stick of a home. */
export const stickOf = (home: string): string => join(home, 'stick');

/** Opens every copy of a folder with the recovery code, by its own slots; gives its name with the client files in it. */
export const openedCopies = async (folder: string): Promise<Readonly<Record<string, number>>> => {
  const found: Record<string, number> = {};
  const code = readFileSync(join(folder, codeFile), 'utf8');
  for (const { path, name, about } of copiesIn(folder)) {
    const [key] = (await openRecovery(readKeys(path), [code])).vaultKeys;
    const { pages, rows } = finish(verifyCopy(copyFiles(path).vault, key?.key ?? new Uint8Array()));
    if (pages !== about.pages) throw new Error(`${name} has ${pages} pages`);
    found[name] = rows.get('client') ?? 0;
  }
  return found;
};

/** What lies in a folder and is no copy. */
export const restsIn = (folder: string): readonly string[] => {
  const copies = copiesIn(folder).map(({ name }) => name);
  return readdirSync(folder).filter((name) => !copies.includes(name) && name !== codeFile);
};

/** Unlocks, and lets copies go to the stick of this home. */
export const openWithStick = async (worker: WorkerVault): Promise<void> => {
  await worker.unlock();
  await worker.call('backup.chooseFolder', { folder: stickOf(worker.home) });
};
