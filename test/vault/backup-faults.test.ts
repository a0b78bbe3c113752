import { spawnSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openedCopies, openWithStick, restsIn, stickOf, vaultWithCopy } from '../support/copies.ts';
import { buildShim } from '../support/disk-shim.ts';
import { killBackup } from '../support/killed-backup.ts';
import { backUpOnSickDisk, copyHome } from '../support/sick-backup.ts';
import { startWorker } from '../support/worker-vault.ts';

let template: string;
beforeAll(async () => {
  const { vault } = await vaultWithCopy(20);
  template = vault.home;
  return () => rmSync(vault.home, { recursive: true, force: true });
});

const hasCompiler = spawnSync('gcc', ['--version']).status === 0;

test.skipIf(!hasCompiler)('a full disk leaves the older copies whole, and no half one', async () => {
  const library = buildShim();
  const said: string[] = [];
  for (const n of [9, 40]) said.push((await backUpOnSickDisk(template, library, n, 'full')).said);
  expect(said).toEqual(['backup-disk-full', 'backup-disk-full']);
});

test('a store that is killed while it copies leaves the older copies whole, and no half one', async () => {
  for (const time of [0, 1, 2]) expect(await killBackup(template, time)).toBeOneOf(['killed', 'finished']);
});

test.each(['copying', 'checking', 'sending'] as const)(
  'a stick that is pulled out while the copy is at "%s" is named, and the copies on it are whole',
  async (step) => {
    const home = copyHome(template);
    const before = await openedCopies(stickOf(home));
    const worker = startWorker(home);
    await openWithStick(worker);
    const away = join(home, 'in-a-pocket');
    worker.atStep(step, () => renameSync(stickOf(home), away));
    expect(await worker.reply('backup.make', {})).toMatchObject({
      error: { code: 'refused', rule: 'backup-folder-away' },
    });
    expect(restsIn(join(worker.folder, 'backups'))).toEqual([]);
    expect(await openedCopies(away)).toEqual(before);
    rmSync(stickOf(home), { recursive: true, force: true });
    renameSync(away, stickOf(home));
    await worker.call('backup.make', {});
    expect(restsIn(stickOf(home))).toEqual([]);
    await worker.call('vault.lock', {});
  },
);

test('another folder in the place of the stick is only another place', async () => {
  const home = copyHome(template);
  const worker = startWorker(home);
  await openWithStick(worker);
  renameSync(stickOf(home), join(home, 'in-a-pocket'));
  cpSync(join(home, 'in-a-pocket', 'code.txt'), join(stickOf(home), 'code.txt'));
  const { name } = await worker.call('backup.make', {});
  expect(Object.keys(await openedCopies(stickOf(home)))).toEqual([name]);
  const { copies } = await worker.call('backup.state', {});
  expect(copies.map(({ isHere }) => isHere)).toEqual([true, false]);
  await worker.call('vault.lock', {});
});
