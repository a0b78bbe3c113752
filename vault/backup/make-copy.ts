import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BackupCopy } from '../../core/contract/backup.ts';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';
import { pageSize } from '../../db/file-format.ts';
import { walkPages } from '../../db/forensics/page-walk.ts';
import { isKnownCopyName, type KnownCopy, putKnownCopy } from '../../db/repositories/backup.ts';
import { refusalFromSqlite } from '../../db/sqlite-refusal.ts';
import type { Progress, TaskContext } from '../context.ts';
import { isOnOtherDisk, type Spot, spotBeside, spotsOf } from './backup-place.ts';
import { type CopyAbout, copyFiles, copyName, partName, tidyParts } from './copy-folder.ts';
import { type Cancelled, deliverCopy, forgetPart, nameCopy, unlessCancelled } from './deliver-copy.ts';
import { asShown, backupTerm, settleCopies, vaultIdIn } from './known-copies.ts';
import { expectOpens, stageCopy } from './stage-copy.ts';

/** Waits for a second in which no copy was made yet, because the name of a copy holds the second. */
export const freeSecond = async ({ db, clock }: Pick<TaskContext, 'db' | 'clock'>): Promise<void> => {
  while (isKnownCopyName(db, copyName(clock()))) await setTimeout(100);
};

type Detail = Readonly<Record<string, string | number>>;

const isThere = async (folder: string, isCancelled: Cancelled): Promise<boolean> =>
  unlessCancelled(
    stat(folder).then(
      (about) => about.isDirectory(),
      () => false,
    ),
    isCancelled,
  );

const refused = (rule: string, detail?: Detail): Refusal =>
  new Refusal({ code: 'refused', rule, ...(detail ? { detail } : {}) });

const hasCode = (error: unknown): boolean => error instanceof Error && 'code' in error;

/**
 * What a failure means for whoever waits for a copy. `isOurs` while it was made beside the vault: then damage is the
 * vault's own, and only of a file that cannot be made nothing more is known (on a full disk SQLite does not say why).
 */
const refusalFor = (error: unknown, isOurs: boolean): unknown => {
  const known = refusalFromSqlite(error)?.error;
  if (known === undefined) return hasCode(error) ? refused('backup-not-verified') : error;
  if (known.code !== 'refused') return error;
  const { rule, detail } = known;
  if (rule === 'disk-full') return refused('backup-disk-full', detail);
  if (rule.startsWith('backup-') || (isOurs && rule === 'vault-damaged')) return refused(rule, detail);
  return refused(
    !isOurs && rule === 'vault-no-access' ? 'backup-folder-not-writable' : 'backup-not-verified',
  );
};

/** Proves again, where it now lies, that a delivered copy is whole and opens. */
function* proveThere(
  context: TaskContext,
  part: string,
  { about, key }: { readonly about: CopyAbout; readonly key: Uint8Array },
): Generator<Progress, void> {
  const walk = walkPages(copyFiles(part).vault, key);
  let walked = walk.next();
  while (!walked.done) {
    yield { step: 'checking', done: walked.value.pagesDone, total: walked.value.pagesTotal };
    if (context.isCancelled()) {
      walk.return(undefined as never);
      throw new Refusal({ code: 'cancelled' });
    }
    walked = walk.next();
  }
  if (walked.value.badPages > 0 || walked.value.pages !== about.pages) refuse('backup-not-verified');
  expectOpens(part, context.identity, about);
}

/** Stages a copy, brings it where it belongs, proves it there and names it. */
async function* makeNamed(
  context: TaskContext,
  madeAt: string,
  target: Spot,
): AsyncGenerator<Progress, { readonly path: string; readonly about: CopyAbout }> {
  const { isCancelled, folder } = context;
  const vaultId = vaultIdIn(context.db);
  const name = copyName(madeAt);
  const beside = spotBeside(folder);
  const staged = join(beside.path, partName(name, vaultId));
  const isElsewhere = target.place === 'folder';
  const parts = [staged, ...(isElsewhere ? [join(target.path, partName(name, vaultId))] : [])];
  let isOurs = true;
  try {
    if (!(await isThere(target.path, isCancelled))) refuse('backup-folder-away');
    for (const { path } of [beside, target]) tidyParts(path, vaultId);
    const copy = yield* stageCopy(context, staged, madeAt);
    isOurs = !isElsewhere;
    let part = staged;
    if (isElsewhere) {
      part = yield* deliverCopy(staged, target.path, isCancelled);
      yield* proveThere(context, part, copy);
    }
    copy.key.fill(0);
    return { path: await nameCopy(part, name, isCancelled), about: copy.about };
  } catch (error) {
    const isCancel = error instanceof Refusal && error.error.code === 'cancelled';
    if (!isCancel && !(await isThere(target.path, isCancelled))) refuse('backup-folder-away');
    throw refusalFor(error, isOurs);
  } finally {
    for (const part of parts) await forgetPart(part);
  }
}

/**
 * Makes one copy: staged and proven beside the vault, where the disk is quick; then, when a folder of choice is set,
 * brought there piece by piece and proven again. Only then it gets its name, and only after that older copies go. Others
 * go on working between the steps; the longest one is the writing of the staged copy.
 * Whatever goes wrong, the older copies stay, and no half copy does. Refuses `backup-folder-away`,
 * `backup-folder-not-writable`, `backup-disk-full`, `backup-not-verified`; throws `cancelled`.
 */
export async function* makeCopy(context: TaskContext, madeAt: string): AsyncGenerator<Progress, BackupCopy> {
  const [beside] = spotsOf(context.folder, context.backupPlace);
  const target = spotsOf(context.folder, context.backupPlace).at(-1) ?? beside;
  const { path, about } = yield* makeNamed(context, madeAt, target);
  const copy: KnownCopy = {
    name: copyName(madeAt),
    madeAt,
    place: target.place,
    isOtherDisk: isOnOtherDisk(path, context.folder) ? 1 : 0,
    clients: about.clients,
    notes: about.notes,
    bytes: about.pages * pageSize,
  };
  context.write((db) => putKnownCopy(db, copy));
  settleCopies(context);
  return asShown(copy, backupTerm(context.db).days, true);
}
