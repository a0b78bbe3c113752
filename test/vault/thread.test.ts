import { describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { period } from '../../core/kernel/period.ts';
import { all } from '../../db/sql.ts';
import { aClient } from '../support/a-client.ts';
import { aVault, imported, refusal } from '../support/imported-vault.ts';
import { approveAndRun } from '../support/purge-evening.ts';
import { openAs } from '../support/open-as.ts';
import { userLabel } from '../support/open-vault.ts';
import { rowCounts } from '../support/table-picture.ts';
import { bySelf } from '../support/by-self.ts';

const expired = aClient({ openedOn: day('2018-01-02'), lastContactOn: day('2019-03-04') });

describe('the timers', () => {
  test('say of each kind of data which rule, which event, until when and who decided', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', aClient({ lastContactOn: day('2024-02-29') }));
    expect(await vault.call('retention.ofClient', { clientId: id })).toEqual([
      {
        category: 'client-file',
        ruleCode: 'SERVICE_CLIENT',
        ruleVersion: 1,
        trigger: 'last-contact',
        anchorOn: '2024-02-29',
        period: 'P5Y',
        bound: 'MAX',
        dueOn: '2029-02-28',
        state: 'running',
        leftOutUntil: null,
        leftOutReason: '',
        source: 'handboek 5.4',
        reason: 'Besluit van het bestuur van 5 januari 2026.',
        confirmedBy: 'Fatma Bakker',
        confirmedOn: '2026-11-21',
      },
    ]);
  });

  test('move with a changed rule as was shown before, and the register gets a version', async () => {
    const vault = await aVault();
    await imported(vault);
    const choice = { code: 'SERVICE_CLIENT', period: period('P3Y') };
    const versions = (await vault.call('register.versions', {})).length;
    const lines = (await vault.call('purge.dryRun', {})).lines;
    const effect = await vault.call('retention.previewRule', choice);
    expect((await vault.call('purge.dryRun', {})).lines).toBe(lines);
    expect(effect).toMatchObject({ governs: 393, moved: 393, dueNow: lines });
    expect(await vault.call('retention.confirmRule', { ...choice, reason: 'Korter is veiliger.' })).toEqual(
      effect,
    );
    const dry = await vault.call('purge.dryRun', {});
    expect(dry.lines).toBe(effect.dueThen);
    expect(dry.lines).toBeGreaterThan(lines);
    expect(await vault.call('register.versions', {})).toHaveLength(versions + 1);
    const changes = await vault.call('register.compare', { from: versions, to: versions + 1 });
    expect(changes.map(({ field }) => field)).toContain('term');
  });

  test('of a line that was left out with a reason run again on its day, and not before', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', expired);
    const line = {
      recordId: id,
      category: 'client-file',
      untilOn: day('2027-01-15'),
      reason: 'Klacht loopt.',
    } as const;
    await vault.call('purge.leaveOut', line);
    expect(await vault.call('purge.dryRun', {})).toMatchObject({ lines: 0, leftOut: 1 });
    expect(await refusal(vault.reply('purge.propose', { digest: '' }))).toBe('nothing-due');
    for (const [today, lines] of [
      ['2027-01-14', 0],
      ['2027-01-15', 1],
    ] as const) {
      await vault.call('vault.lock', {});
      vault.restart(today);
      await vault.unlock();
      expect((await vault.call('purge.dryRun', {})).lines).toBe(lines);
    }
  });
});

describe('the purge', () => {
  test('leaves a name with its proof of consent until that has its own day, and then nothing', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', {
      ...expired,
      familyName: 'Stompje',
      street: 'Uniekestraat',
    });
    const textId =
      (await vault.call('consents.texts', {})).find(({ purpose }) => purpose === 'newsletter')?.id ?? '';
    const answer = { clientId: id, purpose: 'newsletter', method: 'email', ...bySelf } as const;
    await vault.call('consents.record', {
      ...answer,
      answer: 'given',
      textId,
      on: day('2018-02-01'),
      expiresOn: null,
      isExplicit: false,
      isFreeHelp: false,
    });
    await vault.call('consents.withdraw', { ...answer, on: day('2023-05-06') });
    await vault.call('vault.saveDraftText', { place: `notes/${id}`, text: 'half geschreven' });
    const note = { kind: 'remark', isNotBsn: false, on: day('2020-01-01') } as const;
    const { id: noteId } = await vault.call('notes.write', { ...note, clientId: id, text: 'kort' });
    await vault.call('vault.saveDraftText', { place: `notes/correct/${noteId}`, text: 'beter' });
    await vault.call('vault.saveDraftText', { place: 'clients/new', text: 'iemand anders' });
    const first = await approveAndRun(vault);
    expect((await vault.call('vault.draftText', { place: `notes/${id}` })).text).toBeNull();
    expect((await vault.call('vault.draftText', { place: `notes/correct/${noteId}` })).text).toBeNull();
    expect((await vault.call('vault.draftText', { place: 'clients/new' })).text).toBe('iemand anders');
    expect(first.counts).toMatchObject([
      {
        ruleCode: 'SERVICE_CLIENT',
        files: 1,
        stays: [{ category: 'consent-proof', count: 1, untilOn: '2028-05-06' }],
      },
    ]);
    expect(first.proof.hits).toBe(0);
    await vault.call('vault.lock', {});
    const { opened, session } = await openAs(vault);
    const rows = (sql: string) => all<Record<string, unknown>>(opened.db, sql);
    expect(rows('SELECT family_name, street, birth_on, paper, is_stub FROM client')).toEqual([
      { family_name: 'Stompje', street: '', birth_on: null, paper: '', is_stub: 1 },
    ]);
    expect(rows('SELECT kind FROM consent_event ORDER BY on_day')).toEqual([
      { kind: 'given' },
      { kind: 'withdrawn' },
    ]);
    expect(rowCounts(opened.db)).toMatchObject({ note: 0, contact_point: 0, search_term: 0, file_key: 0 });
    session.close();
    await vault.unlock();
    expect(
      (await vault.call('clients.search', { words: 'stompje', filter: 'all', offset: 0, limit: 5 })).total,
    ).toBe(0);
    expect(await vault.call('clients.open', { id })).toMatchObject({
      isStub: true,
      familyName: 'Stompje',
      street: '',
      contactPoints: [],
    });
    expect((await vault.call('consents.ofClient', { clientId: id })).events).toHaveLength(2);
    expect(await vault.reply('notes.list', { clientId: id })).toMatchObject({ error: { code: 'not-found' } });
    expect(await vault.reply('clients.close', { id, on: day('2026-11-21'), reason: 'x' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await vault.call('vault.lock', {});
    vault.restart('2027-11-20');
    await vault.unlock();
    expect((await vault.call('purge.dryRun', {})).lines).toBe(0);
    await vault.call('clients.counts', {});
    await vault.call('register.approve', { note: 'Elk jaar.' }).catch(() => undefined);
    await vault.call('organisation.change', await vault.call('organisation.get', {}));
    await vault.call('vault.lock', {});
    vault.restart('2028-05-06');
    await vault.unlock();
    const second = await approveAndRun(vault);
    expect(second.counts).toMatchObject([
      { ruleCode: 'CONSENT_PROOF', files: 1, consentEvents: 2, stays: [] },
    ]);
    expect(second.proof.hits).toBe(0);
    expect(await vault.reply('clients.open', { id })).toMatchObject({ error: { code: 'not-found' } });
  });

  test('gives a certificate and a register in which no client can be found', async () => {
    const vault = await aVault();
    await imported(vault);
    const { lines } = await vault.call('purge.due', { ruleCode: null, offset: 0, limit: 200 });
    const names = lines
      .flatMap(({ listName }) => listName.split(/[ ,]+/))
      .filter((part) => part.length > 4 && !userLabel.includes(part));
    expect(names.length).toBeGreaterThan(100);
    const certificate = await approveAndRun(vault);
    expect(certificate.proof).toMatchObject({ hits: 0, damagedPages: 0, freePages: 0, isByIdOnly: false });
    expect(certificate.proof.valuesSought).toBeGreaterThan(500);
    const shown = JSON.stringify([
      certificate,
      await vault.call('purge.certificates', {}),
      await vault.call('register.current', {}),
      await vault.call('register.versions', {}),
    ]);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
  });

  test('is refused when the list is no longer the one that was reviewed', async () => {
    const vault = await aVault();
    const { id } = await vault.call('clients.add', expired);
    await vault.call('clients.add', { ...expired, givenName: 'Tweede' });
    const { digest } = await vault.call('purge.dryRun', {});
    await vault.call('notes.write', {
      clientId: id,
      on: day('2026-11-20'),
      kind: 'phone',
      text: 'Belde.',
      isNotBsn: false,
    });
    expect(await refusal(vault.reply('purge.propose', { digest }))).toBe('list-changed');
    expect((await vault.call('clients.counts', {})).open).toBe(2);
  });

  test.each([
    ['back a year', '2026-11-21', 'clock-back'],
    ['back a day', '2027-11-20', 'clock-back'],
    ['ahead two years', '2029-11-22', 'clock-ahead'],
  ])('is refused when the clock was set %s', async (_, today, rule) => {
    const vault = await aVault('2027-11-21');
    await vault.call('clients.add', {
      ...expired,
      openedOn: day('2001-01-01'),
      lastContactOn: day('2001-01-01'),
    });
    await vault.call('vault.lock', {});
    vault.restart(today);
    await vault.unlock();
    const { digest } = await vault.call('purge.dryRun', {});
    expect(await refusal(vault.reply('purge.propose', { digest }))).toBe(rule);
    expect((await vault.call('clients.counts', {})).open).toBe(1);
  });
});
