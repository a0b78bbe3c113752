import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, UserId } from '../../../core/kernel/ids.ts';
import { team } from '../../../core/users/circles.ts';
import { insertFileKey } from '../../../db/repositories/sharing.ts';
import { newFileKey, wrapKey } from '../../../db/seal.ts';
import { run } from '../../../db/sql.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault, refusal } from '../../support/imported-vault.ts';
import { openAs } from '../../support/open-as.ts';
import { switchTo, withUser } from '../../support/second-user.ts';

const discussed = { reason: 'Besproken.', discussedOn: day('2026-11-20') };
const note = { on: day('2024-01-20'), kind: 'remark', text: 'Iets nieuws.', isNotBsn: false } as const;

/** A vault with a file that is shielded for one confidant, and another file that everyone of the team reads. */
const aShielded = async () => {
  const vault = await aVault();
  const noor = await withUser(vault, 'Noor Wit', ['confidant']);
  const piet = await withUser(vault, 'Piet Jansen', ['worker']);
  const { id: clientId } = await vault.call('clients.add', aClient());
  const { id: other } = await vault.call('clients.add', aClient());
  await vault.call('sharing.shield', { clientId, readers: [noor], reason: 'Zo.', discussedOn: null });
  await vault.call('sharing.give', { clientId: other, userId: piet, ...discussed });
  await vault.call('vault.lock', {});
  return { vault, clientId, other, piet };
};

test('a key of one’s own that was put beside the file’s key opens nothing that is written later', async () => {
  const { vault, clientId } = await aShielded();
  const { session } = await openAs(vault);
  session.write(null, ({ db, files }) => {
    const teamKey = files.circleKey(team) ?? new Uint8Array(32);
    const wrapped = wrapKey(teamKey, newFileKey(), clientId);
    insertFileKey(db, { clientId, circleId: team, generation: 1, wrapped });
  });
  session.close();
  await vault.unlock();
  await switchTo(vault, 'Noor Wit');
  expect(await refusal(vault.reply('notes.write', { clientId, ...note }))).toBe('circle-key-changed');
  expect(await refusal(vault.reply('sharing.unshield', { clientId, ...discussed }))).toBe(
    'circle-key-changed',
  );
});

test('another circle that was put in the place of a file’s own is not given the file', async () => {
  const { vault, clientId, other, piet } = await aShielded();
  const { session } = await openAs(vault);
  const swap = (from: ClientId, to: ClientId): void =>
    session.write(null, ({ db }) => {
      run(db, 'DELETE FROM circle_key WHERE circle_id = (SELECT id FROM circle WHERE client_id = ?)', [to]);
      run(db, 'DELETE FROM file_key WHERE circle_id = (SELECT id FROM circle WHERE client_id = ?)', [to]);
      run(db, 'DELETE FROM circle WHERE client_id = ?', [to]);
      run(db, 'UPDATE circle SET client_id = ? WHERE client_id = ?', [to, from]);
    });
  swap(clientId, other);
  session.close();
  await vault.unlock();
  const give = (userId: UserId) =>
    refusal(vault.reply('sharing.give', { clientId: other, userId, ...discussed }));
  expect(await give(piet)).toBe('circle-key-changed');
  // The file itself is read and written as before.
  expect(await vault.reply('notes.write', { clientId: other, ...note })).toMatchObject({ ok: true });
});
