import { describe, expect, onTestFinished, test } from 'vitest';
import type { In, Out } from '../../core/contract/index.ts';
import type { BulkChange, ClientFind, ClientInput, ClientNarrow } from '../../core/contract/clients.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, PhaseId } from '../../core/kernel/ids.ts';
import { aClient } from '../support/a-client.ts';
import { readyVolunteer } from '../support/ready-volunteer.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

const page = { offset: 0, limit: 50 };
const wide: ClientNarrow = { phaseId: null, assignedTo: null, silentMonths: null, isConsentMissing: false };

const aVault = async (): Promise<TestVault> => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  return vault;
};

const add = async ({ call }: TestVault, changes: Partial<ClientInput>): Promise<ClientId> =>
  (await call('clients.add', aClient(changes))).id;

const phasesOf = async ({ call }: TestVault): Promise<readonly [PhaseId, PhaseId]> => {
  const [first, second] = await call('phases.list', {});
  if (!first || !second) throw new Error('No phases');
  return [first.id, second.id];
};

const namesOf = async ({ call }: TestVault, narrow: Partial<ClientNarrow>, words = ''): Promise<string[]> => {
  const { total, rows } = await call('clients.search', {
    words,
    filter: 'all',
    narrow: { ...wide, ...narrow },
    ...page,
  });
  expect(total).toBe(rows.length);
  return rows.map(({ listName }) => listName);
};

const preview = (
  { call }: TestVault,
  find: ClientFind,
  change: BulkChange,
  show: In<'clients.previewBulk'>['show'] = 'changes',
): Promise<Out<'clients.previewBulk'>> => call('clients.previewBulk', { find, change, show, ...page });

const ruleOf = async (vault: TestVault, input: In<'clients.bulk'>): Promise<string> => {
  const reply = await vault.reply('clients.bulk', input);
  return reply.ok ? 'ok' : reply.error.code === 'refused' ? reply.error.rule : reply.error.code;
};

describe('filters', () => {
  test('leave the files of a phase, of a volunteer, of nobody, and those that are silent, and go together with words', async () => {
    const vault = await aVault();
    const [first, second] = await phasesOf(vault);
    const assignedTo = await readyVolunteer(vault);
    await add(vault, { familyName: 'Aalders', phaseId: first, lastContactOn: day('2026-11-01') });
    await add(vault, {
      familyName: 'Bakker',
      phaseId: second,
      assignedTo,
      lastContactOn: day('2026-05-21'),
    });
    await add(vault, { familyName: 'Cohen', lastContactOn: day('2026-05-22') });
    expect(await namesOf(vault, {})).toHaveLength(3);
    expect(await namesOf(vault, { phaseId: first })).toEqual(['Aalders, F.']);
    expect(await namesOf(vault, { phaseId: '' })).toEqual(['Cohen, F.']);
    expect(await namesOf(vault, { assignedTo })).toEqual(['Bakker, F.']);
    expect(await namesOf(vault, { assignedTo: '' })).toEqual(['Aalders, F.', 'Cohen, F.']);
    // Six months before 21 November 2026.
    expect(await namesOf(vault, { silentMonths: 6 })).toEqual(['Bakker, F.']);
    expect(await namesOf(vault, { silentMonths: 5 })).toEqual(['Bakker, F.', 'Cohen, F.']);
    expect(await namesOf(vault, { assignedTo: '' }, 'cohen')).toEqual(['Cohen, F.']);
    expect(await namesOf(vault, { assignedTo: '', phaseId: second })).toEqual([]);
  });

  test('find the files that rest on a consent that does not hold, and forget nothing that was kept of an earlier key', async () => {
    const vault = await aVault();
    const id = await add(vault, { familyName: 'Aalders', legalBasis: 'consent' });
    await add(vault, { familyName: 'Bakker' });
    expect(await namesOf(vault, { isConsentMissing: true })).toEqual(['Aalders, F.']);
    const texts = await vault.call('consents.texts', {});
    const text = texts.find(({ purpose }) => purpose === 'client-registration');
    await vault.call('consents.record', {
      clientId: id,
      purpose: 'client-registration',
      answer: 'given',
      textId: text?.id ?? '',
      method: 'paper-signed',
      by: 'self',
      recipientId: null,
      representativeId: null,
      interpreter: '',
      present: '',
      isExplicit: true,
      on: day('2026-01-05'),
      expiresOn: null,
      isFreeHelp: false,
    });
    expect(await namesOf(vault, { isConsentMissing: true })).toEqual([]);
  });
});

describe('a change of many files', () => {
  test('shows which files change and which are left out and why, does exactly that, and keeps each history', async () => {
    const vault = await aVault();
    const [phaseId, otherPhase] = await phasesOf(vault);
    const one = await add(vault, { familyName: 'Aalders' });
    await add(vault, { familyName: 'Bakker', phaseId });
    const closed = await add(vault, { familyName: 'Cohen' });
    await vault.call('clients.close', { id: closed, on: day('2025-01-01'), reason: 'Klaar.' });
    const find: ClientFind = { words: '', filter: 'all' };
    const change: BulkChange = { kind: 'phase', phaseId };
    const shown = await preview(vault, find, change);
    expect(shown).toMatchObject({
      changes: 1,
      leftOut: [
        { why: 'closed', count: 1 },
        { why: 'already-so', count: 1 },
      ],
      rows: [{ id: one, listName: 'Aalders, F.', why: null }],
    });
    expect((await preview(vault, find, change, 'left-out')).rows.map(({ why }) => why)).toEqual([
      'already-so',
      'closed',
    ]);
    const { digest } = shown;
    expect(await vault.call('clients.bulk', { find, change, digest })).toEqual({ changed: 1, leftOut: 2 });
    expect((await vault.call('clients.open', { id: one })).phaseId).toBe(phaseId);
    const { changes } = await vault.call('history.ofClient', { clientId: one, ...page });
    expect(changes).toMatchObject([{ field: 'phaseId', from: null }]);
    // The list is another one now, and what was confirmed was not this.
    expect(await ruleOf(vault, { find, change, digest })).toBe('bulk-changed');
    const again = await preview(vault, find, change);
    expect(await ruleOf(vault, { find, change, digest: again.digest })).toBe('bulk-nothing');
    const other = await preview(vault, find, { kind: 'phase', phaseId: otherPhase });
    expect(await ruleOf(vault, { find, change, digest: other.digest })).toBe('bulk-changed');
  });

  test('closes files with their terms, and leaves out who was spoken to after that day', async () => {
    const vault = await aVault();
    const id = await add(vault, { familyName: 'Aalders', lastContactOn: day('2023-02-01') });
    await add(vault, { familyName: 'Bakker', lastContactOn: day('2026-02-01') });
    const find: ClientFind = { words: '', filter: 'open', narrow: { ...wide, silentMonths: 1 } };
    const change: BulkChange = { kind: 'close', on: day('2025-01-01'), reason: ' Lang stil. ' };
    const { digest, leftOut } = await preview(vault, find, change);
    expect(leftOut).toEqual([{ why: 'contact-later', count: 1 }]);
    await vault.call('clients.bulk', { find, change, digest });
    expect(await vault.call('clients.open', { id })).toMatchObject({
      closedOn: '2025-01-01',
      closedReason: 'Lang stil.',
    });
    expect(await vault.call('clients.counts', {})).toEqual({ open: 1, closed: 1 });
    const tomorrow = { ...change, on: day('2026-11-22') };
    expect(
      await vault.reply('clients.previewBulk', { find, change: tomorrow, show: 'changes', ...page }),
    ).toMatchObject({ error: { rule: 'in-future' } });
  });

  test('gives purpose and ground to closed files too, and a ground that has ended puts them on the purge list', async () => {
    const vault = await aVault();
    const id = await add(vault, { familyName: 'Aalders' });
    const assignedTo = await readyVolunteer(vault);
    const find: ClientFind = { words: '', filter: 'all' };
    const { purposeId } = aClient();
    const change: BulkChange = {
      kind: 'purpose',
      purposeId,
      legalBasis: 'public-task',
      specialException: null,
    };
    await vault.call('clients.bulk', { find, change, digest: (await preview(vault, find, change)).digest });
    expect((await vault.call('clients.open', { id })).legalBasis).toBe('public-task');
    const assign: BulkChange = { kind: 'assign', assignedTo };
    await vault.call('clients.bulk', {
      find,
      change: assign,
      digest: (await preview(vault, find, assign)).digest,
    });
    expect((await vault.call('clients.open', { id })).assignedTo).toBe(assignedTo);
  });

  test('that is stopped leaves every file as it was', async () => {
    const vault = await aVault();
    const [phaseId] = await phasesOf(vault);
    for (let at = 0; at < 30; at += 1) await add(vault, { familyName: `Aalders ${at}` });
    const find: ClientFind = { words: '', filter: 'all' };
    const change: BulkChange = { kind: 'phase', phaseId };
    const { digest } = await preview(vault, find, change);
    const running = vault.reply('clients.bulk', { find, change, digest });
    await vault.call('vault.cancelTask', {});
    const reply = await running;
    const inPhase = await namesOf(vault, { phaseId });
    // Thirty files may be done before anyone could say stop.
    expect(inPhase).toHaveLength(reply.ok ? 30 : 0);
  });
});
