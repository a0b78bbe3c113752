import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Refusal } from '../../../core/kernel/refusal.ts';
import { clockOn } from '../../../vault/clock.ts';
import { composeStore } from '../../../vault/compose-store.ts';
import { leastCost } from '../../../vault/keys/derive.ts';
import { patiently } from '../../../vault/opening/patiently.ts';
import { openTestVault, passphrase, userLabel } from '../../support/open-vault.ts';

const refusing = (rule: string) => () => Promise.reject(new Refusal({ code: 'refused', rule }));
const rule = (error: unknown): string =>
  error instanceof Refusal && error.error.code === 'refused' ? error.error.rule : String(error);

describe('a vault file that another program holds', () => {
  test('is asked for until that program is done', async () => {
    const waits: number[] = [];
    let left = 3;
    const opened = await patiently(
      () => (left-- > 0 ? refusing('vault-in-use')() : Promise.resolve('open')),
      (ms) => Promise.resolve(void waits.push(ms)),
      () => undefined,
    );
    expect(opened).toBe('open');
    expect(waits).toHaveLength(3);
  });

  test('is given up after half a minute, with a sentence of its own', async () => {
    let waited = 0;
    const told: number[] = [];
    const gaveUp = patiently(
      refusing('vault-in-use'),
      (ms) => Promise.resolve(void (waited += ms)),
      (done, total) => void told.push(total - done),
    );
    expect(await gaveUp.catch(rule)).toBe('vault-held');
    expect(waited).toBeGreaterThan(20_000);
    expect(waited).toBeLessThan(40_000);
    expect(told.every((it) => it > 0)).toBe(true);
  });

  test('is not confused with what waiting does not mend', async () => {
    for (const other of ['vault-damaged', 'wrong-passphrase', 'vault-unreadable'])
      expect(
        await patiently(
          refusing(other),
          () => Promise.reject(new Error('It waited')),
          () => undefined,
        ).catch(rule),
      ).toBe(other);
  });

  test('opens when a real other process lets go of it, of which the window hears', async () => {
    const vault = await openTestVault();
    onTestFinished(() => vault.close());
    await vault.call('vault.lock', {});
    const script = `
      const Database = (await import('better-sqlite3-multiple-ciphers')).default;
      const db = new Database(process.argv[1]);
      db.pragma('locking_mode=EXCLUSIVE'); 
      try { db.exec('BEGIN EXCLUSIVE'); } catch (error) { if (!/not a database/.test(error.message)) throw error; }
      process.stdout.write('held'); setInterval(() => undefined, 1000);`;
    const other = spawn(
      process.execPath,
      ['--input-type=module', '-e', script, join(vault.folder, 'vault.db')],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    onTestFinished(() => void other.kill());
    await new Promise((settle) => other.stdout.once('data', settle));
    const steps: string[] = [];
    const serve = composeStore({
      home: vault.home,
      clock: clockOn('2026-11-21'),
      cost: () => Promise.resolve(leastCost),
      emit: (event) => {
        if (event.kind !== 'progress') return;
        steps.push(event.step);
        if (event.step === 'held') other.kill();
      },
    });
    expect(await serve('vault.unlock', { label: userLabel, passphrase })).toMatchObject({ ok: true });
    await serve('vault.lock', {});
    expect(steps).toContain('held');
  });
});
