import { describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { StaffId } from '../../core/kernel/ids.ts';
import { aVault } from '../support/requests.ts';
import {
  addLeaver,
  addRejected,
  confirmStaffRules,
  letGo,
  purgeAll,
  signForm,
} from '../support/past-staff.ts';
import type { TestVault } from '../support/open-vault.ts';
import { aVolunteer } from '../support/a-volunteer.ts';

const dueOf = async ({ call }: TestVault) =>
  (await call('purge.due', { ruleCode: null, offset: 0, limit: 200 })).lines.map(
    ({ kind, listName, timer }) => `${kind} ${listName}: ${timer.category} ${timer.ruleCode}`,
  );

const termsOf = async ({ call }: TestVault, id: StaffId) =>
  (await call('retention.ofStaff', { id })).map(({ category, dueOn }) => `${category} ${dueOn ?? '-'}`);

const withRules = async () => {
  const vault = await aVault();
  await confirmStaffRules(vault);
  return vault;
};

describe('the purge list', () => {
  test('has volunteers and applicants among the clients, each part under its own rule', async () => {
    const vault = await withRules();
    await addLeaver(vault);
    await addRejected(vault, '2025-02-03');
    expect((await dueOf(vault)).toSorted()).toEqual([
      'applicant Smit, B.: applicant APPLICANT',
      'volunteer Graaf, A. de: conduct-certificate VOG_NOTE',
      'volunteer Graaf, A. de: payment FISCAL',
      'volunteer Graaf, A. de: volunteer-file VOL_FILE',
    ]);
  });

  test('keeps a line that was left out, and takes it back', async () => {
    const vault = await withRules();
    const recordId = await addLeaver(vault);
    const line = { recordId, category: 'volunteer-file' } as const;
    const { lines } = await vault.call('purge.dryRun', {});
    await vault.call('purge.leaveOut', { ...line, untilOn: day('2026-12-01'), reason: 'Bezwaar loopt.' });
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: lines - 1, leftOut: 1 });
    await vault.call('purge.takeBack', line);
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines, leftOut: 0 });
  });
});

describe('a purge of somebody who left', () => {
  test('takes the file and leaves what tax law keeps, with a name and the days', async () => {
    const vault = await withRules();
    const id = await addLeaver(vault);
    const { dry, certificate } = await purgeAll(vault);
    expect(dry.counts).toEqual(certificate.counts);
    expect(certificate.proof.hits).toBe(0);
    expect(dry.counts.map(({ category, files, pieces, stays }) => [category, files, pieces, stays])).toEqual([
      ['payment', 1, 1, []],
      ['conduct-certificate', 1, 1, []],
      [
        'volunteer-file',
        1,
        0,
        [
          { category: 'payment', count: 1, untilOn: '2028-01-01' },
          { category: 'payroll-declaration', count: 1, untilOn: '2027-01-01' },
        ],
      ],
    ]);
    const [row] = await vault.call('volunteers.list', { filter: 'all' });
    expect(row).toMatchObject({ id, isStub: true, functionName: '', userId: null, endOn: '2021-03-15' });
    expect(await termsOf(vault, id)).toEqual(['payment 2028-01-01', 'payroll-declaration 2027-01-01']);
    expect(await vault.call('volunteers.open', { id })).toMatchObject({ city: '', hasConflict: false });
    expect((await vault.call('volunteers.records', { id })).payments).toMatchObject([{ bookYear: 2020 }]);
    expect(await dueOf(vault)).toEqual([]);
  });

  test('takes the last of it when that day has come, and nobody stays', async () => {
    const vault = await withRules();
    await addLeaver(vault);
    await purgeAll(vault);
    for (const [today, category, left] of [
      ['2027-01-01', 'payroll-declaration', 1],
      ['2028-01-01', 'payment', 0],
    ] as const) {
      await vault.call('vault.lock', {});
      vault.restart(today);
      await vault.unlock();
      const { certificate } = await purgeAll(vault);
      expect(certificate).toMatchObject({ counts: [{ category, files: 1, pieces: 1 }], proof: { hits: 0 } });
      expect(await vault.call('volunteers.list', { filter: 'all' })).toHaveLength(left);
    }
  });

  test('takes nothing of a conflict before ten years, until a yearly check ends that', async () => {
    const vault = await withRules();
    const { id } = await vault.call('volunteers.add', aVolunteer({ startOn: day('2018-01-08') }));
    await letGo(vault, id, '2021-03-15', true);
    expect(await termsOf(vault, id)).toEqual(['volunteer-file 2031-03-15']);
    await vault.call('farewell.reviewConflict', {
      volunteerId: id,
      on: day('2026-11-20'),
      isStillNeeded: false,
      reason: 'De zaak is afgesloten.',
    });
    expect(await dueOf(vault)).toEqual(['volunteer Graaf, A. de: volunteer-file VOL_FILE']);
  });

  test('forgets her where she watched over somebody else', async () => {
    const vault = await withRules();
    const { id } = await vault.call(
      'volunteers.add',
      aVolunteer({ type: 'confidant', startOn: day('2018-01-08') }),
    );
    const { id: other } = await vault.call('volunteers.add', aVolunteer({ confidantId: id }));
    await letGo(vault, id, '2021-03-15');
    await purgeAll(vault);
    expect(await vault.call('volunteers.open', { id: other })).toMatchObject({ confidantId: null });
  });
});

describe('a volunteer who still works', () => {
  test('keeps her file while an old paid year goes', async () => {
    const vault = await withRules();
    const { id } = await vault.call(
      'volunteers.add',
      aVolunteer({ startOn: day('2017-01-08'), paysExpenses: true }),
    );
    const pay = (bookYear: number) =>
      vault.call('volunteers.putPayment', {
        id,
        bookYear,
        cents: 100,
        iban: 'NL91 ABNA 0417 1643 00',
        purpose: 'Reiskosten',
      });
    for (const year of [2017, 2018, 2024]) await pay(year);
    await signForm(vault, id);
    await purgeAll(vault);
    expect((await vault.call('volunteers.records', { id })).payments.map(({ bookYear }) => bookYear)).toEqual(
      [2024],
    );
    expect(await termsOf(vault, id)).toEqual(['form -', 'payment 2032-01-01', 'volunteer-file -']);
    expect((await vault.call('forms.ofVolunteer', { volunteerId: id })).forms).toHaveLength(1);
  });
});

describe('a rule for staff', () => {
  test('moves their days, and says so before it does', async () => {
    const vault = await withRules();
    const { id } = await vault.call('volunteers.add', aVolunteer());
    await letGo(vault, id, '2025-06-02');
    const choice = { code: 'VOL_FILE', period: 'P1Y' as never };
    const effect = await vault.call('retention.previewRule', choice);
    expect(effect).toMatchObject({
      governs: 1,
      moved: 1,
      dueNow: 0,
      dueThen: 1,
      examples: [{ recordId: id, listName: 'Graaf, A. de', from: '2027-06-02', to: '2026-06-02' }],
    });
    await vault.call('retention.confirmRule', { ...choice, reason: 'Korter is genoeg.' });
    expect(await dueOf(vault)).toHaveLength(1);
  });
});

describe('an applicant', () => {
  test('may stay a year with a consent, and goes at once when that is taken back', async () => {
    const vault = await withRules();
    const id = await addRejected(vault, '2026-03-02');
    const answer = { id, method: 'email', lang: 'nl' } as const;
    await vault.call('applicants.answer', { ...answer, kind: 'given', on: day('2026-03-05') });
    expect(await termsOf(vault, id)).toEqual(['applicant 2027-03-02']);
    await vault.call('applicants.answer', { ...answer, kind: 'withdrawn', on: day('2026-11-20') });
    expect(await termsOf(vault, id)).toEqual(['applicant 2026-11-20']);
    const { certificate } = await purgeAll(vault);
    expect(certificate).toMatchObject({ counts: [{ category: 'applicant', files: 1 }], proof: { hits: 0 } });
    expect(await vault.call('applicants.list', { isEnded: true })).toEqual([]);
  });
});
