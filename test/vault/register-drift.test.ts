import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DriftCode } from '../../core/contract/register-drift.ts';
import { ActivityInput } from '../../core/contract/register.ts';
import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { aClient } from '../support/a-client.ts';
import { aProcessor, workForOther } from '../support/a-processor.ts';
import { switchTo, withUser } from '../support/second-user.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault({ today: '2026-11-21' });
});
afterEach(() => vault.close());

const drift = async (...codes: readonly DriftCode[]) =>
  (await vault.call('register.drift', {})).filter(({ code }) => codes.includes(code));

const fileActivity = async () => {
  const { content } = await vault.call('register.current', {});
  const found = content.activities.find(({ category }) => category === 'client-file');
  if (!found) throw new Error('No activity of client files');
  return found;
};

const rewrite = async (changed: Partial<ActivityInput>) => {
  const activity = await fileActivity();
  const input = ActivityInput.strip().parse(activity);
  await vault.call('register.changeActivity', { ...input, ...changed, id: activity.id });
};

const special = { category: 'criminal', exception: 'legal-claim' } as const;

const noteOn = async (clientId: Parameters<typeof vault.call<'notes.writeSpecial'>>[1]['clientId']) =>
  vault.call('notes.writeSpecial', {
    clientId,
    on: day('2026-06-01'),
    ...special,
    reason: 'Er loopt een zaak.',
    text: 'De politie vroeg naar haar man.',
  });

describe('drift of a vault', () => {
  test('is nothing on the first day', async () => {
    expect(await vault.call('register.drift', {})).toEqual([]);
  });

  test('a note of a category that the register does not list, until it does', async () => {
    const { id: clientId } = await vault.call('clients.add', aClient());
    await noteOn(clientId);
    expect(await drift('special-undeclared')).toMatchObject([{ truth: 'criminal', count: 1 }]);
    await rewrite({ special: [special] });
    expect(await drift('special-undeclared')).toEqual([]);
  });

  test('an approved register, and then another term for the same data', async () => {
    await rewrite({ otherTerm: 'Papier gaat na vijf jaar door de versnipperaar.' });
    await vault.call('register.approve', { note: '' });
    expect(await drift('term-differs')).toEqual([]);
    await vault.call('retention.confirmRule', {
      code: 'SERVICE_CLIENT',
      period: period('P2Y'),
      reason: 'Besluit.',
    });
    expect(await drift('term-differs')).toMatchObject([
      { says: 'vijf jaar', truth: 'MAX P2Y last-contact', action: 'change-activity' },
    ]);
    await rewrite({ otherTerm: 'Papier gaat na 24 maanden door de versnipperaar.' });
    expect(await drift('term-differs')).toEqual([]);
  });

  test('an agreement that ends, by the day', async () => {
    const until = aProcessor({ agreementUntil: day('2027-01-31') });
    const { id } = await vault.call('processors.put', { ...until, id: null });
    expect(await drift('agreement-ended', 'agreement-ends-soon')).toEqual([]);
    const onDay = async (today: string) => {
      await vault.call('vault.lock', {});
      vault.restart(today);
      await vault.unlock();
      return drift('agreement-ended', 'agreement-ends-soon');
    };
    expect(await onDay('2026-12-02')).toMatchObject([{ code: 'agreement-ends-soon', processorId: id }]);
    expect(await onDay('2027-01-31')).toMatchObject([{ code: 'agreement-ends-soon' }]);
    expect(await onDay('2027-02-01')).toMatchObject([{ code: 'agreement-ended' }]);
    await vault.call('processors.put', { ...until, agreementUntil: day('2029-01-31'), id });
    expect(await drift('agreement-ended', 'agreement-ends-soon')).toEqual([]);
  });

  test('an activity that nobody looked at for a year, until somebody finds it right', async () => {
    await vault.call('vault.lock', {});
    vault.restart('2027-11-21');
    await vault.unlock();
    const late = await drift('review-due');
    expect(late).toHaveLength(7);
    const { id } = await fileActivity();
    await vault.call('register.reviewActivity', { id });
    expect(await drift('review-due')).toHaveLength(6);
    expect(await fileActivity()).toMatchObject({ changedOn: '2026-11-21', reviewedOn: '2027-11-21' });
  });

  test('a measure that went missing from the texts comes back in all of them at once', async () => {
    const { security } = await fileActivity();
    const [first, ...rest] = security.split('\n');
    await rewrite({ security: rest.join('\n') });
    expect(await drift('measure-new')).toMatchObject([{ truth: first, count: 1 }]);
    expect(await vault.call('register.renewMeasures', {})).toEqual({ activities: 1 });
    expect(await drift('measure-new')).toEqual([]);
    expect(await vault.call('register.renewMeasures', {})).toEqual({ activities: 0 });
  });
});

describe('processors', () => {
  test('are named by activities, and stay while one does', async () => {
    const { id } = await vault.call('processors.put', { ...aProcessor(), id: null });
    await rewrite({ processorIds: [id] });
    expect(await vault.call('processors.list', {})).toMatchObject([
      { id, agreement: 'running', usedBy: [{ name: 'Cliëntregistratie' }] },
    ]);
    expect(await vault.reply('processors.remove', { id })).toMatchObject({
      ok: false,
      error: { code: 'refused', rule: 'processor-in-use' },
    });
    await rewrite({ processorIds: [] });
    await vault.call('processors.remove', { id });
    expect(await vault.call('processors.list', {})).toEqual([]);
    expect(
      await vault.reply('register.addActivity', {
        ...ActivityInput.strip().parse(await fileActivity()),
        processorIds: [id],
      }),
    ).toEqual({ ok: false, error: { code: 'not-found', what: 'processor' } });
  });

  test('with an agreement that ends before it begins are not written', async () => {
    const backwards = aProcessor({ agreementUntil: day('2025-12-31') });
    expect(await vault.reply('processors.put', { ...backwards, id: null })).toMatchObject({
      error: { rule: 'agreement-ends-before' },
    });
    expect(await vault.call('processors.list', {})).toEqual([]);
  });

  test('and work for others stand in the register, the second only while it is kept', async () => {
    await vault.call('processors.put', { ...aProcessor(), id: null });
    await vault.call('processors.putForOther', { ...workForOther(), id: null });
    const before = (await vault.call('register.current', {})).content;
    expect(before.processors).toHaveLength(1);
    expect(before.processingFor).toBeNull();
    await vault.call('processors.keepForOthers', { isKept: true });
    const after = await vault.call('register.current', {});
    expect(after.content.processingFor).toMatchObject([{ number: 1, controller: 'Wijkteam Oost' }]);
    const { number } = await vault.call('register.approve', { note: '' });
    expect((await vault.call('register.version', { number })).content).toEqual(after.content);
  });
});

describe('from draft to frozen', () => {
  const withFg = async () => {
    await vault.call('organisation.change', {
      ...(await vault.call('organisation.get', {})),
      fgName: 'J. de Groot',
      fgContact: 'fg@debrug.example',
      fgNoneReason: '',
    });
    await withUser(vault, 'Jan de Groot', ['fg']);
    const approved = await vault.call('register.approve', { note: 'Met FG' });
    return vault.call('register.version', { number: approved.number });
  };
  const state = async () => (await vault.call('register.current', {})).state;

  test('who has an FG and does not ask is warned, in the version', async () => {
    const { content } = await withFg();
    expect(content.warnings).toContainEqual({ activityId: null, code: 'advice-not-asked' });
    expect(await state()).toBe('approved');
  });

  test('advice on a draft, and the answer to it, are frozen with that version and with no other', async () => {
    await withFg();
    await vault.call('register.addStarters', { codes: ['newsletter'] });
    expect(await state()).toBe('draft');
    await vault.call('desk.ask', { subject: { kind: 'register' } });
    expect(await state()).toBe('advice-asked');
    await switchTo(vault, 'Jan de Groot');
    const { id } = await vault.call('desk.advise', {
      subject: { kind: 'register' },
      text: 'Noem wie de nieuwsbrief verstuurt.',
    });
    await switchTo(vault);
    expect(await state()).toBe('advised');
    await vault.call('desk.answer', { id, answer: 'Dat doen wij.' });
    const { number } = await vault.call('register.approve', { note: '' });
    const { content } = await vault.call('register.version', { number });
    expect(content.advice).toMatchObject([
      { text: 'Noem wie de nieuwsbrief verstuurt.', by: 'Jan de Groot', answer: 'Dat doen wij.' },
    ]);
    expect(content.warnings.map(({ code }) => code)).not.toContain('advice-not-asked');
    await vault.call('register.addStarters', { codes: ['complaints'] });
    expect((await vault.call('register.current', {})).content.advice).toEqual([]);
    expect(await state()).toBe('draft');
  });
});
