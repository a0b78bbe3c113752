import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyHome } from './sick-backup.ts';
import { openedCopies, openWithStick, restsIn, stickOf } from './copies.ts';
import { faultsIn, startWorker } from './worker-vault.ts';

const steps = ['copying', 'checking', 'sending'] as const;

/**
 * Kills the store while it makes a copy, at a moment that differs each time, and proves what it left: the copy from
 * before opens, whatever has the name of a copy opens too, and the next copy takes away what was half. Says whether
 * the copy was finished before the kill.
 */
export const killBackup = async (template: string, time: number): Promise<'finished' | 'killed'> => {
  const home = copyHome(template);
  const before = await openedCopies(stickOf(home));
  const worker = startWorker(home);
  await openWithStick(worker);
  const step = steps[time % 4];
  const kill = () => worker.store.end();
  if (step) worker.atStep(step, () => void setTimeout((time * 7) % 40).then(kill));
  else void setTimeout(10 + ((time * 13) % 400)).then(kill);
  const { ok } = await worker.reply('backup.make', {});
  worker.store.end();
  const left = await openedCopies(stickOf(home));
  expect([time, left]).toMatchObject([time, before]);
  if (ok) expect(Object.keys(left)).toHaveLength(Object.keys(before).length + 1);

  const next = startWorker(home);
  await openWithStick(next);
  await next.call('backup.make', {});
  await next.call('vault.lock', {});
  next.store.end();
  expect([time, restsIn(stickOf(home)), restsIn(join(worker.folder, 'backups'))]).toEqual([time, [], []]);
  expect([time, await faultsIn(home)]).toEqual([time, []]);
  return ok ? 'finished' : 'killed';
};
