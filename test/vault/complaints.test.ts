import { expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ComplaintId } from '../../core/kernel/ids.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';

const text = 'Mijn adres stond op een lijst in de keuken.';

const withComplaint = async (): Promise<TestVault & { readonly id: ComplaintId }> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const { id: volunteerId } = await vault.call('volunteers.add', aVolunteer());
  const { id } = await vault.call('complaints.receive', {
    volunteerId,
    receivedOn: day('2026-11-02'),
    text,
  });
  return { ...vault, id };
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

test('a complaint is closed with its written report only, and goes thirty days after that', async () => {
  const { call, reply, id } = await withComplaint();
  const close = { id, on: day('2026-11-20') };
  expect(await reply('complaints.close', close)).toMatchObject(refused('report-missing'));
  expect(await reply('complaints.letterText', { id, lang: 'nl' })).toMatchObject(refused('report-missing'));
  const written = {
    id,
    receivedOn: day('2026-11-02'),
    text,
    investigation: '',
    report: 'De lijst is weggehaald.',
  };
  await call('complaints.change', written);
  await call('complaints.close', close);
  expect(await call('complaints.open', { id })).toMatchObject({
    number: 1,
    volunteerName: 'Anouk de Graaf',
    text,
    report: 'De lijst is weggehaald.',
    closedOn: '2026-11-20',
    dueOn: '2026-12-20',
  });
  expect(await reply('complaints.change', written)).toMatchObject(refused('complaint-closed'));
  await call('complaints.close', { id, on: null });
  expect((await call('complaints.list', {}))[0]).toMatchObject({ closedOn: null, dueOn: null });
});

test('the report is made as .docx under a name that says nobody', async () => {
  const { call, id } = await withComplaint();
  const receivedOn = day('2026-11-02');
  await call('complaints.change', { id, receivedOn, text, investigation: '', report: 'Weggehaald.' });
  await call('vault.confirm', { passphrase });
  expect((await call('complaints.letter', { id, lang: 'en' })).name).toBe('verslag-klacht-1.docx');
});

test('a wrong complaint goes, and its number is not given to the next one', async () => {
  const { call, id } = await withComplaint();
  const [{ volunteerId } = { volunteerId: null }] = await call('complaints.list', {});
  if (volunteerId === null) throw new Error('No complaint');
  await call('complaints.remove', { id, reason: 'wrong-person' });
  expect(await call('complaints.list', {})).toEqual([]);
  await call('complaints.receive', { volunteerId, receivedOn: day('2026-11-20'), text });
  expect((await call('complaints.list', {})).map(({ number }) => number)).toEqual([2]);
});
