import { rmSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { killBackup } from '../support/killed-backup.ts';
import { buildShim } from '../support/disk-shim.ts';
import { vaultWithCopy } from '../support/copies.ts';
import { backUpOnSickDisk } from '../support/sick-backup.ts';

let template: string;
beforeAll(async () => {
  const { vault } = await vaultWithCopy(150);
  template = vault.home;
  return () => rmSync(vault.home, { recursive: true, force: true });
});

const tally = (said: readonly string[]): string =>
  Object.entries(Object.groupBy(said, (it) => it))
    .map(([it, all]) => `${all?.length ?? 0} ${it}`)
    .join(', ');

describe('making a copy', () => {
  test.each(['full', 'failing'] as const)(
    'on a %s disk leaves the older copies whole and no half one, at each of the first 200 changes',
    async (disease) => {
      const library = buildShim();
      const said: string[] = [];
      for (let n = 1; n <= 200; n += 1) {
        const once = await backUpOnSickDisk(template, library, n, disease);
        said.push(once.said);
        if (!once.hasFailed) break;
      }
      expect(said.filter((it) => it !== 'done').length).toBeGreaterThan(20);
      process.stdout.write(`backup on a ${disease} disk, ${said.length} changes: ${tally(said)}\n`);
    },
  );

  test('survives 100 kills: the older copies open, no half one is taken for a copy, and the next one tidies', async () => {
    const said: string[] = [];
    for (let time = 0; time < 100; time += 1) said.push(await killBackup(template, time));
    expect(new Set(said)).toEqual(new Set(['finished', 'killed']));
    process.stdout.write(`backup killed 100 times: ${tally(said)}\n`);
  });
});
