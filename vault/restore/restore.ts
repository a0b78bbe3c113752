import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { assertWord } from '../../core/backup/restore-rule.ts';
import type { In } from '../../core/contract/index.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { writeRekeyedCopy } from '../../db/rekey.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { keysForCopy } from '../backup/copy-keys.ts';
import type { Progress } from '../context.ts';
import { forgetIdentity, type Identity, type VaultKey } from '../keys/identity.ts';
import type { Keys } from '../keys/keys-file.ts';
import { writeKeys } from '../keys/keys-store.ts';
import { newVaultKey } from '../keys/vault-key.ts';
import type { Doorway } from '../opening/doorway.ts';
import { keepLedgerFile } from '../opening/ledger-file.ts';
import { auditKeyIn, openVault } from '../opening/open-vault.ts';
import { forgetDraft } from '../opening/settings.ts';
import { type Opened, vaultFileIn } from '../session.ts';
import { lookInto } from './look.ts';
import { keysOfCopy } from './open-copy.ts';
import { closeBoth, follow, type ForRestore, openForRestore } from './open-for-restore.ts';
import { aboutPresent, appear, putInPlace } from './put-in-place.ts';
import { rebuild } from './rebuild.ts';
import { type Target, targetFor } from './target.ts';

type Counts = { readonly clients: number; readonly notes: number };
type Report = (progress: Progress) => void;

/** The folder in which the new file is made, and the file. */
const placesOf = ({ folder, isNew }: Target) => {
  const making = isNew ? `${folder}.new` : folder;
  return { making, path: isNew ? vaultFileIn(making) : `${vaultFileIn(folder)}.restoring` };
};

/** Removes a half-made file, or a half-made vault. */
const forgetHalf = (target: Target): void => {
  const { making, path } = placesOf(target);
  if (target.isNew) return rmSync(making, { recursive: true, force: true });
  for (const end of ['', '-wal', '-journal', '.part', '.part-journal', '.compact', '.compact.part'])
    rmSync(`${path}${end}`, { force: true });
};

/** Finishes a vault in a folder of its own, which then gets its name: slots, ledger, file. */
const finishNew = (target: Target, keys: Keys, vaultId: string, key: Uint8Array): void => {
  const { making, path } = placesOf(target);
  writeKeys(making, keys);
  const db = openVaultFile(path, key);
  try {
    keepLedgerFile(making, vaultId, auditKeyIn(db))(db, auditHead(db))();
  } finally {
    closeVaultFile(db);
  }
  appear(making, target.folder);
};

/** Makes the new file, proves it, and puts it in place. Gives what was removed once more. */
const make = async (it: ForRestore, key: VaultKey, { clock }: Doorway, report: Report): Promise<Counts> => {
  const { target, present, vaultId, copyPath } = it;
  const { making, path } = placesOf(target);
  const now = clock.now();
  const about = aboutPresent(present.db, vaultId, now);
  forgetHalf(target);
  if (target.isNew) mkdirSync(making, { recursive: true, mode: 0o700 });
  const copying = writeRekeyedCopy(it.db, { key: it.key.key, to: path, nextKey: key.key });
  await follow(copying, ({ pagesDone, pagesTotal }) =>
    report({ step: 'copying', done: pagesDone, total: pagesTotal }),
  );
  const file = { path, key: key.key };
  const { folder } = target;
  const { people, again } = await follow(
    rebuild({ file, folder, copyPath, vaultId, identity: it.identity, present, clock }),
    report,
  );
  closeBoth(it);
  report({ step: 'swapping', done: 0, total: 0 });
  const keys = keysForCopy(it.keys, people.picture, key);
  if (target.isNew) finishNew(target, keys, vaultId, key.key);
  else putInPlace(folder, { path, now, about, keys: target.keys ? null : keys });
  return { clients: again.plans.length, notes: again.notes.length };
};

type Made = { readonly identity: Identity; readonly vaultId: string; readonly removedAgain: Counts };

const build = async (asked: In<'backup.restore'>, target: Target, doorway: Doorway): Promise<Made> => {
  const report: Report = (progress) => doorway.report('backup.restore', progress);
  const it = await openForRestore(asked, target, doorway, report);
  try {
    assertWord(lookInto(it).word, asked.word);
    const key = it.identity.vaultKeys[0] ?? newVaultKey();
    const removedAgain = await make(it, key, doorway, report);
    return { identity: { ...it.identity, vaultKeys: [key] }, vaultId: it.vaultId, removedAgain };
  } catch (error) {
    closeBoth(it);
    forgetHalf(target);
    forgetIdentity(it.identity);
    throw error;
  }
};

/**
 * Puts a copy in the place of the vault of now, or makes a vault out of it where there is none, and opens it. All of it
 * is made beside the vault and takes its place with one rename: a crash leaves the vault as it was, or restored. Gives
 * what was removed once more. Refuses as `backup.restore` says.
 */
export const restoreCopy = async (asked: In<'backup.restore'>, doorway: Doorway): Promise<Counts> => {
  const { home, clock } = doorway;
  const target = targetFor(home, asked.folder, keysOfCopy(asked.path).vaultId);
  const { folder } = target;
  const open = ({ vaultId, identity }: Made): Opened => openVault(folder, vaultId, identity, clock);
  if (target.isNew) {
    mkdirSync(dirname(folder), { recursive: true });
    const made = await build(asked, target, doorway);
    forgetDraft(home, folder);
    await doorway.enter(folder, asked.label, () => Promise.resolve(open(made)));
    return made.removedAgain;
  }
  let removedAgain: Counts = { clients: 0, notes: 0 };
  await doorway.enter(folder, asked.label, async () => {
    const made = await build(asked, target, doorway);
    ({ removedAgain } = made);
    return open(made);
  });
  forgetDraft(home, folder);
  return removedAgain;
};
