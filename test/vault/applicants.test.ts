import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ApplicantId, PaperId } from '../../core/kernel/ids.ts';
import { fingerprintOf } from '../../db/purge/fingerprint.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import { values } from '../../db/sql.ts';
import { anApplicant } from '../support/an-applicant.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';

const today = '2026-11-21';

const withApplicant = async (): Promise<TestVault & { readonly id: ApplicantId }> => {
  const vault = await openTestVault({ today });
  onTestFinished(() => vault.close());
  const { id } = await vault.call('applicants.add', anApplicant());
  return { ...vault, id };
};

const start = {
  type: 'direct' as const,
  engagement: 'volunteer' as const,
  functionName: 'Maatje',
  startOn: day('2026-12-01'),
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('an applicant', () => {
  test('is read back as typed, with the letter and the notes sealed', async () => {
    const { call, id } = await withApplicant();
    expect(await call('applicants.open', { id })).toMatchObject({
      displayName: 'Bram Smit',
      phone: '+31205550123',
      letter: 'Ik wil graag iets doen voor mijn buurt.',
      notes: 'Prettig gesprek.',
      keeping: { why: 'running', dueOn: null, period: 'P4W', isConfirmed: false },
      answers: [],
    });
  });

  test('stands among those that run until the procedure ends, and back again when that was a mistake', async () => {
    const { call, id } = await withApplicant();
    const ids = async (isEnded: boolean) => (await call('applicants.list', { isEnded })).map((row) => row.id);
    expect([await ids(false), await ids(true)]).toEqual([[id], []]);
    await call('applicants.end', { id, end: { on: day('2026-11-20'), outcome: 'rejected' } });
    expect([await ids(false), await ids(true)]).toEqual([[], [id]]);
    expect((await call('applicants.list', { isEnded: true }))[0]).toMatchObject({
      outcome: 'rejected',
      keeping: { why: 'ended', dueOn: '2026-12-18' },
    });
    await call('applicants.end', { id, end: null });
    expect(await ids(false)).toEqual([id]);
  });

  test('keeps the words that were put to her, and falls back when she takes her consent back', async () => {
    const { call, reply, id } = await withApplicant();
    await call('applicants.end', { id, end: { on: day('2026-10-10'), outcome: 'withdrawn' } });
    const answer = { id, kind: 'given' as const, on: day('2026-10-11'), method: 'email' as const };
    await call('applicants.answer', { ...answer, lang: 'en' });
    const { en } = await call('applicants.poolWording', {});
    const opened = await call('applicants.open', { id });
    expect(opened.keeping).toMatchObject({ why: 'pool', dueOn: '2027-10-10' });
    expect(opened.answers[0]).toMatchObject({ kind: 'given', wording: en, method: 'email' });
    expect(await reply('applicants.answer', { ...answer, lang: 'nl' })).toMatchObject(
      refused('pool-consent-holds'),
    );
    await call('applicants.answer', { ...answer, kind: 'withdrawn', on: day('2026-11-21'), lang: 'nl' });
    const after = await call('applicants.open', { id });
    // The four weeks were over on 7 November: the data go on the day of the withdrawal.
    expect(after.keeping).toMatchObject({ why: 'withdrawn-after', dueOn: '2026-11-21' });
    expect(after.answers.map(({ kind }) => kind)).toEqual(['withdrawn', 'given']);
  });

  test('cannot get days that contradict each other by a later change', async () => {
    const { call, reply, id } = await withApplicant();
    await call('applicants.end', { id, end: { on: day('2026-10-10'), outcome: 'withdrawn' } });
    const change = (receivedOn: string) =>
      reply('applicants.change', { ...anApplicant({ receivedOn: day(receivedOn) }), id });
    expect(await change('2026-10-11')).toMatchObject(refused('ended-before-received'));
    expect(await change('2026-11-22')).toMatchObject(refused('in-future'));
    expect(await change('2026-10-10')).toMatchObject({ ok: true });
  });
});

describe('an applicant who is hired', () => {
  test('becomes a volunteer with her name and how to reach her; nothing else of her is left', async () => {
    const vault = await withApplicant();
    const { call, id } = vault;
    await call('applicants.answer', {
      id,
      kind: 'given',
      on: day('2026-10-11'),
      method: 'email',
      lang: 'nl',
    });
    const { id: volunteerId } = await call('applicants.hire', { ...start, id, papers: [] });
    expect(await call('volunteers.open', { id: volunteerId })).toMatchObject({
      displayName: 'Bram Smit',
      phone: '+31205550123',
      city: 'Diemen',
      functionName: 'Maatje',
      startOn: '2026-12-01',
    });
    expect(await vault.reply('applicants.open', { id })).toMatchObject({ error: { code: 'not-found' } });
    await call('vault.lock', {});
    const { opened, session } = await openAs(vault, {});
    for (const table of ['applicant', 'applicant_consent', 'retention_timer'])
      expect(values(opened.db, `SELECT 1 FROM ${table}`), table).toEqual([]);
    expect(values(opened.db, 'SELECT record_id FROM staff_key')).toEqual([volunteerId]);
    expect(listLedger(opened.db, 0)).toMatchObject([
      { part: 'applicant', why: 'hired', removed: fingerprintOf(id) },
    ]);
    session.close();
  });

  test('takes the chosen papers along, which open under the key of the volunteer; the others are gone', async () => {
    const vault = await withApplicant();
    const { call, reply, id } = vault;
    const add = async (name: string): Promise<PaperId> =>
      (
        await call('papers.add', {
          owner: { applicantId: id },
          ticket: layPaper(vault, aPng()),
          on: day('2026-10-05'),
          kind: 'letter',
          name,
          isWithoutBsn: false,
          isBsnHidden: true,
        })
      ).id;
    const [moves, goes] = [await add('Diploma'), await add('Brief')];
    const { id: volunteerId } = await call('applicants.hire', { ...start, id, papers: [moves] });
    expect(await call('papers.of', { owner: { volunteerId } })).toMatchObject([
      { id: moves, name: 'Diploma' },
    ]);
    expect(await reply('papers.open', { id: moves })).toMatchObject({ ok: true });
    expect(await reply('papers.open', { id: goes })).toMatchObject({ error: { code: 'not-found' } });
  });

  test('is refused before her letter came, and with a paper of somebody else; then all is as it was', async () => {
    const { call, reply, id } = await withApplicant();
    const early = { ...start, id, startOn: day('2026-10-04'), papers: [] };
    expect(await reply('applicants.hire', early)).toMatchObject(refused('start-before-received'));
    const strange = { ...start, id, papers: ['b'.repeat(20) as PaperId] };
    expect(await reply('applicants.hire', strange)).toMatchObject({ error: { code: 'not-found' } });
    expect(await call('volunteers.list', { filter: 'all' })).toEqual([]);
    expect(await call('applicants.open', { id })).toMatchObject({ displayName: 'Bram Smit' });
  });
});
