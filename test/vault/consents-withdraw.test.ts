import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import { run } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { bySelf } from '../support/by-self.ts';
import { giveHealthConsent, withdrawHealthConsent, writeHealthNote } from '../support/health-consent.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveAndRun as purge } from '../support/purge-evening.ts';

const opened: TestVault[] = [];
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const days = { openedOn: day('2026-01-05'), lastContactOn: day('2026-11-01') };
const openVault = async () => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('clients.add', aClient(days));
  return { vault, id };
};

/** A file with an ordinary note and one about health, which rests on consent alone. */
const withHealthNote = async (consent: Parameters<typeof giveHealthConsent>[2] = {}) => {
  const { vault, id } = await openVault();
  await giveHealthConsent(vault, id, consent);
  await vault.call('notes.write', {
    clientId: id,
    on: day('2026-03-03'),
    kind: 'remark',
    text: 'Kwam langs.',
  });
  const noteId = await writeHealthNote(vault, id);
  return { vault, id, noteId };
};

const textsOf = async ({ call }: TestVault, clientId: ClientId) =>
  (await call('notes.list', { clientId })).map(({ text }) => text).toSorted();
const partTimer = async ({ call }: TestVault, clientId: ClientId) =>
  (await call('retention.ofClient', { clientId })).find(({ category }) => category === 'on-consent');

describe('a withdrawal', () => {
  test('says before what rests on it alone, and puts just that on the purge list at once', async () => {
    const { vault, id, noteId } = await withHealthNote();
    const asked = { clientId: id, purpose: 'special-data-health', recipientId: null } as const;
    const effect = { notes: 1, attachments: 0, isWholeFile: false, disclosures: 0 };
    expect(await vault.call('consents.previewWithdraw', asked)).toEqual(effect);
    expect(await partTimer(vault, id)).toBeUndefined();
    expect(await withdrawHealthConsent(vault, id)).toEqual(effect);
    expect(await partTimer(vault, id)).toMatchObject({
      ruleCode: 'WITHDRAWN_PART',
      anchorOn: '2026-11-20',
      dueOn: '2026-11-20',
    });
    const lost = (await vault.call('notes.list', { clientId: id })).filter((it) => it.losesBasisOn !== null);
    expect(lost).toMatchObject([{ id: noteId, losesBasisOn: '2026-11-20' }]);
    const due = await vault.call('purge.due', { ruleCode: null, offset: 0, limit: 10 });
    expect(due.lines).toMatchObject([{ recordId: id, timer: { category: 'on-consent' } }]);
  });

  test('is undone by a new yes, until the purge', async () => {
    const { vault, id } = await withHealthNote();
    await withdrawHealthConsent(vault, id);
    await giveHealthConsent(vault, id, { on: '2026-11-21' });
    expect(await partTimer(vault, id)).toBeUndefined();
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, counts: [] });
    expect(await textsOf(vault, id)).toEqual(['Kan niet lang staan.', 'Kwam langs.']);
  });

  test('of what is not there yet, or before it was given, is refused', async () => {
    const { vault, id } = await withHealthNote();
    const withdrawal = { clientId: id, purpose: 'special-data-health', ...bySelf, method: 'email' } as const;
    const codeOn = async (on: string) => {
      const reply = await vault.reply('consents.withdraw', { ...withdrawal, on });
      return reply.ok ? null : reply.error;
    };
    expect(await codeOn('2026-02-28')).toMatchObject({ rule: 'withdrawn-before-given' });
    expect(await codeOn('2026-11-22')).toMatchObject({ rule: 'in-future' });
    expect(await partTimer(vault, id)).toBeUndefined();
  });

  test('of registration puts the whole file on the list when that is its ground', async () => {
    const { vault } = await openVault();
    const { id } = await vault.call('clients.add', aClient({ ...days, legalBasis: 'consent' }));
    const purpose = 'client-registration';
    const text = (await vault.call('consents.texts', {})).find((it) => it.purpose === purpose);
    const how = { clientId: id, purpose, ...bySelf, method: 'on-screen' } as const;
    await vault.call('consents.record', {
      ...how,
      on: day('2026-01-05'),
      answer: 'given',
      textId: text?.id ?? '',
      isExplicit: false,
      expiresOn: null,
      isFreeHelp: false,
    });
    const effect = await vault.call('consents.withdraw', { ...how, on: day('2026-11-21') });
    expect(effect.isWholeFile).toBe(true);
    const timers = await vault.call('retention.ofClient', { clientId: id });
    expect(timers).toContainEqual(
      expect.objectContaining({ ruleCode: 'WITHDRAWN_FILE', dueOn: '2026-11-21', state: 'due' }),
    );
    const { counts } = await purge(vault);
    expect(counts).toMatchObject([{ ruleCode: 'WITHDRAWN_FILE', files: 1 }]);
    // The proof that it was given and withdrawn stays for its own term (art. 7(1)).
    expect(counts[0]?.stays).toMatchObject([{ category: 'consent-proof', count: 1 }]);
  });
});

describe('a consent that expires', () => {
  test('counts as withdrawn from the first opening on its last day', async () => {
    const { vault, id } = await withHealthNote({ expiresOn: '2026-12-01' });
    await vault.call('vault.lock', {});
    vault.restart('2026-11-30');
    await vault.unlock();
    expect(await partTimer(vault, id)).toBeUndefined();
    expect(await vault.call('consents.toRenew', {})).toMatchObject([
      { clientId: id, isSixteenNow: false, ending: [{ purpose: 'special-data-health', on: '2026-12-01' }] },
    ]);
    await vault.call('vault.lock', {});
    vault.restart('2026-12-01');
    await vault.unlock();
    expect(await partTimer(vault, id)).toMatchObject({ anchorOn: '2026-12-01', state: 'due' });
    expect(await vault.call('consents.toRenew', {})).toEqual([]);
  });
});

describe('the purge of what lost its consent', () => {
  test('takes the health note and leaves the file, with a proof and a ledger line for the note', async () => {
    const { vault, id, noteId } = await withHealthNote();
    await withdrawHealthConsent(vault, id);
    await vault.call('vault.saveDraftText', { place: `notes/correct/${noteId}`, text: 'Kan beter staan.' });
    const { counts, proof } = await purge(vault);
    expect(counts).toMatchObject([
      { ruleCode: 'WITHDRAWN_PART', category: 'on-consent', files: 1, notes: 1, attachments: 0, stays: [] },
    ]);
    expect(proof).toMatchObject({ hits: 0, damagedPages: 0 });
    expect(proof.valuesSought + proof.valuesHeldByOthers).toBeGreaterThan(0);
    expect(await textsOf(vault, id)).toEqual(['Kwam langs.']);
    expect((await vault.call('vault.draftText', { place: `notes/correct/${noteId}` })).text).toBeNull();
    expect(await partTimer(vault, id)).toBeUndefined();
    expect((await vault.call('clients.open', { id })).isStub).toBe(false);
    await vault.call('vault.lock', {});
    const { opened: store } = await openAs(vault);
    const lines = listLedger(store.db, 0);
    expect(lines.map(({ part, removed, why }) => [part, removed, why])).toEqual([
      ['note', fingerprintOf(noteId), 'WITHDRAWN_PART'],
      ['on-consent', fingerprintOf(id), 'WITHDRAWN_PART'],
    ]);
  });

  test('takes attachments alike', async () => {
    const { vault, id } = await withHealthNote();
    await vault.call('vault.lock', {});
    const parts = await openAs(vault);
    const attachmentId = 'b'.repeat(20);
    run(
      parts.opened.db,
      `INSERT INTO attachment (id, client_id, on_day, kind, type, bytes, head_sealed, added_by, added_at, rests_on)
       VALUES (@attachmentId, @id, '2026-03-02', 'letter', 'application/pdf', 3, x'00', 'iemand', '2026-03-02T10:00:00.000Z',
         'special-data-health')`,
      { attachmentId, id },
    );
    parts.session.close();
    await vault.unlock();
    expect(await withdrawHealthConsent(vault, id)).toMatchObject({ notes: 1, attachments: 1 });
    const { counts, proof } = await purge(vault);
    expect(counts).toMatchObject([{ notes: 1, attachments: 1 }]);
    expect(proof.hits).toBe(0);
    await vault.call('vault.lock', {});
    const { opened: store } = await openAs(vault);
    expect(listLedger(store.db, 0)).toContainEqual(
      expect.objectContaining({ part: 'attachment', removed: fingerprintOf(attachmentId) }),
    );
  });
});

test('a child who turned 16 is named among those to ask again, and only who was answered for', async () => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const add = (birthOn: string) => vault.call('clients.add', aClient({ ...days, birthOn: day(birthOn) }));
  const [{ id: nowSixteen }, { id: younger }] = [await add('2010-11-21'), await add('2010-11-22')];
  const text = (await vault.call('consents.texts', {})).find((it) => it.purpose === 'newsletter');
  for (const clientId of [nowSixteen, younger]) {
    const { id: representativeId } = await vault.call('representatives.put', {
      id: null,
      clientId,
      name: 'Karima El Khattabi',
      relation: 'parent-with-custody',
      birthOn: null,
      authoritySeenOn: null,
      validUntil: null,
    });
    await vault.call('consents.record', {
      clientId,
      purpose: 'newsletter',
      ...bySelf,
      by: 'representative',
      representativeId,
      answer: 'given',
      textId: text?.id ?? '',
      method: 'paper-signed',
      on: day('2026-02-01'),
      isExplicit: false,
      expiresOn: null,
      isFreeHelp: false,
    });
  }
  expect(await vault.call('consents.toRenew', {})).toMatchObject([
    { clientId: nowSixteen, isSixteenNow: true },
  ]);
  const { askAgain, events } = await vault.call('consents.ofClient', { clientId: nowSixteen });
  expect(askAgain).toEqual(['newsletter']);
  expect(events).toMatchObject([{ by: 'representative', representative: 'Karima El Khattabi' }]);
});
