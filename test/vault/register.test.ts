import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RegisterActivity } from '../../core/contract/register.ts';
import type { Period } from '../../core/kernel/period.ts';
import { anyLine } from '../support/any-line.ts';
import { aClient } from '../support/a-client.ts';
import { openTestVault, passphrase, type TestVault } from '../support/open-vault.ts';
import { fullInput, idOf } from '../support/register-samples.ts';

let vault: TestVault;
beforeEach(async () => {
  vault = await openTestVault();
});
afterEach(() => vault.close());

const activities = async (): Promise<readonly RegisterActivity[]> =>
  (await vault.call('register.current', {})).content.activities;

const outside = { ...fullInput, name: 'Nieuwsbrief', otherTerm: 'tot de afmelding' };

describe('the register of a new vault', () => {
  test('describes what the app holds, with the confirmed terms and what only the organisation can say', async () => {
    const { content, counts, newest, changes } = await vault.call('register.current', {});
    expect(content.activities.map(({ name }) => name)).toEqual([
      'Cliëntregistratie',
      'Toestemmingenregister',
      'Verzoeken van betrokkenen',
      'Toegangs- en auditlog',
      'Bewijs van verwijdering',
      'Vrijwilligersadministratie',
      'Werving en selectie',
    ]);
    expect(content.activities[0]?.terms).toMatchObject([
      { ruleCode: 'SERVICE_CLIENT', period: 'P5Y' },
      { ruleCode: 'WITHDRAWN_FILE', period: 'P0D' },
      { ruleCode: 'WITHDRAWN_PART', period: 'P0D' },
      { ruleCode: 'ERASURE', period: 'P0D' },
    ]);
    expect(content.gaps.map(({ field }) => field)).toEqual([
      'legal-basis',
      'recipients',
      'term',
      'legal-basis',
      'recipients',
      'legal-basis',
      'recipients',
    ]);
    expect(counts.map(({ records }) => records > 0)).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(newest?.number).toBe(2);
    expect(changes).toEqual([]);
  });

  test('counts a file and what is late', async () => {
    const old = { openedOn: '2015-01-01', lastContactOn: '2016-01-01' } as Partial<
      ReturnType<typeof aClient>
    >;
    await vault.call('clients.add', aClient());
    await vault.call('clients.add', aClient({ ...old, familyName: 'Bouzid' }));
    const { counts } = await vault.call('register.current', {});
    expect(counts[0]).toMatchObject({ records: 2, overdue: 1, lastPurgeOn: null });
  });
});

describe('activities', () => {
  test('are added, changed and removed, and show as changes since the newest version', async () => {
    const { id } = await vault.call('register.addActivity', outside);
    const { changes } = await vault.call('register.current', {});
    expect(changes).toEqual([
      { activity: 'Nieuwsbrief', field: 'activity', item: '', from: '', to: 'Nieuwsbrief' },
    ]);
    await vault.call('register.changeActivity', { ...outside, id, purpose: 'Nieuws sturen' });
    expect((await activities()).at(-1)).toMatchObject({
      id,
      number: 8,
      category: null,
      purpose: 'Nieuws sturen',
    });
    await vault.call('register.removeActivity', { id });
    expect((await vault.call('register.current', {})).changes).toEqual([]);
  });

  test('keep the day of their last change when the same is saved again', async () => {
    const { id } = await vault.call('register.addActivity', outside);
    await vault.call('vault.lock', {});
    vault.restart('2026-12-01');
    await vault.unlock();
    await vault.call('register.changeActivity', { ...outside, id });
    expect((await activities()).at(-1)?.changedOn).toBe('2026-11-21');
    await vault.call('register.changeActivity', { ...outside, id, security: 'Anders' });
    expect((await activities()).at(-1)?.changedOn).toBe('2026-12-01');
  });

  test('of which the app holds the data stay', async () => {
    const [files] = await activities();
    expect(await vault.reply('register.removeActivity', { id: files?.id })).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'app-holds-data' },
    });
  });

  test.each(['register.changeActivity', 'register.removeActivity'])(
    'that are not there: %s',
    async (name) => {
      const input = name.endsWith('changeActivity') ? { ...outside, id: idOf('z') } : { id: idOf('z') };
      expect(await vault.reply(name, input)).toEqual({
        ok: false,
        error: { code: 'not-found', what: 'activity' },
      });
    },
  );
});

describe('a version', () => {
  test('is frozen: it stays as it was when the register changes', async () => {
    await vault.call('register.addActivity', outside);
    const version = await vault.call('register.approve', { note: 'Nieuwsbrief erbij' });
    expect(version).toMatchObject({ number: 3, approvedBy: 'Fatma Bakker', note: 'Nieuwsbrief erbij' });
    const before = await vault.call('register.version', { number: 3 });
    expect(before.version).toEqual(version);
    await vault.call('register.addActivity', { ...outside, name: 'Klachten' });
    expect(await vault.call('register.version', { number: 3 })).toEqual(before);
  });

  test('is not made twice of the same register', async () => {
    expect(await vault.reply('register.approve', { note: '' })).toEqual({
      ok: false,
      error: { code: 'refused', rule: 'nothing-changed' },
    });
    expect((await vault.call('register.versions', {})).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('follows by itself when a rule is confirmed anew', async () => {
    const rule = { code: 'SERVICE_CLIENT', period: 'P2Y' as Period, reason: 'Korter kan ook.' };
    await vault.call('retention.confirmRule', rule);
    expect(await vault.call('register.compare', { from: 2, to: 3 })).toEqual(
      [
        ['term', 'MAX P5Y last-contact', 'MAX P2Y last-contact'],
        ['term.version', '1', '2'],
        ['term.reason', 'Besluit van het bestuur van 5 januari 2026.', 'Korter kan ook.'],
      ].map(([field, from, to]) => ({ activity: 'Cliëntregistratie', field, item: 'client-file', from, to })),
    );
  });

  test('that is not there is not found', async () => {
    const notFound = { ok: false, error: { code: 'not-found', what: 'register-version' } };
    expect(await vault.reply('register.version', { number: 9 })).toEqual(notFound);
    expect(await vault.reply('register.compare', { from: 1, to: 9 })).toEqual(notFound);
    await vault.call('vault.confirm', { passphrase });
    expect(await vault.reply('register.export', { format: 'csv', number: 9 })).toEqual(notFound);
  });
});

describe('an export', () => {
  test('of a version as JSON is exactly what its hash was made of', async () => {
    const [newest] = await vault.call('register.versions', {});
    const file = await vault.call('register.export', { format: 'json', number: 2 });
    expect(file.name).toBe('register-versie-2.json');
    const hash = createHash('sha256').update(Buffer.from(file.base64, 'base64')).digest('hex');
    expect(hash).toBe(newest?.hash);
  });

  test('of the register as it changed is a draft, and leaves a line in the audit', async () => {
    await vault.call('register.addActivity', outside);
    const file = await vault.call('register.export', { format: 'csv', number: null });
    expect(file.name).toBe('register-concept.csv');
    expect(Buffer.from(file.base64, 'base64').toString('utf8')).toContain('concept, niet vastgesteld');
    const { lines } = await vault.call('audit.list', { ...anyLine, offset: 0, limit: 1 });
    expect(lines[0]).toMatchObject({ operation: 'register.export', object: 'register/draft/file' });
  });
});

test('partners can be chosen as recipients', async () => {
  expect(await vault.call('register.partners', {})).toContainEqual({
    name: 'Veilig Thuis',
    kind: 'formal',
    address: '',
    city: '',
    phone: '0800 2000',
    website: '',
  });
});
