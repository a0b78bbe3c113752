import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { day, dayOf } from '../../core/kernel/day.ts';
import { addPeriod, type Period, period } from '../../core/kernel/period.ts';
import { logLimit } from '../../core/retention/log-limit.ts';
import { anyLine } from '../support/any-line.ts';
import { openTestVault, type TestVault } from '../support/open-vault.ts';

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

  it('go at the next opening, and the rest of the chain still verifies', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    await confirm('AUDIT_LOG', 'P2Y');
    const before = await lines();
    await vault.call('vault.lock', {});
    vault.restart('2028-11-20');
    await vault.unlock();
    expect(await lines()).toBe(before);
    await vault.call('vault.lock', {});
    vault.restart('2028-11-22');
    await vault.unlock();
    expect(await lines()).toBe(1);
    expect(await vault.call('audit.verify', {})).toEqual({ checked: 1, brokenAt: null });
    await vault.call('clients.counts', {});
    await confirm('PURGE_LOG', 'P7Y');
    expect(await vault.call('audit.verify', {})).toEqual({ checked: 2, brokenAt: null });
  });

  it('stay while no rule for them is confirmed', async () => {
    vault = await openTestVault({ today: '2026-11-21' });
    const before = await lines();
    await vault.call('vault.lock', {});
    vault.restart(day('2036-11-21'));
    await vault.unlock();
    expect(await lines()).toBe(before);
  });
});
