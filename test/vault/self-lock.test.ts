import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StoreEvent } from '../../core/contract/bridge.ts';
import { day } from '../../core/kernel/day.ts';
import { composeStore } from '../../vault/compose-store.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import type { Serve } from '../../vault/serve.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';

const minute = 60_000;
let vault: TestVault;
let at: number;
let serve: Serve;
let look: () => Promise<boolean>;
let events: StoreEvent[];

/** The same vault in a store whose clock the test moves, and which looks when the test says so. */
beforeEach(async () => {
  vault = await openTestVault();
  await vault.reply('vault.lock', {});
  at = Date.UTC(2026, 10, 21, 8);
  events = [];
  serve = composeStore({
    home: vault.home,
    clock: { now: () => new Date(at).toISOString(), today: () => day('2026-11-21') },
    cost: () => Promise.resolve(leastCost),
    emit: (event) => events.push(event),
    watch: (its) => {
      look = its;
    },
  });
  await serve('vault.unlock', { label: userLabel, passphrase });
  events.length = 0;
});

afterEach(async () => {
  await serve('vault.lock', {});
  await vault.close();
});

const locked = () => events.filter(({ kind }) => kind === 'locked');
const pass = async (ms: number): Promise<boolean> => {
  at += ms;
  return look();
};

test('a store that nobody calls locks itself a minute after the window should have', async () => {
  expect(await pass(5 * minute)).toBe(false);
  expect(await pass(minute - 1)).toBe(false);
  expect(await pass(1)).toBe(true);
  expect(locked()).toEqual([{ kind: 'locked', because: 'idle' }]);
  expect(await serve('vault.me', {})).toEqual({ ok: false, error: { code: 'locked' } });
  expect(await pass(minute)).toBe(false);
});

test('every call counts as use, and the minutes that the manager set count', async () => {
  await pass(5 * minute);
  await serve('vault.changeLockTime', { minutes: 1 });
  expect(await pass(2 * minute - 1)).toBe(false);
  await serve('vault.me', {});
  expect(await pass(2 * minute - 1)).toBe(false);
  expect(await pass(1)).toBe(true);
});

test('after the sleep of a night it is locked at the first look', async () => {
  expect(await pass(9 * 60 * minute)).toBe(true);
  expect(locked()).toEqual([{ kind: 'locked', because: 'idle' }]);
});

test('after ten hours it is locked, also in the middle of work', async () => {
  await look();
  for (let worked = 0; worked < 599; worked += 1) {
    await serve('vault.me', {});
    expect(await pass(minute)).toBe(false);
  }
  await serve('vault.me', {});
  expect(await pass(minute)).toBe(true);
  expect(locked()).toEqual([{ kind: 'locked', because: 'day-over' }]);
});

test('a clock that is set back does not keep it open', async () => {
  await look();
  expect(await pass(-24 * 60 * minute)).toBe(false);
  expect(await pass(6 * minute)).toBe(true);
});

test('a lock takes along what was being typed, and a draft that cannot be kept does not stop it', async () => {
  const drafts = [
    { place: 'notes/new/1', text: 'Een halve zin' },
    { place: 'sharing/2', text: 'Een reden' },
  ];
  expect(await serve('vault.lock', { because: 'left', drafts })).toEqual({ ok: true, value: {} });
  expect(locked()).toEqual([{ kind: 'locked', because: 'left' }]);
  await serve('vault.unlock', { label: userLabel, passphrase });
  for (const { place, text } of drafts)
    expect(await serve('vault.draftText', { place })).toEqual({ ok: true, value: { text } });
});
