import { expect, test } from 'vitest';
import { openTestVault } from '../support/open-vault.ts';

test('the manager sets after how many minutes the vault locks; everyone hears it and the register prints it', async () => {
  const vault = await openTestVault();
  expect((await vault.call('vault.me', {})).lockMinutes).toBe(5);
  await vault.call('vault.changeLockTime', { minutes: 1 });
  await vault.reply('vault.lock', {});
  expect((await vault.unlock()).lockMinutes).toBe(1);
  const { content } = await vault.call('register.current', {});
  const security = content.activities.map((activity) => activity.security).join('\n');
  expect(security).toContain('vergrendelt zichzelf na 1 minuut zonder gebruik.');
  expect(security).not.toMatch(/enkele minuten/);
  await vault.close();
});

test.each([0, 16, 2.5, -1, '5', null])('%s is no lock time, and nothing changes', async (minutes) => {
  const vault = await openTestVault();
  expect(await vault.reply('vault.changeLockTime', { minutes })).toEqual({
    ok: false,
    error: { code: 'invalid', field: 'minutes' },
  });
  expect((await vault.call('vault.me', {})).lockMinutes).toBe(5);
  await vault.close();
});
