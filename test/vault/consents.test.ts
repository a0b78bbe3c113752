import { afterEach, describe, expect, test } from 'vitest';
import { Purpose } from '../../core/contract/consents.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { bySelf } from '../support/by-self.ts';

type WithClient = TestVault & { readonly clientId: ClientId };

const opened: TestVault[] = [];
const withClient = async (birthOn: string | null = null): Promise<WithClient> => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const changes = { birthOn: birthOn === null ? null : day(birthOn) };
  const { id } = await vault.call('clients.add', aClient(changes));
  return { ...vault, clientId: id };
};
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const textOf = async ({ call }: TestVault, purpose: Purpose) => {
  const text = (await call('consents.texts', {})).find(
    (it) => it.purpose === purpose && it.language === 'nl',
  );
  if (!text) throw new Error('A purpose without a wording');
  return text;
};

const answerOf = async (vault: WithClient) => ({
  clientId: vault.clientId,
  purpose: 'newsletter' as const,
  answer: 'given' as const,
  textId: (await textOf(vault, 'newsletter')).id,
  method: 'paper-signed' as const,
  ...bySelf,
  on: day('2026-03-01'),
  expiresOn: null,
  isExplicit: false,
  isFreeHelp: false,
});

const newsletter = async ({ call, clientId }: WithClient) =>
  (await call('consents.ofClient', { clientId })).states.find(({ purpose }) => purpose === 'newsletter');
const proofTimer = async ({ call, clientId }: WithClient) =>
  (await call('retention.ofClient', { clientId })).find(({ category }) => category === 'consent-proof');

describe('consent behind the door', () => {
  test('is never there before it was asked', async () => {
    const vault = await withClient();
    const { states, events } = await vault.call('consents.ofClient', { clientId: vault.clientId });
    expect(states.map(({ state }) => state)).toEqual(Purpose.options.map(() => 'never'));
    expect(events).toEqual([]);
    expect(await proofTimer(vault)).toBeUndefined();
  });

  test('is given and withdrawn, and its proof starts its term at the withdrawal', async () => {
    const vault = await withClient();
    const { call, clientId } = vault;
    await call('consents.record', await answerOf(vault));
    expect(await newsletter(vault)).toMatchObject({ state: 'given', since: '2026-03-01' });
    await call('consents.withdraw', {
      clientId,
      purpose: 'newsletter',
      method: 'email',
      ...bySelf,
      on: day('2026-04-01'),
    });
    expect(await newsletter(vault)).toMatchObject({ state: 'withdrawn', since: '2026-04-01' });
    expect(await proofTimer(vault)).toMatchObject({ anchorOn: '2026-04-01', dueOn: '2031-04-01' });
    const { events } = await call('consents.ofClient', { clientId });
    expect(events.map(({ kind, recordedBy }) => [kind, recordedBy])).toEqual([
      ['given', userLabel],
      ['withdrawn', userLabel],
    ]);
  });

  test('keeps the wording that was shown when the manager writes a new one', async () => {
    const vault = await withClient();
    const { call, reply, clientId } = vault;
    const answer = await answerOf(vault);
    const shown = await textOf(vault, 'newsletter');
    await call('consents.record', answer);
    await call('consents.changeText', {
      purpose: 'newsletter',
      language: 'nl',
      title: 'Nieuws',
      wording: 'Mag het?',
    });
    expect(await textOf(vault, 'newsletter')).toMatchObject({ version: 2, wording: 'Mag het?' });
    expect((await call('consents.ofClient', { clientId })).events[0]?.text).toEqual(shown);
    expect(await reply('consents.record', answer)).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'text-outdated' },
    });
  });

  test('of a child of 15 asks for a representative', async () => {
    const vault = await withClient('2011-01-01');
    const answer = await answerOf(vault);
    expect(await vault.reply('consents.record', answer)).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'representative-needed', detail: { age: 16 } },
    });
    const { id } = await vault.call('representatives.put', {
      id: null,
      clientId: vault.clientId,
      name: 'Karima El Khattabi',
      relation: 'parent-with-custody',
      birthOn: day('1980-02-03'),
      authoritySeenOn: day('2026-03-01'),
      validUntil: null,
    });
    await vault.call('consents.record', { ...answer, by: 'representative', representativeId: id });
    expect(await newsletter(vault)).toMatchObject({ state: 'given' });
  });

  test('is nothing to withdraw when it was refused', async () => {
    const vault = await withClient();
    const {
      answer: _,
      textId: _text,
      isExplicit: _explicit,
      expiresOn: _day,
      isFreeHelp: _free,
      ...withdrawal
    } = await answerOf(vault);
    await vault.call('consents.record', { ...(await answerOf(vault)), answer: 'refused' });
    expect(await newsletter(vault)).toMatchObject({ state: 'refused' });
    expect(await vault.reply('consents.withdraw', withdrawal)).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'nothing-to-withdraw' },
    });
  });
});
