import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { withEveryRole } from '../support/with-every-role.ts';
import { operations, refuseBadPayloads } from '../support/refuse-bad-payloads.ts';

let vault: TestVault;
beforeAll(async () => {
  vault = await openTestVault();
  await withEveryRole(vault);
});
afterAll(() => vault.close());

// The long form, with 10,000 for each operation, is test/faults/bad-payloads.test.ts.
test.each(operations)('%s refuses each of 200 payloads that it must not take', async (name) => {
  expect([...(await refuseBadPayloads(vault, name, 200))]).toEqual([]);
});
