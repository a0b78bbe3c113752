import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flipBits } from '../support/bit-flips.ts';
import { openTestVault } from '../support/open-vault.ts';
import { importTokenPeople } from '../support/token-people.ts';
import { keyOf } from '../support/worker-vault.ts';

const times = 1_000;

test('a single flipped bit is found by the check, never read as if it were right, and never salvaged: 1,000 times', async () => {
  const vault = await openTestVault();
  await importTokenPeople(vault, 300, 0);
  await vault.call('vault.lock', {});
  const { pages, found } = flipBits(join(vault.folder, 'vault.db'), await keyOf(vault.folder), times);
  await vault.close();
  process.stdout.write(`${times} flipped bits in ${pages} pages: ${JSON.stringify(found)}\n`);
  expect(found).toMatchObject({ byCheck: times, silentlyWrong: 0, salvagedWrong: 0 });
  expect(found.byReading).toBeGreaterThan(times / 3);
}, 600_000);
