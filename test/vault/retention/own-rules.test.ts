import { describe, expect, test } from 'vitest';
import type { In } from '../../../core/contract/index.ts';
import { day } from '../../../core/kernel/day.ts';
import { period } from '../../../core/kernel/period.ts';
import { moveTimers } from '../../../vault/retention/move-timers.ts';
import { aClient } from '../../support/a-client.ts';
import { aVault, imported, refusal } from '../../support/imported-vault.ts';
import { openAs } from '../../support/open-as.ts';
import { anOrganisation, type TestVault } from '../../support/open-vault.ts';
import { switchTo, withUser } from '../../support/second-user.ts';
import { tablePicture } from '../../support/table-picture.ts';

const inloop: In<'retention.addRule'> = {
  name: 'Dossiers van de inloop',
  category: 'client-file',
  trigger: 'last-contact',
  period: period('P3Y'),
  bound: 'MAX',
  action: 'review',
  source: 'Besluit van het bestuur',
  reason: 'Zo lang komen mensen terug.',
};
const { reason: _reason, ...about } = inloop;
const page = { offset: 0, limit: 10 };

const ruleNamed = async ({ call }: TestVault, name: string) =>
  (await call('retention.rules', {})).find((rule) => rule.name === name);

describe('a rule of the own', () => {
  test('does what was shown before, governs and is named, and goes as it was shown', async () => {
    const vault = await aVault();
    await imported(vault);
    const versions = (await vault.call('register.versions', {})).length;
    const effect = await vault.call('retention.previewOwnRule', about);
    expect(await ruleNamed(vault, inloop.name)).toBeUndefined();
    expect(await vault.call('retention.addRule', inloop)).toEqual(effect);
    const rule = await ruleNamed(vault, inloop.name);
    expect(rule).toMatchObject({ state: 'confirmed', governs: effect.governs, action: 'review', version: 1 });
    expect(await vault.call('register.versions', {})).toHaveLength(versions + 1);
    const code = rule?.code ?? '';
    const governed = await vault.call('retention.governed', { code, ...page });
    expect(governed).toMatchObject({ total: 393, shown: 393 });
    const days = governed.records.map(({ dueOn }) => dueOn ?? '');
    expect(days).toEqual([...days].sort());

    // A certificate outlives the rule, so its counts keep what the rule was called.
    const { counts } = await vault.call('purge.dryRun', {});
    expect(counts.find(({ ruleCode }) => ruleCode === code)?.term?.name).toBe(inloop.name);

    const away = await vault.call('retention.previewWithdrawal', { code });
    expect(away).toMatchObject({ governs: 0, losesTerm: 0, moved: effect.moved, dueThen: effect.dueNow });
    expect(away.fallsTo).toEqual([{ code: 'SERVICE_CLIENT', name: null, count: 393 }]);
    expect(await vault.call('retention.withdrawRule', { code, reason: 'Toch niet nodig.' })).toEqual(away);
    expect(await ruleNamed(vault, inloop.name)).toMatchObject({ state: 'withdrawn', governs: 0 });
    expect(await vault.call('retention.versions', { code })).toMatchObject([
      { version: 2, isWithdrawn: true, reason: 'Toch niet nodig.' },
      { version: 1, isWithdrawn: false },
    ]);
    await vault.call('retention.confirmRule', { code, period: period('P2Y'), reason: 'Toch weer.' });
    expect(await ruleNamed(vault, inloop.name)).toMatchObject({ state: 'confirmed', version: 3 });
  });

  test('that clashes, or cannot be, is refused, and nothing is written', async () => {
    const vault = await aVault();
    await vault.call('clients.add', aClient({}));
    const keep = { ...inloop, name: 'Minstens', bound: 'MIN', period: period('P3Y') } as const;
    const vaultBefore = await refusals(vault, [
      [{ ...keep, period: period('P6Y') }, 'rules-contradict'],
      [{ ...inloop, period: period('P0D') }, 'period-zero'],
      [{ ...inloop, period: period('P1000Y') }, 'period-absurd'],
      [{ ...inloop, trigger: 'unsubscribed' }, 'trigger-not-of-kind'],
    ]);
    expect(vaultBefore.after).toBe(vaultBefore.before);
    await vault.call('retention.addRule', keep);
    expect(await refusal(vault.reply('retention.addRule', { ...keep, period: period('P4Y') }))).toBe(
      'rule-name-taken',
    );
    const shorter = { code: 'SERVICE_CLIENT', period: period('P2Y') };
    const reply = await vault.reply('retention.previewRule', shorter);
    expect(reply).toMatchObject({
      ok: false,
      error: { rule: 'rules-contradict', detail: { with: (await ruleNamed(vault, 'Minstens'))?.code } },
    });
  });
});

/** Asks for rules that are refused, and gives what the store held before and after. */
const refusals = async (
  vault: TestVault,
  asked: readonly (readonly [In<'retention.addRule'>, string])[],
): Promise<{ readonly before: string; readonly after: string }> => {
  await vault.call('vault.lock', {});
  const { serve, opened, session } = await openAs(vault);
  const before = tablePicture(opened.db);
  for (const [input, why] of asked) expect(await refusal(serve('retention.addRule', input))).toBe(why);
  const after = tablePicture(opened.db);
  session.close();
  await vault.unlock();
  return { before, after };
};

test('the last term of client files is not withdrawn, nor what the law leaves no choice in', async () => {
  const vault = await aVault();
  const withdraw = (code: string) =>
    refusal(vault.reply('retention.withdrawRule', { code, reason: 'Weg ermee.' }));
  expect(await withdraw('SERVICE_CLIENT')).toBe('no-rule-left');
  expect(await withdraw('ERASURE')).toBe('rule-stays-by-law');
  expect(await withdraw('FISCAL')).toBe('rule-not-confirmed');
  await vault.call('retention.confirmRule', { code: 'FISCAL', period: period('P7Y'), reason: 'Wet.' });
  expect(await withdraw('FISCAL')).toBe('rule-stays-by-law');
  const { id } = await vault.call('clients.add', aClient({ lastContactOn: day('2026-01-31') }));
  await vault.call('retention.addRule', inloop);
  await vault.call('retention.withdrawRule', { code: 'SERVICE_CLIENT', reason: 'Vervangen.' });
  expect(await vault.call('retention.ofClient', { clientId: id })).toMatchObject([{ dueOn: '2029-01-31' }]);
});

test('rules for care providers run while the organisation is one, and no day longer', async () => {
  const vault = await aVault();
  const { id } = await vault.call('clients.add', aClient({ lastContactOn: day('2026-01-31') }));
  const term = async () => (await vault.call('retention.ofClient', { clientId: id }))[0];
  await vault.call('organisation.change', { ...anOrganisation, isCareProvider: true });
  await vault.call('retention.confirmRule', {
    code: 'WGBO',
    period: period('P20Y'),
    reason: 'Wij zijn zorgverlener.',
  });
  expect(await term()).toMatchObject({ ruleCode: 'WGBO', dueOn: '2046-02-01' });
  await vault.call('organisation.change', { ...anOrganisation, isCareProvider: false });
  expect(await term()).toMatchObject({ ruleCode: 'SERVICE_CLIENT', dueOn: '2031-01-31' });
  await vault.call('organisation.change', { ...anOrganisation, isCareProvider: true });
  await vault.call('retention.withdrawRule', { code: 'SERVICE_CLIENT', reason: 'De wet gaat voor.' });
  expect(
    await refusal(vault.reply('organisation.change', { ...anOrganisation, isCareProvider: false })),
  ).toBe('no-rule-left');
});

test('another answer about care is a long task that can be stopped, and then nothing of it is written', async () => {
  const vault = await aVault();
  await imported(vault);
  await vault.call('organisation.change', { ...anOrganisation, isCareProvider: true });
  await vault.call('retention.confirmRule', { code: 'WGBO', period: period('P20Y'), reason: 'Zorg.' });
  const governs = async () =>
    (await vault.call('retention.rules', {})).find(({ code }) => code === 'WGBO')?.governs;
  const before = await governs();
  expect(before).toBeGreaterThan(0);
  const running = vault.reply('organisation.change', { ...anOrganisation, isCareProvider: false });
  expect(await vault.reply('retention.rules', {})).toMatchObject({ error: { code: 'busy' } });
  await vault.call('vault.cancelTask', {});
  expect(await running).toMatchObject({ error: { code: 'cancelled' } });
  expect(await governs()).toBe(before);
  expect((await vault.call('organisation.get', {})).isCareProvider).toBe(true);
});

test('recomputing everything finds every timer as the commands left it', async () => {
  const vault = await aVault();
  await imported(vault);
  await vault.call('retention.addRule', { ...inloop, trigger: 'file-closed' });
  await vault.call('vault.lock', {});
  const { opened } = await openAs(vault);
  const before = tablePicture(opened.db);
  for (const _ of moveTimers(opened.db));
  expect(tablePicture(opened.db)).toBe(before);
});

test('the FG sees how many records a rule governs, and none of their names', async () => {
  const vault = await aVault();
  await imported(vault);
  await withUser(vault, 'Ria de Boer', ['fg']);
  await switchTo(vault, 'Ria de Boer');
  expect(await vault.call('retention.governed', { code: 'SERVICE_CLIENT', ...page })).toEqual({
    total: 393,
    shown: 0,
    records: [],
  });
});

test('a withdrawal says how many extensions lapse with the rule, and confirming it again brings none of them back', async () => {
  const vault = await aVault();
  const { call } = vault;
  const { id } = await call(
    'clients.add',
    aClient({ openedOn: day('2019-01-02'), lastContactOn: day('2020-01-31') }),
  );
  await call('clients.add', aClient({ openedOn: day('2019-01-02'), lastContactOn: day('2020-01-31') }));
  await call('retention.addRule', inloop);
  const code = (await ruleNamed(vault, inloop.name))?.code ?? '';
  const extended = { recordId: id, category: 'client-file', untilOn: day('2027-03-01') } as const;
  await call('purge.leaveOut', { ...extended, reason: 'Er loopt nog een vraag.' });
  expect(await call('retention.previewRule', { code, period: period('P30M') })).toMatchObject({ lapses: 0 });
  const effect = await call('retention.previewWithdrawal', { code });
  expect(effect).toMatchObject({ lapses: 1, losesTerm: 0 });
  expect(await call('retention.withdrawRule', { code, reason: 'Toch niet nodig.' })).toEqual(effect);
  await call('retention.confirmRule', { code, period: inloop.period, reason: 'Toch weer.' });
  expect(await call('retention.ofClient', { clientId: id })).toMatchObject([
    { ruleCode: code, leftOutUntil: null },
  ]);
});
