import { describe, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { aClient, whyKept } from '../support/a-client.ts';
import { aVault, idOf, imported, readFixture, refusal } from '../support/imported-vault.ts';
import { openAs } from '../support/open-as.ts';
import { ofOpenings, tablePicture } from '../support/table-picture.ts';

describe('the old list', () => {
  test('comes in as it is: 393 of 400, 5 with a remark, 7 refused, 125 past their term', async () => {
    const vault = await aVault();
    const choices = await readFixture(vault);
    const { totals } = await vault.call('imports.preview', { choices, show: 'all', offset: 0, limit: 1 });
    expect(totals).toEqual({
      rows: 400,
      imported: 393,
      withRemark: 5,
      refused: 7,
      leftOut: 0,
      expired: 125,
      known: 0,
      filled: 0,
    });
    expect((await vault.call('clients.counts', {})).open).toBe(0);
    expect((await vault.call('imports.run', choices)).totals).toEqual(totals);
    const { open, closed } = await vault.call('clients.counts', {});
    expect(open + closed).toBe(393);
  });

  test('brings its remarks as notes, and an x under Toestemming as a remark, never as a consent', async () => {
    const vault = await aVault();
    await imported(vault);
    const { total, rows } = await vault.call('clients.search', {
      words: '',
      filter: 'all',
      offset: 0,
      limit: 200,
    });
    expect(total).toBe(393);
    const texts: string[] = [];
    for (const { id } of rows) {
      const notes = await vault.call('notes.list', { clientId: id });
      expect(notes.every(({ kind }) => kind === 'remark')).toBe(true);
      texts.push(...notes.map(({ text }) => text));
      const { states, events } = await vault.call('consents.ofClient', { clientId: id });
      expect([events, new Set(states.map(({ state }) => state))]).toEqual([[], new Set(['never'])]);
    }
    expect(texts).toContain('hulp bij brief gemeente');
    expect(texts).toContain('Toestemming volgens de oude lijst: x');
  });

  test('is left out where the term is over, when that is chosen', async () => {
    const vault = await aVault();
    const { totals } = await imported(vault, { leaveOutExpired: true });
    expect(totals.leftOut).toBeGreaterThan(0);
    expect(totals.imported + totals.leftOut + totals.refused).toBe(totals.rows);
    expect((await vault.call('purge.dryRun', {})).lines).toBe(0);
  });

  test('says in its report which rows the person left out', async () => {
    const vault = await aVault();
    const choices = await readFixture(vault);
    const { base64 } = await vault.call('imports.report', { ...choices, leaveOutExpired: true, lang: 'nl' });
    const report = Buffer.from(base64, 'base64').toString();
    expect(report).toContain('voorbij de bewaartermijn, door u weggelaten');
    expect(report).not.toMatch(/^\d+;;/m);
  });

  test('cannot come in a second time by confirming twice', async () => {
    const vault = await aVault();
    const choices = await readFixture(vault);
    await vault.call('imports.preview', { choices, show: 'all', offset: 0, limit: 1 });
    await vault.call('imports.run', choices);
    const report = await vault.call('imports.report', { ...choices, lang: 'nl' });
    expect(await refusal(vault.reply('imports.run', choices))).toBe('nothing-to-import');
    expect(await vault.call('imports.report', { ...choices, lang: 'nl' })).toEqual(report);
    const { open, closed } = await vault.call('clients.counts', {});
    expect(open + closed).toBe(393);
  });

  test('is judged anew when somebody in it was added by hand after the preview', async () => {
    const vault = await aVault();
    const list =
      'Voornaam;Achternaam;Geb.datum;Aangemeld;Laatste contact\nFatiha;El Khattabi;01-02-1980;01-02-2025;03-04-2025\nNoor;Wit;05-06-1990;01-02-2025;03-04-2025\n';
    const { mapping } = await vault.call('imports.read', { base64: Buffer.from(list).toString('base64') });
    const choices = {
      mapping,
      leaveOutExpired: false,
      leaveOutLines: [],
      notBsnLines: [],
      known: 'leave-out' as const,
      ...whyKept,
    };
    const { totals } = await vault.call('imports.preview', { choices, show: 'all', offset: 0, limit: 1 });
    expect(totals.imported).toBe(2);
    await vault.call('clients.add', aClient({ birthOn: day('1980-02-01') }));
    expect((await vault.call('imports.run', choices)).totals).toMatchObject({ imported: 1, refused: 1 });
  });

  test('can be taken back as a whole, with a proof', async () => {
    const vault = await aVault();
    const { id: kept } = await vault.call('clients.add', aClient({ familyName: 'Achterblijver' }));
    const run = await imported(vault);
    expect((await vault.call('imports.undo', { id: run.id })).state).toBe('undone');
    const { rows } = await vault.call('clients.search', { words: '', filter: 'all', offset: 0, limit: 10 });
    expect(rows.map(({ id }) => id)).toEqual([kept]);
    const [certificate] = await vault.call('purge.certificates', {});
    expect(certificate).toMatchObject({
      reason: 'import-undone',
      counts: [{ files: 393 }],
      proof: { hits: 0, damagedPages: 0, freePages: 0, isByIdOnly: false },
    });
    expect(await refusal(vault.reply('imports.undo', { id: run.id }))).toBe('import-changed');
  });

  test('cannot be taken back once something in it was changed', async () => {
    const vault = await aVault();
    const { id } = await imported(vault);
    const clientId = await idOf(vault, 'renee bakker');
    await vault.call('notes.write', {
      clientId,
      on: day('2026-11-20'),
      kind: 'remark',
      text: 'Nieuw.',
      isNotBsn: false,
    });
    expect(await refusal(vault.reply('imports.undo', { id }))).toBe('import-changed');
    const { open, closed } = await vault.call('clients.counts', {});
    expect(open + closed).toBe(393);
  });

  test('writes nothing when it is stopped in the middle', async () => {
    const vault = await aVault();
    const choices = await readFixture(vault);
    const picture = async (): Promise<string> => {
      await vault.call('vault.lock', {});
      const { opened, session } = await openAs(vault);
      const of = tablePicture(opened.db, ofOpenings);
      session.close();
      await vault.unlock();
      return of;
    };
    const before = await picture();
    await readFixture(vault);
    const running = vault.reply('imports.run', choices);
    while (!vault.events.some((event) => event.kind === 'progress' && event.step === 'importing'))
      await new Promise((resolve) => setImmediate(resolve));
    expect(await vault.call('vault.cancelTask', {})).toEqual({ stopped: true });
    expect(await running).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(await picture()).toBe(before);
  });
});
