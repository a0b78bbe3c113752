import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openTestVault } from '../support/open-vault.ts';
import { volunteerSamples } from '../support/volunteer-samples.ts';
import { noIds } from '../support/sample-ids.ts';
import { withRecords } from '../support/with-records.ts';

const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

test('a volunteer is kept tidy, found by her name and opened with a trace', async () => {
  const { call } = await aVault();
  const { id } = await call(
    'volunteers.add',
    aVolunteer({
      phone: '06-00000001',
      postcode: '1061dh',
      paysExpenses: true,
      iban: 'nl91 abna 0417 1643 00',
    }),
  );
  const [row] = await call('volunteers.list', { filter: 'present' });
  expect(row).toMatchObject({ id, displayName: 'Anouk de Graaf', listName: 'Graaf, A. de', isStub: false });
  expect(await call('volunteers.open', { id })).toMatchObject({
    phone: '+31600000001',
    postcode: '1061 DH',
    iban: 'NL91ABNA0417164300',
    endOn: null,
  });
  const everything = { from: null, to: null, object: id, userId: null, offset: 0, limit: 10 };
  const { lines } = await call('audit.list', everything);
  expect(lines.map(({ operation }) => operation)).toEqual(['volunteers.open', 'volunteers.add']);
});

test('a confidant is one who works here now, and not the person herself', async () => {
  const { call, reply } = await aVault();
  const { id: watcher } = await call('volunteers.add', aVolunteer({ familyName: 'Bos', type: 'confidant' }));
  const { id: other } = await call('volunteers.add', aVolunteer({ familyName: 'Smit' }));
  const { id } = await call('volunteers.add', aVolunteer({ confidantId: watcher }));
  const change = (confidantId: typeof id | null) =>
    reply('volunteers.change', { ...aVolunteer({ confidantId }), id });
  expect(await change(other)).toMatchObject({ ok: false, error: { rule: 'confidant-unfit' } });
  expect(await change(id)).toMatchObject({ ok: false, error: { rule: 'confidant-unfit' } });
  expect(await change(null)).toMatchObject({ ok: true });
  expect((await call('volunteers.open', { id })).confidantId).toBeNull();
});

test('a talk about the profile changes the points that it was about, and leaves the others', async () => {
  const { call } = await aVault();
  const { id } = await call('volunteers.add', aVolunteer());
  const talk = (on: string, point: 'empathy' | 'limits', outcome: 'met' | 'not-yet') =>
    call('volunteers.judgeProfile', { id, on: day(on), points: [{ point, outcome, remark: ' Rustig. ' }] });
  await talk('2026-01-05', 'empathy', 'not-yet');
  await talk('2026-01-05', 'limits', 'met');
  await talk('2026-03-06', 'empathy', 'met');
  const { points, profile } = await call('volunteers.records', { id });
  const me = await call('vault.me', {});
  expect(points).toHaveLength(7);
  expect(profile).toHaveLength(2);
  expect(profile).toContainEqual({
    point: 'empathy',
    outcome: 'met',
    remark: 'Rustig.',
    on: '2026-03-06',
    by: me.label,
  });
  expect(profile).toContainEqual({
    point: 'limits',
    outcome: 'met',
    remark: 'Rustig.',
    on: '2026-01-05',
    by: me.label,
  });
});

test('what was seen and paid is kept once a year, and a wrong row goes with a line in the ledger', async () => {
  const vault = await aVault();
  const { call, reply } = vault;
  const { id } = await call('volunteers.add', aVolunteer({ engagement: 'employee', paysExpenses: true }));
  const { certificateId, paymentId, payrollId } = await withRecords(vault, id);
  const again = volunteerSamples({ ...noIds, volunteerId: id })['volunteers.putPayment'];
  await call('volunteers.putPayment', { ...again, cents: 20_000 });
  const before = await call('volunteers.records', { id });
  const me = await call('vault.me', {});
  expect(before.payments).toEqual([
    { id: paymentId, bookYear: 2025, cents: 20_000, iban: 'NL91ABNA0417164300', purpose: 'Reiskosten' },
  ]);
  expect(before.certificates).toMatchObject([{ id: certificateId, seenBy: me.label, isMet: true }]);
  expect(before.payroll).toEqual({ id: payrollId, signedOn: '2025-02-03', keptAt: 'Kluis, map 3' });
  const reason = 'incorrect' as const;
  await call('volunteers.removeCertificate', { id: certificateId, reason });
  await call('volunteers.removePayment', { id: paymentId, reason });
  await call('volunteers.removePayroll', { id: payrollId, reason });
  expect(await call('volunteers.records', { id })).toMatchObject({
    certificates: [],
    payments: [],
    payroll: null,
  });
  expect(await reply('volunteers.removePayment', { id: paymentId, reason })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test('what may not be is refused, and nothing of it is kept', async () => {
  const { call, reply } = await aVault();
  const { id } = await call('volunteers.add', aVolunteer());
  const { today } = await call('vault.me', {});
  const seen = volunteerSamples({ ...noIds, volunteerId: id })['volunteers.seeCertificate'];
  expect(await reply('volunteers.seeCertificate', { ...seen, issuedOn: day('2025-03-01') })).toMatchObject({
    ok: false,
    error: { rule: 'certificate-issued-after-seen' },
  });
  expect(
    await reply('volunteers.putPayment', { id, bookYear: 2026, cents: null, iban: '', purpose: 'Reizen' }),
  ).toMatchObject({
    ok: false,
    error: { rule: 'expenses-not-paid' },
  });
  expect(await reply('volunteers.putPayroll', { id, signedOn: today, keptAt: 'Kast 2' })).toMatchObject({
    ok: false,
    error: { rule: 'payroll-not-employee' },
  });
  const records = await call('volunteers.records', { id });
  expect([records.certificates, records.payments, records.payroll]).toEqual([[], [], null]);
});

test('the overview knows what each feature wrote, and complaints are for the manager', async () => {
  const { call } = await aVault();
  const { id } = await call('volunteers.add', aVolunteer({ startOn: day('2026-01-05') }));
  const kinds = async () => {
    const { lines } = await call('volunteers.upcoming', {});
    return lines.map((line) => [line.kind, line.dueOn, line.isLate, line.initials]);
  };
  expect(await kinds()).toEqual([
    ['basic-training', '2026-01-05', true, 'A.G.'],
    ['declaration-missing', '2026-01-05', true, 'A.G.'],
    ['plan-missing', '2026-03-05', true, 'A.G.'],
    ['peer-review', '2026-03-05', true, 'A.G.'],
  ]);
  await call('complaints.receive', {
    volunteerId: id,
    receivedOn: day('2026-11-01'),
    text: 'Te laat gebeld.',
  });
  expect((await kinds()).at(-1)).toEqual(['complaint', '2026-11-29', false, 'A.G.']);
});
