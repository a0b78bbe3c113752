import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../vault/hosting/store-process.ts';
import { callerOf } from './long-work.ts';
import { longestSilence, timed } from './measure.ts';
import type { Line } from './report.ts';

const megabyte = 1024 * 1024;
/** The figure of the design: 50 MB within five seconds, verification and all. */
const msPerMb = 5_000 / 50;

/**
 * A copy to a folder of choice, as the daily one is made: written under its own key, verified, brought there, verified
 * again. Meanwhile another call goes round and round: its longest wait is what somebody who works would notice.
 */
export const backupWork = async (store: Store, home: string): Promise<readonly Line[]> => {
  const call = callerOf(store);
  const stick = join(home, 'stick');
  mkdirSync(stick, { recursive: true });
  await call('backup.chooseFolder', { folder: stick });
  const answers: number[] = [performance.now()];
  const over = new AbortController();
  const working = (async () => {
    while (!over.signal.aborted) {
      await call('vault.me', {});
      answers.push(performance.now());
    }
  })();
  let bytes = 0;
  const ours = await timed(async () => {
    ({ bytes } = await call('backup.make', {}));
  });
  over.abort();
  await working;
  const size = Math.round(bytes / megabyte);
  return [
    {
      work: `backup with verification (${size} MB)`,
      ours: [ours],
      budgets: [{ on: 'most', most: Math.max(5_000, size * msPerMb) }],
    },
    { work: '  longest wait of other work', ours: [longestSilence(answers)], budgets: [] },
  ];
};
