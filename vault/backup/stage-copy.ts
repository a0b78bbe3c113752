import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';
import { closeVaultFile, openCopyFile } from '../../db/open.ts';
import { auditHead } from '../../db/repositories/audit.ts';
import { countRecords } from '../../db/repositories/backup.ts';
import { writeRekeyedCopy } from '../../db/rekey.ts';
import type { Progress, TaskContext } from '../context.ts';
import type { Identity } from '../keys/identity.ts';
import { readKeys, syncFolder, writeKeys, writeWhole } from '../keys/keys-store.ts';
import { newVaultKey } from '../keys/vault-key.ts';
import { type CopyAbout, copyFiles, writeCopyAbout } from './copy-folder.ts';
import { keyOutOf, keysForCopy } from './copy-keys.ts';
import { vaultIdIn } from './known-copies.ts';

type Counts = { readonly clients: number; readonly notes: number };

/** Opens a copy as its reader will, with the key out of its own slots. Refuses `backup-not-verified`. */
export const expectOpens = (folder: string, identity: Identity, { clients, notes }: Counts): void => {
  const files = copyFiles(folder);
  const db = openCopyFile(files.vault, keyOutOf(readKeys(folder), identity));
  try {
    const found = countRecords(db);
    if (found.clients !== clients || found.notes !== notes) refuse('backup-not-verified');
  } finally {
    closeVaultFile(db);
  }
};

/**
 * Makes a whole copy beside the vault, in a folder that is no copy yet, and proves it: the records under a random key
 * of their own, the slots of today that hold only that key, the ledger, and what it says of itself. Slots, ledger,
 * head and records are of one moment: all of them are taken before the first yield after `copying`, and until then
 * nothing else can run. Refuses `disk-full`, `backup-not-verified`; throws `cancelled`.
 */
export function* stageCopy(
  context: TaskContext,
  part: string,
  madeAt: string,
): Generator<Progress, { readonly about: CopyAbout; readonly key: Uint8Array }> {
  yield { step: 'copying', done: 0, total: 0 };
  const { db, identity } = context;
  const files = copyFiles(part);
  const copyKey = newVaultKey();
  mkdirSync(part, { mode: 0o700 });
  writeKeys(part, keysForCopy(context.slots(), context.people.picture(), copyKey));
  writeWhole(files.ledger, readFileSync(join(context.folder, 'ledger.json'), 'utf8'));
  const counts = countRecords(db);
  const head = auditHead(db);
  const writing = writeRekeyedCopy(db, {
    key: context.vaultFile.key,
    to: files.vault,
    nextKey: copyKey.key,
  });
  try {
    let walked = writing.next();
    while (!walked.done) {
      const { pagesDone, pagesTotal } = walked.value;
      yield { step: pagesDone === 0 ? 'copying' : 'checking', done: pagesDone, total: pagesTotal };
      if (context.isCancelled()) throw new Refusal({ code: 'cancelled' });
      walked = writing.next();
    }
    expectOpens(part, identity, counts);
    const about: CopyAbout = {
      format: 'vertrouwd-copy',
      version: 1,
      vaultId: vaultIdIn(context.db),
      madeAt,
      ...counts,
      pages: walked.value.pages,
      head: { seq: head?.seq ?? 0, link: head ? Buffer.from(head.link).toString('hex') : '' },
    };
    writeCopyAbout(part, about);
    syncFolder(part);
    return { about, key: copyKey.key };
  } finally {
    writing.return(undefined as never);
  }
}
