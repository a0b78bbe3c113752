import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { In, Out } from '../../core/contract/index.ts';
import type { Role } from '../../core/contract/roles.ts';
import type { Day } from '../../core/kernel/day.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { userOf } from '../../core/users/picture.ts';
import type { Statement } from '../../core/users/statement.ts';
import { openImage } from '../../db/health/image.ts';
import { type ReachedRows, reachRows } from '../../db/health/salvage-rows.ts';
import { readAttachment } from '../../db/repositories/attachments.ts';
import { closeVaultFile } from '../../db/open.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import type { PeopleRows } from '../../db/restore/people-rows.ts';
import type { Clock } from '../clock.ts';
import { ageFile } from '../hosting/age.ts';
import { saveInto } from '../hosting/save-file.ts';
import { countAttempt } from '../keys/attempts.ts';
import type { Identity } from '../keys/identity.ts';
import { readKeys } from '../keys/keys-store.ts';
import { openSlot } from '../keys/slot.ts';
import { verifyStatements } from '../keys/statement.ts';
import { openWithEither } from '../opening/open-with-either.ts';
import { readPeopleFile } from '../opening/people-file.ts';
import { vaultFileIn } from '../session.ts';
import { salvageContent } from './salvage-content.ts';
import { salvageRecords } from './salvage-records.ts';

const expectTarget = (vaultFolder: string, chosen: string): string => {
  if (!isAbsolute(chosen.trim())) refuse('folder-not-absolute');
  const target = resolve(chosen.trim());
  if (!statSync(target, { throwIfNoEntry: false })?.isDirectory()) refuse('folder-not-writable');
  const within = relative(resolve(vaultFolder), target);
  if (within === '' || (!within.startsWith('..') && !isAbsolute(within))) refuse('folder-in-vault');
  return target;
};

/** SQLite alone brings in what a crash left in the journal; when it cannot, the file itself still reads. */
const bringInJournal = (path: string, identity: Identity): void => {
  try {
    closeVaultFile(openWithEither(path, identity.vaultKeys).db);
  } catch {
    // That it does not open is why somebody is here.
  }
};

/**
 * The roles of whoever asks, as far as the signed statements still stand; null when they cannot be read. Without a
 * declaration of confidentiality nobody works with client files, here neither (UAVG art. 30(4)).
 */
const statedRoles = (
  sources: readonly (() => readonly Statement[])[],
  identity: Identity,
  today: Day,
): readonly Role[] | null => {
  for (const statements of sources)
    try {
      const user = userOf(verifyStatements(statements(), identity.founder).picture, identity.id);
      const isDeclared = user?.declarationOn !== null && user !== undefined && user.declarationOn <= today;
      return user && isDeclared && !user.hasLeft ? user.roles : [];
    } catch {
      // They may stand whole in the next place.
    }
  return null;
};

/** The statements and the keys of circles as they also lie beside the vault; null when those do not read either. */
const peopleBeside = (folder: string, vaultId: string, { vaultKeys }: Identity): PeopleRows | null => {
  const rows = readPeopleFile(
    folder,
    vaultId,
    vaultKeys.map(({ key }) => key),
  );
  return typeof rows === 'string' ? null : rows;
};

/** One page of a vault can hold the keys of all circles, without which no text opens: then the ones beside it count. */
const withKeysBeside = (rows: ReachedRows, beside: PeopleRows | null): ReachedRows =>
  beside
    ? { ...rows, circleKeys: { rows: [...rows.circleKeys.rows, ...beside.circleKeys], unreadable: 0 } }
    : rows;

/**
 * Takes everything that still reads out of a damaged vault, as far as this passphrase may read it, and saves it as one
 * `age` file that opens with the same passphrase. The vault itself is not changed, nothing clear is written, and
 * nothing is overwritten. Gives the id of whoever did it too. Refuses as a wrong passphrase does, `keys-*`, `vault-missing`, `folder-not-absolute`,
 * `folder-not-writable`, `folder-in-vault`, `disk-full`, and `nothing-reads`.
 */
export const salvageVault = async (
  folder: string,
  { label, passphrase, folder: chosen }: In<'health.salvage'>,
  clock: Clock,
): Promise<Out<'health.salvage'> & { readonly userId: string }> => {
  const target = expectTarget(folder, chosen);
  const keys = readKeys(folder);
  const path = vaultFileIn(folder);
  if (!statSync(path, { throwIfNoEntry: false })) refuse('vault-missing');
  const identity = await countAttempt(folder, clock.now, () => openSlot(keys, label, passphrase));
  bringInJournal(path, identity);
  const image = openImage(
    path,
    identity.vaultKeys.map(({ key }) => key),
  );
  if (!image) return refuse('nothing-reads');
  const labels = new Map(keys.slots.map((slot) => [slot.id as string, slot.label]));
  const today = clock.today();
  try {
    const beside = peopleBeside(folder, keys.vaultId, identity);
    const stores = [image.db, ...(image.found ? [image.found.db] : [])];
    const stated = [
      ...stores.map((db) => () => listStatements(db)),
      ...(beside ? [() => beside.statements] : []),
    ];
    const roles = statedRoles(stated, identity, today);
    const content = salvageContent(
      withKeysBeside(reachRows(image.db, image.found), beside),
      identity,
      roles,
      (id) => labels.get(id) ?? '',
      (key, id) => readAttachment(image.db, key, id),
    );
    const { clients, notes, attachments } = content;
    if (clients.length === 0) return refuse('nothing-reads');
    const seen = new Set<string>(clients.map(({ id }) => id));
    const { records, unreadable: lostRecords } = salvageRecords(image.db, roles, seen, today);
    const unreadable = content.unreadable + lostRecords;
    const about = { format: 'vertrouwd-gered', version: 2, savedAt: clock.now() };
    const counts = { notes, attachments, unreadable, badPages: image.badPages };
    const text = Buffer.from(JSON.stringify({ ...about, counts, clients, records }, null, 1));
    const sealed = await ageFile(text, passphrase);
    text.fill(0);
    const savedAs = await saveInto(target, `vertrouwd-gered-${today}.json.age`, sealed);
    return { savedAs, clients: clients.length, notes, unreadable, userId: identity.id };
  } finally {
    image.close();
  }
};
