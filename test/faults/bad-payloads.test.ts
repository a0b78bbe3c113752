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

// The full length; the short form is a part of npm test.
test.each(operations)('%s refuses each of 10,000 payloads that it must not take', async (name) => {
  expect([...(await refuseBadPayloads(vault, name, 10_000))]).toEqual([]);
});
