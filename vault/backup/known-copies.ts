import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { copiesToDrop } from '../../core/backup/rotation.ts';
import { copyGoneOn, usualTermDays } from '../../core/backup/term.ts';
import type { BackupCopy } from '../../core/contract/backup.ts';
import type { Certificate } from '../../core/contract/purge.ts';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import {
  dropKnownCopy,
  type KnownCopy,
  listKnownCopies,
  putKnownCopy,
} from '../../db/repositories/backup.ts';
import { pageSize } from '../../db/file-format.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { ReadContext, TaskContext, WriteContext } from '../context.ts';
import { isOnOtherDisk, lookAt, type Spot, spotsOf } from './backup-place.ts';
import { replacedIn } from '../restore/replaced.ts';
import { type CopyFolder, removeCopy, tidyParts } from './copy-folder.ts';

/** How long copies of this vault may be kept (days), and the reason for more than the usual time. */
export const backupTerm = (db: ReadableDb): { readonly days: number; readonly reason: string } => ({
  days: Number(getSetting(db, 'backup-term-days') ?? usualTermDays),
  reason: getSetting(db, 'backup-term-reason') ?? '',
});

/** The vault's own id. */
export const vaultIdIn = (db: ReadableDb): string => getSetting(db, 'vault-id') ?? refuse('vault-damaged');

/** A known copy as the window shows it. */
export const asShown = (copy: KnownCopy, termDays: number, isHere: boolean): BackupCopy => ({
  name: copy.name,
  madeAt: copy.madeAt,
  clients: copy.clients,
  notes: copy.notes,
  bytes: copy.bytes,
  place: copy.place,
  isOtherDisk: copy.isOtherDisk === 1,
  goneOn: copyGoneOn(dayOf(copy.madeAt), termDays),
  isHere,
});

type Reading = Pick<ReadContext, 'db' | 'folder' | 'backupPlace'>;

/** The copies that are known, the newest first, with whether each lies there now; `isAway` says it of the chosen folder. */
export const shownCopies = ({ db, folder, backupPlace }: Reading) => {
  const vaultId = vaultIdIn(db);
  const looks = spotsOf(folder, backupPlace).map(({ path }) => lookAt(path, vaultId));
  const here = new Set(looks.flatMap((copies) => copies ?? []).map(({ name }) => name));
  const { days } = backupTerm(db);
  return {
    copies: listKnownCopies(db).map((copy) => asShown(copy, days, here.has(copy.name))),
    isAway: looks.at(-1) === null,
  };
};

/** What lies beside the vault and is no copy of the rotation: what a change of the schema or a restore put aside, with its day. */
const snapshotsIn = (folder: string): readonly { readonly path: string; readonly madeOn: Day }[] => {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return [];
  const snapshots = readdirSync(backups)
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(backups, name))
    .map((path) => ({ path, madeOn: dayOf(statSync(path).mtime.toISOString()) }));
  return [...snapshots, ...replacedIn(folder)];
};

/** Every copy that still holds what was just removed, with the day on which it goes, oldest first: for a certificate. */
export const copiesStillHolding = ({
  db,
  folder,
}: Pick<Reading, 'db' | 'folder'>): Certificate['backups'] => {
  const { days } = backupTerm(db);
  return [
    ...listKnownCopies(db).map(({ madeAt }) => dayOf(madeAt)),
    ...snapshotsIn(folder).map((it) => it.madeOn),
  ]
    .sort()
    .map((madeOn) => ({ madeOn, goneOn: copyGoneOn(madeOn, days) }));
};

const knownOf = ({ path, name, about }: CopyFolder, { place }: Spot, vaultFolder: string): KnownCopy => ({
  name,
  madeAt: about.madeAt,
  place,
  isOtherDisk: isOnOtherDisk(path, vaultFolder) ? 1 : 0,
  clients: about.clients,
  notes: about.notes,
  bytes: about.pages * pageSize,
});

type Settling = Pick<TaskContext, 'db' | 'folder' | 'backupPlace' | 'today' | 'clock' | 'write'>;

const removeAll = (names: readonly string[], spot: Spot, vaultId: string): readonly string[] =>
  names.filter((name) => {
    try {
      removeCopy(spot.path, name, vaultId);
      return false;
    } catch {
      // Read-only, or pulled out at this moment: it stays known, and goes the next time that it can be reached.
      return true;
    }
  });

/** Brings what is known of one spot in line with what lies there, and drops what rotation or the term ends. */
const settleSpot = (context: Settling, spot: Spot, termDays: number): void => {
  const vaultId = vaultIdIn(context.db);
  const found = lookAt(spot.path, vaultId, true);
  if (found === null) return;
  const now = context.clock();
  const dropping = copiesToDrop(
    found.map(({ name, about }) => ({ name, madeAt: about.madeAt })),
    { now, termDays },
  );
  const kept = found.filter(({ name }) => !dropping.includes(name));
  const known = listKnownCopies(context.db).map(({ name, place }) => ({ name, place }));
  const added = kept.filter(({ name }) => !known.some((copy) => copy.name === name));
  // Beside the vault what is not there is gone. Elsewhere it may lie on another stick.
  const gone = known.filter(
    ({ name, place }) =>
      dropping.includes(name) ||
      (place === 'vault' && spot.place === 'vault' && !kept.some((it) => it.name === name)),
  );
  if (added.length > 0 || gone.length > 0)
    context.write((db) => {
      for (const copy of added) putKnownCopy(db, knownOf(copy, spot, context.folder));
      for (const { name } of gone) dropKnownCopy(db, name, now);
    });
  const failed = removeAll(dropping, spot, vaultId);
  const still = found.filter(({ name }) => failed.includes(name));
  if (still.length > 0)
    context.write((db) => {
      for (const copy of still) putKnownCopy(db, knownOf(copy, spot, context.folder));
    });
  try {
    tidyParts(spot.path, vaultId);
  } catch {
    // The same: what is left of a cut-off copy is no copy, and goes when it can.
  }
};

/**
 * Removes every copy that lies in reach but the newest, and says how many went. What cannot be removed stays known, and
 * so does what lies elsewhere.
 */
export const dropOlderCopies = (context: Omit<Reading, 'db'> & Pick<WriteContext, 'db' | 'now'>): number => {
  const { db, folder, backupPlace, now } = context;
  const vaultId = vaultIdIn(db);
  const here = spotsOf(folder, backupPlace).flatMap((spot) =>
    (lookAt(spot.path, vaultId, true) ?? []).map(({ name }) => ({ name, spot })),
  );
  const newest = here
    .map(({ name }) => name)
    .sort()
    .at(-1);
  const gone = here.filter(
    ({ name, spot }) => name !== newest && removeAll([name], spot, vaultId).length === 0,
  );
  for (const { name } of gone) dropKnownCopy(db, name, now);
  return gone.length;
};

/**
 * Drops the copies whose time is over in every place that can be reached, and what a cut-off copy left: a record that
 * was purged must not live on in an old copy. To be called before the first screen and after each copy.
 */
export const settleCopies = (context: Settling): void => {
  const { days } = backupTerm(context.db);
  for (const spot of spotsOf(context.folder, context.backupPlace)) settleSpot(context, spot, days);
  for (const { path, madeOn } of snapshotsIn(context.folder))
    if (copyGoneOn(madeOn, days) <= context.today) rmSync(path, { recursive: true, force: true });
};
