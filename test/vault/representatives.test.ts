import { afterEach, describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aClient } from '../support/a-client.ts';
import { bySelf } from '../support/by-self.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';
import { approveAndRun } from '../support/purge-evening.ts';

const opened: TestVault[] = [];
afterEach(async () => {
  for (const vault of opened.splice(0)) await vault.close();
});

const withChild = async () => {
  const vault = await openTestVault({ today: '2026-11-21' });
  opened.push(vault);
  const days = { openedOn: day('2020-01-05'), lastContactOn: day('2020-02-01') };
  const { id: clientId } = await vault.call('clients.add', aClient({ ...days, birthOn: day('2014-05-06') }));
  const parent = {
    id: null,
    clientId,
    name: 'Samir El Khattabi',
    relation: 'parent-with-custody',
    birthOn: day('1983-02-03'),
    authoritySeenOn: day('2026-11-01'),
    validUntil: null,
  } as const;
  return { vault, clientId, parent };
};

const refusalOf = async ({ reply }: TestVault, name: string, input: unknown) => {
  const answer = await reply(name, input);
  return answer.ok || answer.error.code !== 'refused' ? answer : answer.error.rule;
};

describe('a representative', () => {
  test('is kept until the child is an adult, changed, and read back', async () => {
    const { vault, clientId, parent } = await withChild();
    const { id } = await vault.call('representatives.put', parent);
    const [kept] = await vault.call('representatives.ofClient', { clientId });
    expect(kept).toEqual({
      id,
      name: 'Samir El Khattabi',
      relation: 'parent-with-custody',
      birthOn: '1983-02-03',
      authoritySeenOn: '2026-11-01',
      validUntil: '2032-05-05',
      isBlocked: false,
      blockReason: '',
      cannotConsent: null,
    });
    await vault.call('representatives.put', { ...parent, id, relation: 'guardian' });
    expect(await vault.call('representatives.ofClient', { clientId })).toMatchObject([
      { relation: 'guardian' },
    ]);
  });

  test('who is blocked cannot say yes, nor withdraw, until the block is lifted', async () => {
    const { vault, clientId, parent } = await withChild();
    const { id } = await vault.call('representatives.put', parent);
    await vault.call('representatives.block', { clientId, id, reason: 'Vermoedelijke pleger.' });
    expect(await vault.call('representatives.ofClient', { clientId })).toMatchObject([
      { isBlocked: true, blockReason: 'Vermoedelijke pleger.', cannotConsent: 'representative-blocked' },
    ]);
    const text = (await vault.call('consents.texts', {})).find((it) => it.purpose === 'newsletter');
    const how = {
      clientId,
      purpose: 'newsletter',
      ...bySelf,
      by: 'representative',
      representativeId: id,
      method: 'paper-signed',
      on: '2026-11-20',
    };
    const yes = {
      ...how,
      answer: 'given',
      textId: text?.id ?? '',
      isExplicit: false,
      expiresOn: null,
      isFreeHelp: false,
    };
    expect(await refusalOf(vault, 'consents.record', yes)).toBe('representative-blocked');
    await vault.call('representatives.block', { clientId, id, reason: null });
    expect(await vault.reply('consents.record', yes)).toMatchObject({ ok: true });
    await vault.call('representatives.block', { clientId, id, reason: 'Vermoedelijke pleger.' });
    expect(await refusalOf(vault, 'consents.withdraw', how)).toBe('representative-blocked');
    expect(await vault.reply('consents.withdraw', { ...how, ...bySelf })).toMatchObject({ ok: true });
  });

  test('of another file is not there, and a reason is no blank', async () => {
    const { vault, clientId, parent } = await withChild();
    const { id } = await vault.call('representatives.put', parent);
    const { id: other } = await vault.call('clients.add', aClient());
    expect(await vault.reply('representatives.put', { ...parent, id, clientId: other })).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(
      await vault.reply('representatives.block', { clientId: other, id, reason: 'Daarom.' }),
    ).toMatchObject({ error: { code: 'not-found' } });
    expect(await refusalOf(vault, 'representatives.block', { clientId, id, reason: '  ' })).toBe(
      'reason-missing',
    );
    expect(await refusalOf(vault, 'representatives.put', { ...parent, birthOn: '2015-01-01' })).toBe(
      'guardian-younger',
    );
  });

  test('is sought by name when the file goes, and gone', async () => {
    const { vault, clientId, parent } = await withChild();
    await vault.call('representatives.put', parent);
    expect((await vault.call('purge.dryRun', {})).lines).toBe(1);
    const { proof } = await approveAndRun(vault);
    expect(proof).toMatchObject({ hits: 0, damagedPages: 0 });
    expect(await vault.reply('representatives.ofClient', { clientId })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});
