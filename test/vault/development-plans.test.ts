import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { VolunteerId } from '../../core/kernel/ids.ts';
import { one } from '../../db/sql.ts';
import { aGoal, agree, aHand, aPlan, paperSignature } from '../support/a-plan.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';

const withVolunteer = async (): Promise<TestVault & { readonly volunteerId: VolunteerId }> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const { id } = await vault.call('volunteers.add', aVolunteer());
  return { ...vault, volunteerId: id };
};

const plansOf = async (vault: TestVault, volunteerId: VolunteerId) =>
  (await vault.call('developmentPlans.ofVolunteer', { volunteerId })).plans;

const held = async (vault: TestVault, volunteerId: VolunteerId) => {
  const { id } = await vault.call('developmentPlans.add', { ...aPlan(), volunteerId, continuesId: null });
  await agree(vault, id);
  return id;
};

const refused = (rule: string, detail?: object) => ({
  ok: false,
  error: { code: 'refused', rule, ...(detail ? { detail } : {}) },
});

describe('signing', () => {
  test('takes two: with one the plan stays a draft that says who must still sign, and is kept', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const { id } = await call('developmentPlans.add', { ...aPlan(), volunteerId, continuesId: null });
    expect(await reply('developmentPlans.agree', { id })).toEqual(refused('plan-not-signed'));
    await call('developmentPlans.sign', {
      id,
      as: 'volunteer',
      name: 'Anouk',
      on: day('2026-11-20'),
      strokes: aHand,
    });
    expect((await plansOf(vault, volunteerId))[0]).toMatchObject({
      state: 'draft',
      waitsFor: ['coach'],
      agreedOn: null,
      signatures: { volunteer: { strokes: aHand }, coach: null },
    });
    expect(await reply('developmentPlans.agree', { id })).toEqual(refused('plan-coach-not-signed'));
    await call('developmentPlans.sign', { id, as: 'coach', ...paperSignature('Meryem Demir', '2026-11-18') });
    await call('developmentPlans.agree', { id });
    expect((await plansOf(vault, volunteerId))[0]).toMatchObject({
      state: 'agreed',
      waitsFor: [],
      agreedOn: '2026-11-20',
    });
  });

  test('fixes the words: with a signature they are only changed after the signatures are taken off', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const { id } = await call('developmentPlans.add', { ...aPlan(), volunteerId, continuesId: null });
    await call('developmentPlans.sign', { id, as: 'coach', ...paperSignature('Meryem Demir') });
    const other = aPlan({ strengths: ['Iets anders'] });
    expect(await reply('developmentPlans.change', { id, ...other })).toEqual(refused('plan-is-signed'));
    await call('developmentPlans.unsign', { id });
    await call('developmentPlans.change', { id, ...other });
    const [plan] = await plansOf(vault, volunteerId);
    expect(plan).toMatchObject({
      content: other.content,
      waitsFor: ['volunteer', 'coach'],
      signatures: { volunteer: null, coach: null },
    });
  });

  test('is refused for what is not whole, for a day to come and for a dot', async () => {
    const { volunteerId, call, reply } = await withVolunteer();
    const { id } = await call('developmentPlans.add', {
      ...aPlan({ goals: [aGoal(), aGoal({ targetOn: null })] }),
      volunteerId,
      continuesId: null,
    });
    const sign = (more: object) =>
      reply('developmentPlans.sign', { id, as: 'volunteer', ...paperSignature('Anouk'), ...more });
    expect(await sign({})).toEqual(refused('plan-goal-without-target', { goal: 2 }));
    await call('developmentPlans.change', { id, ...aPlan({ goals: [aGoal({ aim: '' })] }) });
    expect(await sign({})).toEqual(refused('plan-goal-empty', { goal: 1 }));
    await call('developmentPlans.change', { id, ...aPlan() });
    expect(await sign({ on: '2026-11-22' })).toEqual(refused('in-future'));
    expect(await sign({ strokes: [[[3, 3, 0]]] })).toEqual(refused('signature-without-strokes'));
    expect(await sign({})).toMatchObject({ ok: true });
  });

  test('is over once the plan is agreed: nothing of it changes any more', async () => {
    const vault = await withVolunteer();
    const { volunteerId, reply } = vault;
    const id = await held(vault, volunteerId);
    for (const answer of [
      await reply('developmentPlans.change', { id, ...aPlan() }),
      await reply('developmentPlans.sign', { id, as: 'coach', ...paperSignature('Iemand') }),
      await reply('developmentPlans.unsign', { id }),
      await reply('developmentPlans.agree', { id }),
      await reply('developmentPlans.remove', { id, reason: 'incorrect' }),
    ])
      expect(answer).toEqual(refused('plan-is-agreed'));
  });
});

describe('a plan that holds', () => {
  test('gathers progress for each goal, from the day of the agreement to today', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const id = await held(vault, volunteerId);
    const say = (on: string, goal = 0) =>
      reply('developmentPlans.recordProgress', {
        id,
        on: day(on),
        reviewId: null,
        goals: [{ goal, text: `Op ${on}` }],
      });
    expect(await say('2026-11-22')).toEqual(refused('in-future'));
    expect(await say('2026-01-11')).toEqual(refused('progress-before-agreement'));
    expect(await say('2026-03-01', 1)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await say('2026-03-01');
    await say('2026-01-12');
    expect((await plansOf(vault, volunteerId))[0]?.progress.map(({ text }) => text)).toEqual([
      'Op 2026-03-01',
      'Op 2026-01-12',
    ]);
    const line = (await plansOf(vault, volunteerId))[0]?.progress[0];
    if (!line) throw new Error('No line of progress');
    await call('developmentPlans.removeProgress', { id: line.id, reason: 'incorrect' });
    expect((await plansOf(vault, volunteerId))[0]?.progress.map(({ text }) => text)).toEqual([
      'Op 2026-01-12',
    ]);
    expect(
      await reply('developmentPlans.removeProgress', { id: line.id, reason: 'incorrect' }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const { id: other } = await call('volunteers.add', aVolunteer({ familyName: 'Bos' }));
    expect(await plansOf(vault, other)).toEqual([]);
  });

  test('is closed with a result for each goal, and then takes no more progress', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const id = await held(vault, volunteerId);
    const closing = { id, on: day('2026-11-20'), evaluation: 'Een goed jaar.' };
    const goals = [{ result: 'achieved' as const, text: 'Gelukt.' }];
    expect(await reply('developmentPlans.close', { ...closing, goals: [] })).toEqual(
      refused('plan-result-missing'),
    );
    expect(await reply('developmentPlans.close', { ...closing, goals, on: day('2026-01-11') })).toEqual(
      refused('plan-closed-before-agreement'),
    );
    await call('developmentPlans.close', { ...closing, goals });
    expect((await plansOf(vault, volunteerId))[0]).toMatchObject({
      state: 'closed',
      closedOn: '2026-11-20',
      closing: { evaluation: 'Een goed jaar.', goals },
    });
    expect(
      await reply('developmentPlans.recordProgress', {
        id,
        on: day('2026-11-20'),
        reviewId: null,
        goals: [{ goal: 0, text: 'Nog iets' }],
      }),
    ).toEqual(refused('plan-not-running'));
  });

  test('gives way to the one that goes on from it, on the day that both agreed on that', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const first = await held(vault, volunteerId);
    const add = { ...aPlan(), volunteerId, continuesId: first };
    const { id: second } = await call('developmentPlans.add', add);
    expect(await reply('developmentPlans.add', add)).toEqual(refused('plan-draft-exists'));
    expect((await plansOf(vault, volunteerId)).map(({ state }) => state)).toEqual(['draft', 'agreed']);
    await agree(vault, second, '2026-11-19');
    expect(await plansOf(vault, volunteerId)).toMatchObject([
      { id: second, state: 'agreed', continuesId: first },
      { id: first, state: 'superseded', supersededOn: '2026-11-19' },
    ]);
    const end = { volunteerId, on: day('2026-11-20'), reason: 'normal', hasConflict: false } as const;
    await call('farewell.end', end);
    const after = { ...add, continuesId: second };
    expect(await reply('developmentPlans.add', after)).toEqual(refused('plan-after-service'));
  });

  test('goes on from a plan of the same person only, and one that was agreed', async () => {
    const vault = await withVolunteer();
    const { volunteerId, call, reply } = vault;
    const { id: other } = await call('volunteers.add', aVolunteer({ familyName: 'Bos' }));
    const { id: draft } = await call('developmentPlans.add', { ...aPlan(), volunteerId, continuesId: null });
    expect(
      await reply('developmentPlans.add', { ...aPlan(), volunteerId: other, continuesId: draft }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

test('a draft is refused what cannot be, and goes through db/purge with its half-written text', async () => {
  const vault = await withVolunteer();
  const { volunteerId, call, reply } = vault;
  const add = (plan: object) =>
    reply('developmentPlans.add', { ...aPlan(), ...plan, volunteerId, continuesId: null });
  expect(await add({ periodUntil: '2026-01-10' })).toEqual(refused('plan-ends-before-begin'));
  const goals = [aGoal({ startOn: day('2026-07-02') })];
  expect(await add(aPlan({ goals }))).toEqual(refused('plan-target-before-start', { goal: 1 }));
  const { id } = await call('developmentPlans.add', { ...aPlan(), volunteerId, continuesId: null });
  const place = `development-plans/${volunteerId}/${id}`;
  await call('vault.saveDraftText', { place, text: 'Halverwege' });
  await call('developmentPlans.remove', { id, reason: 'wrong-person' });
  expect(await plansOf(vault, volunteerId)).toEqual([]);
  expect(await call('vault.draftText', { place })).toEqual({ text: null });
  expect(await reply('developmentPlans.remove', { id, reason: 'wrong-person' })).toMatchObject({
    ok: false,
    error: { code: 'not-found' },
  });
});

test('the words, the hands and the progress lie sealed, and only days lie under the key of the vault', async () => {
  const vault = await withVolunteer();
  const { volunteerId, call } = vault;
  const id = await held(vault, volunteerId);
  const goals = [{ goal: 0, text: 'Voortgangswoord' }];
  await call('developmentPlans.recordProgress', { id, on: day('2026-02-01'), reviewId: null, goals });
  await call('vault.lock', {});
  const { opened, session } = await openAs(vault, {});
  const row = one<Readonly<Record<string, unknown>>>(
    opened.db,
    'SELECT * FROM development_plan WHERE id = ?',
    [id],
  );
  const said = one<Readonly<Record<string, unknown>>>(opened.db, 'SELECT * FROM plan_progress');
  session.close();
  const text = [row, said]
    .flatMap((each) => Object.values(each ?? {}))
    .map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value)))
    .join(' ');
  expect(text).toContain('2026-01-12');
  for (const secret of ['gesprek', 'Meryem', 'Anouk', 'Luisteren', 'Voortgangswoord'])
    expect(text).not.toContain(secret);
});

test('the .docx holds the plan, who signed and how, and says in its name and its head nothing of whom', async () => {
  const vault = await withVolunteer();
  const { volunteerId, call, reply } = vault;
  const id = await held(vault, volunteerId);
  expect(await reply('developmentPlans.docx', { id, lang: 'nl' })).toEqual(refused('confirm-passphrase'));
  await call('vault.confirm', { passphrase });
  const { name, base64 } = await call('developmentPlans.docx', { id, lang: 'nl' });
  expect(name).toBe('ontwikkelplan-2026-11-21.docx');
  const files = unzipSync(Buffer.from(base64, 'base64'));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  for (const word of [
    'Persoonlijk ontwikkelplan',
    'Een moeilijk gesprek rustig kunnen voeren.',
    'Een maatje om mee te oefenen',
    'Elke twee maanden bespreken',
    '10-01-2026 tot en met 01-07-2026',
    'Anouk de Graaf, getekend op papier op 12 januari 2026',
  ])
    expect(text).toContain(word);
  expect(strFromU8(files['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/Anouk|Graaf|Meryem/);
});
