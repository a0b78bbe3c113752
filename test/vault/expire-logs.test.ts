import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { day, dayOf } from '../../core/kernel/day.ts';
import { addPeriod, type Period, period } from '../../core/kernel/period.ts';
import { logLimit } from '../../core/retention/log-limit.ts';
import { anyLine } from '../support/any-line.ts';
import { one, run } from '../../db/sql.ts';
import { editVault } from '../support/edit-vault.ts';
import { openTestVault, type TestVault, userLabel } from '../support/open-vault.ts';

describe('the limit of a log', () => {
  it('lets a line go exactly on the day on which its term is over', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 4_000 }),
        fc.constantFrom('P2Y', 'P7Y', 'P18M', 'P30D', 'P0D'),
        (written, daysLater, term) => {
          const at = written.toISOString();
          const today = addPeriod(dayOf(at), `P${daysLater}D` as Period);
          const goes = at < logLimit(period(term), today);
          expect(goes).toBe(addPeriod(dayOf(at), period(term)) <= today);
        },
      ),
    );
  });
});

describe('logs past their term', () => {
  let vault: TestVault;
  afterEach(() => vault.close());

  const confirm = (code: string, term: string) =>
    vault.call('retention.confirmRule', { code, period: period(term), reason: 'Besluit van het bestuur.' });
  const lines = async () => (await vault.call('audit.list', { ...anyLine, offset: 0, limit: 200 })).total;

  /** Locks, and opens on another day. */
  const openOn = async (today: string) => {
    await vault.call('vault.lock', {});
    vault.restart(today);
    await vault.unlock();
  };
  /** A vault in daily use: no clock jumps a year. */
  const useUntil2028 = async () => {
    for (const today of ['2027-08-01', '2028-06-01']) {
      await openOn(today);
      await vault.call('vault.finishSetup', {});
    }
  };

  it('go at the next opening, and the rest of the chain still verifies', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    await confirm('AUDIT_LOG', 'P2Y');
    const before = await lines();
    await useUntil2028();
    await openOn('2028-11-20');
    expect(await lines()).toBe(before + 8);
    await openOn('2028-11-22');
    // What was written in 2026 went, up to the lock.
    expect(await lines()).toBe(9);
    const state = await vault.call('audit.verify', {});
    expect(state).toMatchObject({ checked: 9, brokenAt: null, isAnchorSigned: true });
    expect(state.begins).toMatchObject({ after: before + 1, by: userLabel });
    await confirm('PURGE_LOG', 'P7Y');
    expect(await vault.call('audit.verify', {})).toMatchObject({ checked: 11, brokenAt: null });
  });

  it('leave an anchor that nobody else can sign', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    await confirm('AUDIT_LOG', 'P2Y');
    await useUntil2028();
    await openOn('2028-11-22');
    await openOn('2028-11-23');
    const signed = await vault.call('audit.state', {});
    expect(signed).toMatchObject({ brokenAt: null, isAnchorSigned: true });
    for (const edit of [
      "UPDATE audit_anchor SET made_at = '2020-01-01T00:00:00.000Z'",
      'UPDATE audit_anchor SET signature = zeroblob(64)',
      "UPDATE audit_anchor SET signature = x''",
      "UPDATE audit_anchor SET made_by = 'aaaaaaaaaaaaaaaaaaaa'",
    ]) {
      await vault.call('vault.lock', {});
      const keep = await editVault(vault.folder, (db) => ({
        before: one<Record<string, string | Uint8Array>>(db, 'SELECT * FROM audit_anchor'),
        edited: run(db, edit).changes,
      }));
      expect(keep.edited, edit).toBe(1);
      await vault.unlock();
      const state = await vault.call('audit.state', {});
      expect(state, edit).toMatchObject({ brokenAt: null, isAnchorSigned: false });
      await vault.call('vault.lock', {});
      await editVault(vault.folder, (db) =>
        run(
          db,
          'UPDATE audit_anchor SET made_by = @made_by, made_at = @made_at, signature = @signature',
          keep.before,
        ),
      );
      await vault.unlock();
    }
    expect((await vault.call('audit.state', {})).isAnchorSigned).toBe(true);
  });

  it('leave an anchor that still counts when whoever signed it has other keys now', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    await confirm('AUDIT_LOG', 'P2Y');
    await useUntil2028();
    await openOn('2028-11-22');
    await vault.call('vault.lock', {});
    await vault.call('vault.recover', {
      codes: [vault.recoveryCode],
      label: userLabel,
      passphrase: 'groene fiets onder regenboog zingt luid',
    });
    const state = await vault.call('audit.verify', {});
    expect(state).toMatchObject({ brokenAt: null, isAnchorSigned: true });
    expect(state.begins).not.toBeNull();
  });

  it('stay when the clock jumped: nobody empties the log by setting the clock ahead', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    await confirm('AUDIT_LOG', 'P2Y');
    const before = await lines();
    await openOn('2036-11-21');
    await openOn('2036-11-22');
    expect(await lines()).toBe(before + 4);
  });

  it('stay while no rule for them is confirmed', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    const before = await lines();
    await vault.call('vault.lock', {});
    vault.restart(day('2036-11-21'));
    await vault.unlock();
    expect(await lines()).toBe(before + 2);
  });
});
