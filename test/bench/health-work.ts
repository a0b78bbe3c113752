import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../vault/hosting/store-process.ts';
import { callerOf } from './long-work.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';

const megabyte = 1024 * 1024;
/** The figure of the issue: 50 MB within three seconds. */
const msPerMb = 3_000 / 50;

/** The whole check, as before a first screen: every page, structure, references, search terms, every text, the log. */
export const healthWork = async (store: Store, home: string): Promise<readonly Line[]> => {
  const call = callerOf(store);
  const size = Math.round(statSync(join(home, 'kluis.vertrouwd', 'vault.db')).size / megabyte);
  const ours: number[] = [];
  for (let round = 0; round < 3; round += 1)
    ours.push(
      await timed(async () => {
        const { findings } = await call('health.check', {});
        if (findings.length > 0) throw new Error('The check found damage in a fresh vault');
      }),
    );
  return [
    {
      work: `health check (${size} MB)`,
      ours,
      budgets: [{ on: 'median', most: Math.max(3_000, size * msPerMb) }],
    },
  ];
};
