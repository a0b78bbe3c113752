import { afterEach, describe, expect, test } from 'vitest';
import type { FormKind } from '../../core/contract/forms.ts';
import { day } from '../../core/kernel/day.ts';
import type { FormId, VolunteerId } from '../../core/kernel/ids.ts';
import { aDraft, someStrokes } from '../support/a-form.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { aPng, layPaper } from '../support/papers.ts';

const opened: TestVault[] = [];
const withVolunteer = async (other: Parameters<typeof aVolunteer>[0] = {}) => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const { id } = await vault.call('volunteers.add', aVolunteer(other));
  return { ...vault, volunteerId: id };
};
type With = Awaited<ReturnType<typeof withVolunteer>>;
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const onScreen = { kind: 'on-screen' as const, strokes: someStrokes };
const onPaper = (on: string) => ({ kind: 'on-paper' as const, on: day(on), paperId: null });
const formsOf = async ({ call, volunteerId }: With) =>
  (await call('forms.ofVolunteer', { volunteerId })).forms;
const only = async (vault: With) => {
  const [form] = await formsOf(vault);
  if (!form) throw new Error('There is no form');
  return form;
};
const whoMust = async ({ call }: TestVault, kind: FormKind = 'confidentiality') =>
  (await call('forms.toSign', { kind })).map(({ why, ready, version }) => ({ why, ready, version }));
/** Makes the next version of the declaration, with one more word. */
const newText = async ({ call }: TestVault): Promise<void> => {
  const [now] = (await call('forms.templates', {})).filter(({ kind }) => kind === 'confidentiality');
  if (!now) throw new Error('There is no text');
  const { kind, title, body, owner, validUntil, renewAfter } = now;
  await call('forms.changeTemplate', {
    kind,
    title,
    body: `${body}\n\nMet dank.`,
    owner,
    validUntil,
    renewAfter,
  });
};

describe('the texts to sign', () => {
  test('a new vault has all four, first versions with a fingerprint of their own', async () => {
    const { call } = await withVolunteer();
    const texts = await call('forms.templates', {});
    expect(texts.map(({ kind, version }) => [kind, version])).toEqual([
      ['agreement', 1],
      ['code-of-conduct', 1],
      ['confidentiality', 1],
      ['privacy-promise', 1],
    ]);
    expect(new Set(texts.map(({ hash }) => hash)).size).toBe(4);
    for (const { hash, madeBy } of texts)
      expect([hash, madeBy]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), userLabel]);
  });

  test('a change is a new version, and the one before stays to be read', async () => {
    const vault = await withVolunteer();
    await newText(vault);
    const texts = (await vault.call('forms.templates', {})).filter(({ kind }) => kind === 'confidentiality');
    expect(texts.map(({ version }) => version)).toEqual([2, 1]);
    expect(texts[0]?.body).toContain('Met dank.');
    expect(texts[1]?.body).not.toContain('Met dank.');
    expect(texts[0]?.hash).not.toBe(texts[1]?.hash);
  });

  test('a declaration without the place to hand in, or the same text again, is refused and changes nothing', async () => {
    const { call, reply } = await withVolunteer();
    const [text] = (await call('forms.templates', {})).filter(({ kind }) => kind === 'confidentiality');
    if (!text) throw new Error('There is no text');
    const { kind, title, body, owner, validUntil, renewAfter } = text;
    const send = (next: string) =>
      reply('forms.changeTemplate', { kind, title, body: next, owner, validUntil, renewAfter });
    expect(await send(body.replace('{inleveren bij}', 'de balie'))).toMatchObject({
      error: { rule: 'template-without-blanks' },
    });
    expect(await send(body)).toMatchObject({ error: { rule: 'template-unchanged' } });
    expect(await call('forms.templates', {})).toHaveLength(4);
  });
});

describe('the form of a volunteer', () => {
  test('is filled from the file, with its two blanks', async () => {
    const vault = await withVolunteer({ functionName: 'Taalmaatje' });
    await vault.call('forms.draft', aDraft(vault.volunteerId));
    const { state, text, isOlderVersion, signature } = await only(vault);
    expect({ state, isOlderVersion, signature }).toEqual({
      state: 'draft',
      isOlderVersion: false,
      signature: null,
    });
    expect(text.body).toContain(
      'Anouk de Graaf (hierna: ik) is als vrijwilliger actief bij Buurthuis De Brug, als Taalmaatje.',
    );
    expect(text.body).toContain('Dat doe ik bij de beheerder op kantoor.');
    expect(text.body).toContain('draag ik dan over aan de beheerder.');
    expect(text.body).not.toMatch(/[{}]/);
  });

  test('without its blanks there is no draft; a draft is filled anew until it is printed', async () => {
    const vault = await withVolunteer();
    const { call, reply, volunteerId } = vault;
    const empty = { ...aDraft(volunteerId), transferTo: ' ' };
    expect(await reply('forms.draft', empty)).toMatchObject({ error: { rule: 'form-blanks-empty' } });
    const { id } = await call('forms.draft', aDraft(volunteerId));
    expect(await call('forms.draft', { ...aDraft(volunteerId), handInAt: 'de balie' })).toEqual({ id });
    expect((await only(vault)).text.handInAt).toBe('de balie');
    await call('forms.markPrinted', { id });
    expect((await only(vault)).state).toBe('printed');
    expect(await reply('forms.draft', aDraft(volunteerId))).toMatchObject({
      error: { rule: 'form-already-printed' },
    });
  });

  test('that is signed on screen keeps its strokes, its moment and its exact words, whatever changes later', async () => {
    const vault = await withVolunteer();
    const { call, reply, volunteerId } = vault;
    const { id } = await call('forms.draft', aDraft(volunteerId));
    const before = (await only(vault)).text;
    expect(await call('forms.sign', { id, signature: onScreen })).toEqual({ isStated: false });
    await call('volunteers.change', { ...aVolunteer({ familyName: 'Anders' }), id: volunteerId });
    await newText(vault);
    const form = await only(vault);
    expect(form).toMatchObject({
      state: 'signed',
      signedOn: '2026-11-21',
      validUntil: '2029-11-21',
      version: 1,
      isOlderVersion: true,
      text: before,
      signature: { kind: 'on-screen', strokes: someStrokes },
    });
    for (const refused of [
      await reply('forms.sign', { id, signature: onScreen }),
      await reply('forms.remove', { id, reason: 'incorrect' }),
    ])
      expect(refused).toMatchObject({ error: { rule: 'form-already-signed' } });
  });

  test.each<[string, Parameters<typeof aVolunteer>[0], unknown]>([
    ['signed-before-service', {}, onPaper('2025-02-02')],
    ['signed-before-service', { startOn: day('2027-01-01') }, onScreen],
    ['signed-in-future', {}, onPaper('2026-11-22')],
    ['signature-without-strokes', {}, { kind: 'on-screen', strokes: [] }],
  ])('%s: the draft stays as it was', async (rule, other, signature) => {
    const vault = await withVolunteer(other);
    const { id } = await vault.call('forms.draft', aDraft(vault.volunteerId));
    expect(await vault.reply('forms.sign', { id, signature })).toMatchObject({ error: { rule } });
    expect((await only(vault)).state).toBe('draft');
  });

  test('is followed by the next one once that is signed, and can be withdrawn', async () => {
    const vault = await withVolunteer();
    const { call, reply, volunteerId } = vault;
    const sign = async (on: string): Promise<FormId> => {
      const { id } = await call('forms.draft', aDraft(volunteerId));
      await call('forms.sign', { id, signature: onPaper(on) });
      return id;
    };
    const first = await sign('2025-03-01');
    const second = await sign('2026-03-01');
    const stateOf = async (id: FormId) => (await formsOf(vault)).find((form) => form.id === id)?.state;
    expect([await stateOf(first), await stateOf(second)]).toEqual(['superseded', 'signed']);
    const { id: third } = await call('forms.draft', aDraft(volunteerId));
    expect(await reply('forms.sign', { id: third, signature: onPaper('2026-02-01') })).toMatchObject({
      error: { rule: 'signed-before-present' },
    });
    await call('forms.withdraw', { id: second, on: day('2026-11-20') });
    expect(await stateOf(second)).toBe('withdrawn');
    expect(await reply('forms.withdraw', { id: first, on: day('2026-11-20') })).toMatchObject({
      error: { rule: 'form-not-in-force' },
    });
  });

  test('a draft that is wrong goes, and is not found any more', async () => {
    const vault = await withVolunteer();
    const { call, reply, volunteerId } = vault;
    const { id } = await call('forms.draft', aDraft(volunteerId));
    await call('forms.remove', { id, reason: 'incorrect' });
    expect(await formsOf(vault)).toEqual([]);
    expect(await reply('forms.sign', { id, signature: onScreen })).toMatchObject({
      error: { code: 'not-found' },
    });
  });

  test('a text that changed meanwhile is not signed on screen, but what was signed on paper before is recorded', async () => {
    const vault = await withVolunteer();
    const { id } = await vault.call('forms.draft', aDraft(vault.volunteerId));
    await newText(vault);
    expect(await vault.reply('forms.sign', { id, signature: onScreen })).toMatchObject({
      error: { rule: 'form-text-outdated' },
    });
    await vault.call('forms.sign', { id, signature: onPaper('2026-11-20') });
    expect(await only(vault)).toMatchObject({ state: 'signed', isOlderVersion: true });
  });

  test('a scan lies with a form that was signed on paper, and must be of the same file', async () => {
    const vault = await withVolunteer();
    const { call, reply, volunteerId } = vault;
    const scanOf = async (owner: VolunteerId) => {
      const paper = { on: day('2026-11-20'), kind: 'signed-form' as const, name: 'Verklaring' };
      const looked = { isWithoutBsn: true, isBsnHidden: true };
      const ticket = layPaper(vault, aPng());
      return (await call('papers.add', { owner: { volunteerId: owner }, ticket, ...paper, ...looked })).id;
    };
    const { id } = await call('forms.draft', aDraft(volunteerId));
    const own = await scanOf(volunteerId);
    expect(await reply('forms.attachScan', { id, paperId: own })).toMatchObject({
      error: { rule: 'form-not-on-paper' },
    });
    await call('forms.sign', { id, signature: onPaper('2026-11-20') });
    const other = await scanOf((await call('volunteers.add', aVolunteer({ familyName: 'Bos' }))).id);
    expect(await reply('forms.attachScan', { id, paperId: other })).toMatchObject({
      error: { code: 'not-found' },
    });
    await call('forms.attachScan', { id, paperId: own });
    expect((await only(vault)).signature).toEqual({ kind: 'on-paper', paperId: own });
  });
});

test('the account of a volunteer knows what a manager lets her sign, and what a manager states afterwards', async () => {
  const vault = await withVolunteer();
  const { call, volunteerId } = vault;
  const { id: userId } = await call('users.add', {
    label: 'Zoë Mulder',
    roles: ['fg'],
    acceptsFgCombination: true,
    declarationOn: null,
    volunteerId: null,
  });
  await call('users.tie', { id: userId, volunteerId });
  const account = async () => {
    const { hasAccount, accountDeclaredOn } = await call('forms.ofVolunteer', { volunteerId });
    return { hasAccount, accountDeclaredOn };
  };
  expect(await account()).toEqual({ hasAccount: true, accountDeclaredOn: null });
  const { id } = await call('forms.draft', aDraft(volunteerId));
  expect(await call('forms.sign', { id, signature: onPaper('2026-11-20') })).toEqual({ isStated: true });
  expect(await account()).toEqual({ hasAccount: true, accountDeclaredOn: '2026-11-20' });
  expect(await call('forms.declare', { id })).toEqual({ isStated: true });
});

describe('who still has to sign', () => {
  test('everybody at first, nobody once all signed, and everybody again after a new version or the period', async () => {
    const vault = await withVolunteer();
    const { call, volunteerId } = vault;
    expect(await whoMust(vault)).toEqual([{ why: 'none', ready: 'nothing', version: null }]);
    const { id } = await call('forms.draft', aDraft(volunteerId));
    expect(await whoMust(vault)).toEqual([{ why: 'none', ready: 'draft', version: null }]);
    await call('forms.sign', { id, signature: onScreen });
    expect(await whoMust(vault)).toEqual([]);
    await call('vault.lock', {});
    vault.restart('2029-11-21');
    await vault.unlock();
    expect(await whoMust(vault)).toEqual([{ why: 'renewal-due', ready: 'nothing', version: 1 }]);
    await newText(vault);
    expect(await whoMust(vault)).toEqual([{ why: 'older-version', ready: 'nothing', version: 1 }]);
  });
});
