import { describe, expect, onTestFinished, test } from 'vitest';
import type { Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { supportPurpose } from '../../core/purposes/starter-purposes.ts';
import { value } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';
import { approveAndRun } from '../support/purge-evening.ts';

const page = { offset: 0, limit: 50 };

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const told = async ({ call }: TestVault, clientId: ClientId): Promise<Out<'history.ofClient'>['changes']> =>
  (await call('history.ofClient', { clientId, ...page })).changes;

describe('the history of a file', () => {
  test('tells each field that changed: who, when, from what to what, newest first; an unchanged save tells nothing', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient({ city: 'Diemen' }));
    expect(await told(vault, id)).toEqual([]);
    const point = { kind: 'phone', value: '06 0000 0412', safety: 'safe', remark: '' } as const;
    const phases = await vault.call('phases.list', {});
    const phase = phases[1] ?? phases[0];
    const assignedTo = await readyVolunteer(vault);
    await vault.call('clients.change', { ...aClient({ city: 'Weesp' }), id });
    await vault.call('clients.change', {
      ...aClient({
        city: 'Weesp',
        contactPoints: [point],
        phaseId: phase?.id ?? null,
        assignedTo,
        household: [{ relation: 'child', ageBand: '0-11', livesIn: true }],
      }),
      id,
    });
    const changes = await told(vault, id);
    expect(
      changes
        .map(({ field }) => field)
        .toReversed()
        .slice(0, 1),
    ).toEqual(['city']);
    const of = (field: string) => changes.find((change) => change.field === field);
    expect(of('city')).toMatchObject({ by: userLabel, from: 'Diemen', to: 'Weesp', canRestore: true });
    expect(of('contactPoints')).toMatchObject({ from: [], to: [{ value: '+31600000412' }] });
    expect(of('phaseId')).toMatchObject({ from: null, to: phase?.name });
    expect(of('assignedTo')).toMatchObject({ from: null, to: 'Graaf, A. de' });
    expect(of('household')).toMatchObject({ to: [{ relation: 'child' }] });
    expect(changes).toHaveLength(5);
    await vault.call('clients.change', {
      ...aClient({
        city: 'Weesp',
        contactPoints: [point],
        phaseId: phase?.id ?? null,
        assignedTo,
        household: [{ relation: 'child', ageBand: '0-11', livesIn: true }],
      }),
      id,
    });
    expect(await told(vault, id)).toHaveLength(5);
  });

  test('tells closing and coming back, which cannot be put back as a field', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient());
    await vault.call('clients.close', { id, on: day('2025-05-01'), reason: 'Klaar.' });
    await vault.call('clients.reopen', { id, on: day('2026-01-02') });
    const changes = await told(vault, id);
    expect(changes.map(({ field, from, to }) => [field, from, to])).toEqual(
      expect.arrayContaining([
        ['closedOn', null, '2025-05-01'],
        ['closedReason', '', 'Klaar.'],
        ['closedOn', '2025-05-01', null],
        ['lastContactOn', '2024-02-01', '2026-01-02'],
      ]),
    );
    const closing = changes.find(({ field }) => field === 'closedOn');
    expect(closing?.canRestore).toBe(false);
    const reply = await vault.reply('history.restore', { clientId: id, id: closing?.id });
    expect(reply).toMatchObject({ error: { rule: 'nothing-to-restore' } });
  });

  test('a restored field goes through the same checks, moves the terms, and is history itself', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient({ lastContactOn: day('2023-01-01') }));
    const due = async () => (await vault.call('retention.ofClient', { clientId: id }))[0]?.dueOn;
    const before = await due();
    await vault.call('clients.change', { ...aClient({ lastContactOn: day('2025-01-01') }), id });
    const [change] = await told(vault, id);
    await vault.call('history.restore', { clientId: id, id: change?.id ?? ('' as never) });
    expect(await due()).toBe(before);
    const [last, first] = await told(vault, id);
    expect(last).toMatchObject({ field: 'lastContactOn', from: '2025-01-01', to: '2023-01-01' });
    expect([last?.canRestore, first?.canRestore]).toEqual([true, false]);
    // The file now begins later than the contact that would be put back.
    await vault.call('clients.change', {
      ...aClient({ openedOn: day('2024-06-01'), lastContactOn: day('2024-07-01') }),
      id,
    });
    const reply = await vault.reply('history.restore', { clientId: id, id: first?.id });
    expect(reply).toMatchObject({ error: { rule: 'contact-before-opened' } });
  });

  test('is sealed under the key of the file, and no other file can ask for its changes', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient({ city: 'Kortenhoef' }));
    const { id: other } = await vault.call('clients.add', aClient());
    await vault.call('clients.change', { ...aClient({ city: 'Loosdrecht' }), id });
    const [change] = await told(vault, id);
    expect(await vault.reply('history.restore', { clientId: other, id: change?.id })).toMatchObject({
      error: { code: 'not-found' },
    });
    await vault.call('vault.lock', {});
    const { opened, session } = await openAs(vault, {});
    const sealed = value<Uint8Array>(opened.db, 'SELECT change_sealed FROM field_change');
    expect(Buffer.from(sealed ?? []).toString('latin1')).not.toMatch(/Kortenhoef|Loosdrecht/);
    session.close();
  });

  test('goes with the file when that is purged', async () => {
    const vault = await aVault();
    const long = { openedOn: day('2017-02-01'), lastContactOn: day('2019-01-10') };
    const { id } = await vault.call('clients.add', aClient({ ...long, purposeId: supportPurpose }));
    await vault.call('clients.change', { ...aClient({ ...long, city: 'Weesp' }), id });
    await approveAndRun(vault);
    await vault.call('vault.lock', {});
    const { opened, session } = await openAs(vault, {});
    expect(value(opened.db, 'SELECT count(*) FROM field_change')).toBe(0);
    session.close();
  });
});
