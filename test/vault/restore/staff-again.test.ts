import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { aVolunteer } from '../../support/a-volunteer.ts';
import { addLeaver, addRejected, confirmStaffRules, purgeAll } from '../../support/past-staff.ts';
import { aVault, makeCopy, restoreAnyway } from '../../support/restored.ts';
import { faultsIn } from '../../support/worker-vault.ts';

const withRules = async () => {
  const vault = await aVault();
  await confirmStaffRules(vault);
  return vault;
};

describe('of staff, what was removed after a copy', () => {
  test('goes again: a file that left a stub, single pieces of it, and a whole applicant', async () => {
    const vault = await withRules();
    const id = await addLeaver(vault);
    await addRejected(vault, '2025-02-03');
    await addRejected(vault, '2026-11-20', { familyName: 'Blijft' });
    const copy = await makeCopy(vault);
    await purgeAll(vault);
    await vault.call('vault.lock', {});
    await restoreAnyway(vault, copy);
    expect(await vault.call('volunteers.list', { filter: 'all' })).toMatchObject([
      { id, isStub: true, functionName: '' },
    ]);
    expect((await vault.call('volunteers.records', { id })).payments).toMatchObject([{ bookYear: 2020 }]);
    expect(
      (await vault.call('retention.ofStaff', { id })).map(({ category, dueOn }) => [category, dueOn]),
    ).toEqual([
      ['payment', '2028-01-01'],
      ['payroll-declaration', '2027-01-01'],
    ]);
    expect(await vault.call('applicants.list', { isEnded: true })).toMatchObject([
      { listName: 'Blijft, B.' },
    ]);
    const [certificate] = await vault.call('purge.certificates', {});
    expect(certificate).toMatchObject({ reason: 'restored', proof: { hits: 0, damagedPages: 0 } });
    await vault.call('vault.lock', {});
    expect(await faultsIn(vault.home)).toEqual([]);
  });

  test('goes again: somebody of whom nothing is left', async () => {
    const vault = await withRules();
    const { id } = await vault.call('volunteers.add', aVolunteer({ startOn: day('2018-01-08') }));
    await vault.call('farewell.end', {
      volunteerId: id,
      on: day('2021-03-15'),
      reason: 'normal',
      hasConflict: false,
    });
    const copy = await makeCopy(vault);
    await purgeAll(vault);
    await vault.call('vault.lock', {});
    await restoreAnyway(vault, copy);
    expect(await vault.call('volunteers.list', { filter: 'all' })).toEqual([]);
  });

  test('goes again: a paid year that was written down wrongly, and nothing else', async () => {
    const vault = await withRules();
    const { id } = await vault.call(
      'volunteers.add',
      aVolunteer({ startOn: day('2023-01-08'), paysExpenses: true }),
    );
    const pay = (bookYear: number) =>
      vault.call('volunteers.putPayment', {
        id,
        bookYear,
        cents: 100,
        iban: 'NL91 ABNA 0417 1643 00',
        purpose: 'Reiskosten',
      });
    for (const year of [2023, 2024]) await pay(year);
    const copy = await makeCopy(vault);
    const paid = async () => (await vault.call('volunteers.records', { id })).payments;
    const wrong = (await paid()).find(({ bookYear }) => bookYear === 2023);
    await vault.call('volunteers.removePayment', { id: wrong?.id ?? ('' as never), reason: 'incorrect' });
    await vault.call('vault.lock', {});
    await restoreAnyway(vault, copy);
    expect(await paid()).toMatchObject([{ bookYear: 2024 }]);
    const [certificate] = await vault.call('purge.certificates', {});
    expect(certificate).toMatchObject({ reason: 'restored', counts: [{ pieces: 1, files: 0 }] });
  });
});
