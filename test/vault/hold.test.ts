import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openTestVault, passphrase, userLabel } from '../support/open-vault.ts';

test('a second start on an open vault is told who has it, and gets in when that one is gone, however it went', async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  await vault.call('vault.lock', {});
  const other = spawn(process.execPath, [join(import.meta.dirname, '../support/hold-vault.ts'), vault.home], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void other.kill('SIGKILL'));
  const [said] = (await once(other.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain('"ok":true');
  for (const label of [userLabel, 'Iemand anders'])
    expect(await vault.reply('vault.unlock', { label, passphrase })).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'vault-in-use', detail: { who: userLabel } },
    });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect((await vault.unlock()).label).toBe(userLabel);
});
