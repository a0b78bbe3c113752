import { expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { values } from '../../db/sql.ts';
import { anAttendee, aReview } from '../support/a-review.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

const addAll = async (vault: TestVault, ...names: readonly string[]): Promise<readonly VolunteerId[]> => {
  const ids: VolunteerId[] = [];
  for (const familyName of names) {
    const { id } = await vault.call('volunteers.add', aVolunteer({ familyName, prefix: '' }));
    ids.push(id);
  }
  return ids;
};

test('a group shares a session, and each keeps what was agreed with her', async () => {
  const vault = await openTestVault();
  const [one, two, three] = (await addAll(vault, 'Aerts', 'Bos', 'Cuijk')) as [
    VolunteerId,
    VolunteerId,
    VolunteerId,
  ];
  const leader = await vault.call('volunteers.add', aVolunteer({ familyName: 'Ras', type: 'confidant' }));
  const attendees = [one, two, three].map((id, at) => ({ ...anAttendee(id), agreements: `Afspraak ${at}` }));
  const group = aReview(one, { form: 'group', attendees, leaderId: leader.id, outsideLeader: '' });
  const { id } = await vault.call('peerReview.record', group);

  const session = await vault.call('peerReview.open', { id });
  expect(session.leader).toBe('Ras, A. de');
  expect(session.attendees.map(({ listName, agreements }) => [listName, agreements])).toEqual([
    ['Aerts, A.', 'Afspraak 0'],
    ['Bos, A.', 'Afspraak 1'],
    ['Cuijk, A.', 'Afspraak 2'],
  ]);
  const [own] = await vault.call('peerReview.ofVolunteer', { volunteerId: two });
  expect(own).toMatchObject({ own: { agreements: 'Afspraak 1' }, others: 2 });
  expect(await vault.call('peerReview.list', { offset: 0, limit: 10 })).toMatchObject({
    total: 1,
    sessions: [{ attendees: ['Aerts, A.', 'Bos, A.', 'Cuijk, A.'], waitsForHelp: true }],
  });
});

test('help that was given stays when the session is corrected, and goes when it was not needed', async () => {
  const vault = await openTestVault();
  const [one] = (await addAll(vault, 'Aerts')) as [VolunteerId];
  const { id } = await vault.call('peerReview.record', aReview(one));
  await vault.call('peerReview.giveHelp', { id, volunteerId: one, on: day('2025-03-20') });
  const helpGiven = async () => (await vault.call('peerReview.open', { id })).attendees[0]?.helpGivenOn;
  await vault.call('peerReview.change', { ...aReview(one, { on: day('2025-03-12') }), id });
  expect(await helpGiven()).toBe('2025-03-20');
  const attendees = [{ ...anAttendee(one), helpNeeded: false }];
  await vault.call('peerReview.change', { ...aReview(one, { attendees }), id });
  expect(await helpGiven()).toBeNull();
});

test('who must take part is listed, who is late first, and who has little contact is not', async () => {
  const vault = await openTestVault({ today: '2026-04-01' });
  const [early, late] = (await addAll(vault, 'Aerts', 'Bos')) as [VolunteerId, VolunteerId];
  await vault.call('volunteers.add', aVolunteer({ type: 'indirect' }));
  await vault.call('peerReview.record', aReview(late, { on: day('2026-02-05') }));
  const left = aVolunteer({ startOn: day('2025-12-01') });
  await vault.call('volunteers.change', { ...left, familyName: 'Aerts', id: early });
  expect(await vault.call('peerReview.due', {})).toMatchObject([
    { volunteerId: early, lastOn: null, dueOn: '2026-02-01', state: 'late' },
    { volunteerId: late, lastOn: '2026-02-05', dueOn: '2026-04-05', state: 'soon' },
  ]);
});

test('a wrong session is refused whole, and one that is removed leaves a line in the ledger only', async () => {
  const vault = await openTestVault();
  const [one] = (await addAll(vault, 'Aerts')) as [VolunteerId];
  const reply = await vault.reply('peerReview.record', aReview(one, { topics: ['development'] }));
  expect(reply).toMatchObject({ ok: false, error: { rule: 'review-topics' } });
  const { id } = await vault.call('peerReview.record', aReview(one));
  await vault.call('peerReview.remove', { id, reason: 'incorrect' });
  expect(await vault.call('peerReview.ofVolunteer', { volunteerId: one })).toEqual([]);
  await vault.call('vault.lock', {});
  const { db } = (await openAs(vault)).opened;
  expect(values(db, 'SELECT id FROM peer_review UNION ALL SELECT id FROM review_attendance')).toEqual([]);
  expect(values(db, 'SELECT why FROM ledger')).toEqual(['incorrect']);
});
