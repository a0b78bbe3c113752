import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { BinderPart } from '../../core/contract/desk.ts';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { fillVault } from '../support/filled-vault.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault } from '../support/open-vault.ts';
import { callerOf } from '../support/purge-evening.ts';
import { refusal } from '../support/imported-vault.ts';
import { switchTo, withUser } from '../support/second-user.ts';

const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const register = { kind: 'register' } as const;
const text = 'Noem bij de vrijwilligers ook wie de foto’s beheert.';

describe('advice', () => {
  test('cannot be asked while nobody is the FG', async () => {
    const vault = await aVault();
    expect(await refusal(vault.reply('desk.ask', { subject: register }))).toBe('no-fg');
  });

  test('is asked once, written by the FG alone, and answered once', async () => {
    const vault = await aVault();
    await withUser(vault, 'Ria de Boer', ['fg']);
    await vault.call('desk.ask', { subject: register });
    expect(await refusal(vault.reply('desk.ask', { subject: register }))).toBe('asked-already');
    expect(await vault.reply('desk.advise', { subject: register, text })).toMatchObject({
      ok: false,
      error: { code: 'refused', rule: 'role-missing' },
    });

    await switchTo(vault, 'Ria de Boer');
    expect((await vault.call('desk.attention', {}))[0]).toMatchObject({ subject: 'advice', code: 'asked' });
    const { id } = await vault.call('desk.advise', { subject: register, text });

    await switchTo(vault);
    const said = await vault.call('desk.adviceOn', { subject: register });
    expect(said).toMatchObject({ askedAt: null, advice: [{ text, by: 'Ria de Boer', answer: '' }] });
    await vault.call('desk.answer', { id, answer: 'Dat nemen wij over.' });
    expect(await refusal(vault.reply('desk.answer', { id, answer: 'Toch niet.' }))).toBe('answered-already');
    expect(await vault.call('desk.allAdvice', {})).toMatchObject([
      { answer: 'Dat nemen wij over.', answeredBy: 'Fatma Bakker' },
    ]);
    // On something else nothing was said.
    expect((await vault.call('desk.adviceOn', { subject: { kind: 'general' } })).advice).toEqual([]);
  });
});

describe('the binder', () => {
  test('has of each part the hash of the file that leaves beside it', async () => {
    const vault = await aVault();
    await fillVault(vault);
    await vault.call('vault.lock', {});
    // A clock that stands, so that both speak of the same moment.
    const instant = '2026-11-21T12:00:00.000Z';
    const { serve, session } = await openAs(vault, {}, undefined, {
      now: () => instant,
      today: () => day('2026-11-21'),
    });
    const { call } = callerOf(serve);
    const binder = await call('desk.binder', {});
    session.confirm();
    const { name, base64 } = await call('desk.binderFiles', {});
    expect(name).toBe('map-2026-11-21.zip');
    const files = unzipSync(Buffer.from(base64, 'base64'));
    expect(Object.keys(files).toSorted()).toEqual(
      BinderPart.options.map((part) => `${part}.json`).toSorted(),
    );
    const differing = BinderPart.options.filter((part) => {
      const bytes = files[`${part}.json`] ?? new Uint8Array();
      return createHash('sha256').update(bytes).digest('hex') !== binder.hashes[part];
    });
    // What was read for the binder is in the log of the files that follow it: opening them writes no line.
    expect(differing).toEqual([]);
    expect(JSON.parse(strFromU8(files['certificates.json'] ?? new Uint8Array()))).toEqual(
      binder.parts.certificates,
    );
  });

  test('names no client, no volunteer and no id of one', async () => {
    const vault = await aVault();
    await fillVault(vault);
    const { id } = await vault.call('clients.add', aClient({ familyName: 'Zwaanhorst' }));
    await vault.call('holds.set', {
      recordId: id,
      reasonCode: 'legal-claim',
      text: 'Er loopt een zaak.',
      reviewOn: day('2027-01-05'),
    });
    const { parts } = await vault.call('desk.binder', {});
    expect(parts.holds.holds.length).toBeGreaterThan(0);
    const said = JSON.stringify(parts);
    const { rows } = await vault.call('clients.search', { words: '', filter: 'all', offset: 0, limit: 60 });
    const names = rows
      .flatMap(({ id: known, listName }) => [known, listName.split(',')[0] ?? ''])
      .filter((it) => it.length > 3);
    expect(names.length).toBeGreaterThan(4);
    expect(names.filter((it) => said.includes(it))).toEqual([]);
    expect(said).not.toContain('Er loopt een zaak.');
  });
});
