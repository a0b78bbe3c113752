import { expect, onTestFinished, test } from 'vitest';
import { levelMeaning } from '../../core/dpia/words.ts';
import { day } from '../../core/kernel/day.ts';
import type { ActivityId } from '../../core/kernel/ids.ts';
import { aDecision, aDpiaForm, aPreTest, beginDpia } from '../support/a-dpia.ts';
import { anOrganisation, openTestVault, type TestVault } from '../support/open-vault.ts';

const withFiles = async (): Promise<TestVault & { readonly activityId: ActivityId }> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  onTestFinished(() => vault.close());
  const { content } = await vault.call('register.current', {});
  const files = content.activities.find(({ category }) => category === 'client-file');
  return { ...vault, activityId: files?.id as ActivityId };
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

test('the pre-test of client files begins with what the app knows: sensitive data and vulnerable people', async () => {
  const { call, reply, activityId } = await withFiles();
  const before = (await call('dpia.list', {})).find((it) => it.activityId === activityId);
  expect(before).toMatchObject({ state: 'none', id: null, proposed: ['sensitive', 'vulnerable'] });
  const { id } = await call('dpia.begin', { activityId, lang: 'nl' });
  const open = await call('dpia.open', { id });
  expect(open).toMatchObject({
    state: 'pre-test',
    changed: [],
    advice: { outcome: 'likely', criteria: ['sensitive', 'vulnerable'], cases: [], open: 2 },
  });
  expect(open.facts.name).toBe('Cliëntregistratie');
  const answers = open.preTest.criteria.filter(({ is }) => is !== null);
  expect(answers.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(await reply('dpia.begin', { activityId, lang: 'nl' })).toMatchObject(refused('dpia-open-already'));
});

test('nothing is concluded with open questions, without a reason, or with a review in the past or too late', async () => {
  const { call, reply, activityId } = await withFiles();
  const { id } = await call('dpia.begin', { activityId, lang: 'en' });
  const conclude = (changed: object) =>
    reply('dpia.conclude', { id, what: 'not-now', ...aDecision, ...changed });
  expect(await conclude({})).toMatchObject(refused('dpia-answers-missing'));
  await call('dpia.answer', { id, preTest: aPreTest });
  expect(await conclude({ reason: '' })).toMatchObject(refused('dpia-reason-missing'));
  expect(await conclude({ on: day('2026-11-22') })).toMatchObject(refused('dpia-decided-later'));
  expect(await conclude({ reviewOn: day('2026-11-21') })).toMatchObject(refused('dpia-review-past'));
  expect(await conclude({ reviewOn: null })).toMatchObject(refused('dpia-review-past'));
  expect(await conclude({ reviewOn: day('2029-11-21') })).toMatchObject(refused('dpia-review-too-late'));
  const cases = [{ case: 'cooperation' as const, reason: 'Het wijkteam.' }];
  await call('dpia.answer', { id, preTest: { ...aPreTest, cases } });
  expect(await conclude({ what: 'not-needed' })).toMatchObject(refused('dpia-always-needed'));
  expect((await call('dpia.open', { id })).state).toBe('pre-test');
  await call('dpia.conclude', { id, what: 'not-now', ...aDecision });
  expect(await call('dpia.open', { id })).toMatchObject({ state: 'not-now', reviewOn: '2029-11-20' });
  expect(await reply('dpia.answer', { id, preTest: aPreTest })).toMatchObject(refused('dpia-frozen'));
  expect(await reply('dpia.discard', { id })).toMatchObject(refused('dpia-frozen'));
});

test('a DPIA is decided when every part is there, is frozen then, and is reviewed as a new version', async () => {
  const { call, reply, activityId } = await withFiles();
  await call('organisation.change', {
    ...anOrganisation,
    fgName: 'J. de Groot',
    fgContact: 'fg@debrug.example',
  });
  const id = await beginDpia({ call }, activityId);
  const decide = { id, what: 'go-with-measures' as const, ...aDecision };
  const first = await call('dpia.open', { id });
  expect(first.openParts).toEqual(['necessity', 'lessInvasive', 'rights', 'views', 'risks']);
  expect(await reply('dpia.decide', decide)).toMatchObject(refused('dpia-incomplete'));
  await call('dpia.write', { id, form: { ...aDpiaForm, withoutAdvice: '' } });
  expect(await reply('dpia.decide', decide)).toMatchObject(refused('dpia-advice-missing'));
  const [risk] = aDpiaForm.risks;
  if (!risk) throw new Error('no risk');
  const high = { ...aDpiaForm, risks: [{ ...risk, rest: 'high' as const }] };
  await call('dpia.write', { id, form: high });
  expect((await call('dpia.open', { id })).mustConsult).toBe(true);
  expect(await reply('dpia.decide', decide)).toMatchObject(refused('dpia-consult-first'));
  const askedAfter = { ...high, consultedOn: day('2026-11-21'), consultation: 'Geen bezwaar.' };
  await call('dpia.write', { id, form: askedAfter });
  expect(await reply('dpia.decide', decide)).toMatchObject(refused('dpia-consult-first'));
  const measures = [{ what: 'Iets', who: '', byOn: null, isDone: false }];
  await call('dpia.write', { id, form: { ...aDpiaForm, risks: [{ ...risk, measures }] } });
  expect(await reply('dpia.decide', decide)).toMatchObject(refused('dpia-measures-open'));
  await call('dpia.write', { id, form: aDpiaForm });
  await call('dpia.decide', decide);
  expect(await reply('dpia.write', { id, form: aDpiaForm })).toMatchObject(refused('dpia-frozen'));
  const { id: next } = await call('dpia.begin', { activityId, lang: 'nl' });
  const review = await call('dpia.open', { id: next });
  expect(review.versions.map(({ number, state }) => [number, state])).toEqual([
    [2, 'pre-test'],
    [1, 'done'],
  ]);
  expect(review.form.risks).toEqual(aDpiaForm.risks);
  const listed = (await call('dpia.list', {})).find((it) => it.activityId === activityId);
  expect(listed).toMatchObject({ state: 'pre-test', decidedOn: '2026-11-20', reviewOn: '2029-11-20' });
});

test('what changes in the register afterwards is marked, and must be taken over before a decision', async () => {
  const { call, reply, activityId } = await withFiles();
  const id = await beginDpia({ call }, activityId);
  await call('dpia.write', { id, form: aDpiaForm });
  const { content } = await call('register.current', {});
  const activity = content.activities.find((it) => it.id === activityId);
  if (!activity) throw new Error('no activity');
  const { number: _, category, terms, changedOn, reviewedOn, ...input } = activity;
  await call('register.changeActivity', { ...input, dataSubjects: 'Cliënten en hun kinderen' });
  expect((await call('dpia.open', { id })).changed).toEqual(['dataSubjects']);
  expect(await reply('dpia.decide', { id, what: 'go', ...aDecision })).toMatchObject(
    refused('dpia-incomplete'),
  );
  await call('dpia.takeFacts', { id });
  expect(await call('dpia.open', { id })).toMatchObject({
    changed: [],
    facts: { dataSubjects: 'Cliënten en hun kinderen' },
  });
  await call('dpia.decide', { id, what: 'go', ...aDecision });
  expect([category, terms.length, changedOn, reviewedOn]).toHaveLength(4);
});

test('the paper says every part of article 35(7), the decision and the review, in both languages', async () => {
  const { call, activityId } = await withFiles();
  const id = await beginDpia({ call }, activityId);
  await call('dpia.write', { id, form: aDpiaForm });
  await call('dpia.decide', { id, what: 'go-with-measures', ...aDecision });
  const nl = JSON.stringify(await call('dpia.paper', { id, lang: 'nl' }));
  for (const text of [
    'Cliëntregistratie',
    'Gevoelige gegevens',
    aDpiaForm.necessity,
    aDpiaForm.lessInvasive,
    aDpiaForm.rights,
    aDpiaForm.views,
    aDpiaForm.withoutAdvice,
    'De laptop raakt weg',
    'De schijf versleutelen',
    '31-12-2026',
    aDecision.by,
    '20 november 2029',
    levelMeaning.likelihood.medium.nl,
    levelMeaning.severity.high.nl,
  ])
    expect(nl, text).toContain(text);
  const en = await call('dpia.paper', { id, lang: 'en' });
  expect(en.title).toBe('DPIA: Cliëntregistratie');
  expect(JSON.stringify(en)).toContain('What can go wrong');
  expect(JSON.stringify(en)).toContain(levelMeaning.severity.high.en);
});
