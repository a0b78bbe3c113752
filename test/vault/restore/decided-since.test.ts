import { expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { aClient } from '../../support/a-client.ts';
import { aHold } from '../../support/a-hold.ts';
import { approveList, openListOf, proposeList, runOf, withoutCooling } from '../../support/purge-evening.ts';
import { aVault, addFile, makeCopy, restoreAnyway } from '../../support/restored.ts';

const long = { openedOn: day('2017-02-01'), lastContactOn: day('2019-01-10') };

test.each(['of the copy', 'of today'] as const)(
  'an approved list %s ends with a restore, and removes nothing',
  async (made) => {
    const vault = await aVault();
    const { call } = vault;
    const { id } = await call('clients.add', aClient({ familyName: 'Voorbij', ...long }));
    await withoutCooling(vault);
    const before = made === 'of the copy' ? null : await makeCopy(vault);
    await proposeList(vault);
    await approveList(vault);
    const run = await runOf(vault);
    expect(await openListOf(vault)).toMatchObject({ state: 'approved', may: { run: true } });
    const copy = before ?? (await makeCopy(vault));
    await call('vault.lock', {});
    await restoreAnyway(vault, copy);
    expect(await call('purge.list', {})).toMatchObject({ open: null, ended: [{ state: 'lapsed' }] });
    expect(await vault.reply('purge.run', run)).toMatchObject({ ok: false, error: { rule: 'list-ended' } });
    expect(await call('clients.open', { id })).toMatchObject({ familyName: 'Voorbij' });
    expect(await call('purge.certificates', {})).toEqual([]);
    // The next list is made anew, of what is there now.
    expect((await proposeList(vault)).state).toBe('proposed');
  },
);

test('holds and extensions are those of today, also when the copy knew others', async () => {
  const vault = await aVault();
  const { call } = vault;
  const { id: held } = await call('clients.add', aClient({ familyName: 'Voorbij', ...long }));
  const { id: free } = await addFile(vault, 'Vrij');
  const { id: ended } = await call('holds.set', aHold(free));
  const copy = await makeCopy(vault);
  await call('holds.release', { id: ended, reason: 'De zaak is afgesloten.' });
  const { id } = await call('holds.set', aHold(held));
  await call('holds.review', { id, text: 'De zaak loopt nog.', reviewOn: day('2027-04-01') });
  await call('vault.lock', {});
  await restoreAnyway(vault, copy);
  expect(await call('holds.ofRecord', { recordId: held })).toMatchObject([
    {
      reasonCode: 'legal-claim',
      reviewOn: '2027-04-01',
      reviews: [{ text: 'De zaak loopt nog.' }],
      released: null,
    },
  ]);
  expect(await call('holds.ofRecord', { recordId: free })).toMatchObject([
    { released: { reason: 'De zaak is afgesloten.' } },
  ]);
  expect(await call('holds.marks', {})).toMatchObject([{ recordId: held }]);
  expect(await call('purge.dryRun', {})).toMatchObject({ records: 0, waiting: 1 });
});
