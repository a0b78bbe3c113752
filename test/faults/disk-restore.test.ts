import { expect, test } from 'vitest';
import { buildShim } from '../support/disk-shim.ts';
import { restorePrepared } from '../support/restore-prepared.ts';
import { restoreOnSickDisk } from '../support/sick-restore.ts';

test.each(['full', 'failing'] as const)(
  'a restore on a %s disk leaves the vault as it was, or restored, at each of the first 200 changes',
  async (disease) => {
    const library = buildShim();
    const prepared = await restorePrepared();
    const said: string[] = [];
    for (let n = 1; n <= 200; n += 1) {
      const once = await restoreOnSickDisk(prepared, library, n, disease);
      said.push(once.said);
      if (!once.hasFailed) break;
    }
    expect(said.filter((it) => it !== 'done').length).toBeGreaterThan(20);
    const tally = Object.entries(Object.groupBy(said, (it) => it)).map(
      ([it, all]) => `${all?.length ?? 0} ${it}`,
    );
    process.stdout.write(`restore on a ${disease} disk, ${said.length} changes: ${tally.join(', ')}\n`);
  },
);
