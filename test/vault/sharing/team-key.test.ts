import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault, readFixture, refusal } from '../../support/imported-vault.ts';
import { switchTo, withUser } from '../../support/second-user.ts';

const discussed = { reason: 'Besproken.', discussedOn: day('2026-11-20') };

test('a new file needs the key of the team: a volunteer and a manager who is no confidant cannot make one', async () => {
  const vault = await aVault();
  await withUser(vault, 'Piet Jansen', ['worker']);
  await withUser(vault, 'Mia de Wit', ['manager']);
  await switchTo(vault, 'Piet Jansen');
  expect((await vault.call('vault.me', {})).isOfTeam).toBe(false);
  expect(await refusal(vault.reply('clients.add', aClient()))).toBe('team-key-missing');
  await switchTo(vault, 'Mia de Wit');
  expect((await vault.call('vault.me', {})).isOfTeam).toBe(false);
  expect(await refusal(vault.reply('clients.add', aClient()))).toBe('team-key-missing');
  expect(await refusal(vault.reply('imports.run', await readFixture(vault)))).toBe('team-key-missing');
  expect(await vault.call('clients.counts', {})).toEqual({ open: 0, closed: 0 });
});

test('a named reader outside the team shares a shielded file, and leaves to the team what needs its key', async () => {
  const vault = await aVault();
  const mia = await withUser(vault, 'Mia de Wit', ['manager']);
  const piet = await withUser(vault, 'Piet Jansen', ['worker']);
  const { id: clientId } = await vault.call('clients.add', aClient());
  await vault.call('sharing.shield', { clientId, readers: [mia], ...discussed });

  await switchTo(vault, 'Mia de Wit');
  await vault.call('sharing.give', { clientId, userId: piet, ...discussed });
  await vault.call('sharing.take', { clientId, userId: piet, ...discussed });
  const { holdsTeamKey, readers } = await vault.call('sharing.readers', { clientId });
  expect([holdsTeamKey, readers.map(({ label }) => label)]).toEqual([false, ['Mia de Wit']]);
  expect(await refusal(vault.reply('sharing.unshield', { clientId, ...discussed }))).toBe('team-key-missing');

  await switchTo(vault);
  const { id: open } = await vault.call('clients.add', aClient());
  for (const userId of [mia, piet])
    await vault.call('sharing.give', { clientId: open, userId, ...discussed });
  await switchTo(vault, 'Mia de Wit');
  expect(await refusal(vault.reply('sharing.take', { clientId: open, userId: piet, ...discussed }))).toBe(
    'team-key-missing',
  );
  expect((await vault.call('sharing.readers', { clientId: open })).readers).toHaveLength(3);
});

test('an import of which a file was shielded is not taken back as a whole', async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const { id } = await vault.call('imports.run', await readFixture(vault));
  const { rows } = await vault.call('clients.search', { words: '', filter: 'all', offset: 0, limit: 1 });
  const clientId = rows[0]?.id;
  if (!clientId) throw new Error('Nobody was imported');
  await vault.call('sharing.shield', { clientId, readers: [noor], ...discussed });
  expect(await refusal(vault.reply('imports.undo', { id }))).toBe('import-changed');
});
