import { join } from 'node:path';
import { expect, test } from 'vitest';
import { flipBits } from '../../support/bit-flips.ts';
import { openTestVault } from '../../support/open-vault.ts';
import { importTokenPeople } from '../../support/token-people.ts';
import { keyOf } from '../../support/worker-vault.ts';

// The long form is test/faults/bit-flips.test.ts.
test('forty flipped bits are all found by the check, and nothing false is read or salvaged', async () => {
  const vault = await openTestVault();
  await importTokenPeople(vault, 60, 0);
  await vault.call('vault.lock', {});
  const { found } = flipBits(join(vault.folder, 'vault.db'), await keyOf(vault.folder), 40);
  await vault.close();
  expect(found).toMatchObject({ byCheck: 40, silentlyWrong: 0, salvagedWrong: 0 });
  expect(found.byReading).toBeGreaterThan(5);
});
