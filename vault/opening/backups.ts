import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '../../core/contract/purge.ts';
import { type Day, dayOf } from '../../core/kernel/day.ts';
import { addPeriod, period } from '../../core/kernel/period.ts';

type Backup = Certificate['backups'][number];

/** How long a copy may be kept while nobody set a term (design, backups). */
const backupTerm = period('P30D');

const filesIn = (folder: string): readonly (Backup & { readonly path: string })[] => {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => name.endsWith('.db'))
    .map((name) => join(backups, name))
    .map((path) => {
      const madeOn = dayOf(statSync(path).mtime.toISOString());
      return { path, madeOn, goneOn: addPeriod(madeOn, backupTerm) };
    })
    .sort((a, b) => (a.madeOn < b.madeOn ? -1 : 1));
};

/** The copies of the records that lie beside the vault, with the day on which each must be gone, oldest first. */
export const backupsIn = (folder: string): Backup[] =>
  filesIn(folder).map(({ madeOn, goneOn }) => ({ madeOn, goneOn }));

/** Deletes the copies whose term is over: a record that was purged must not live on in an old copy. */
export const dropOldBackups = (folder: string, today: Day): void => {
  for (const { path, goneOn } of filesIn(folder)) if (goneOn <= today) rmSync(path, { force: true });
};
