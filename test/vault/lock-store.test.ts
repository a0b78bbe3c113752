import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoreEvent } from '../../core/contract/bridge.ts';
import { lockStore } from '../../vault/hosting/lock-store.ts';
import { keepStore, type ProcessHandle } from '../../vault/hosting/store-process.ts';
import { openTestVault } from '../support/open-vault.ts';
import { afterwards, copyOf, faultsIn, startWorker } from '../support/worker-vault.ts';
import { whyKept } from '../support/a-client.ts';

const list = readFileSync(join(import.meta.dirname, '..', 'fixtures', 'clientenlijst.csv')).toString(
  'base64',
);

/** A test depends on no clock: here the store gets all the time that it needs. */
const longest = 60_000;

/** A home with a vault, whose store runs in a process of its own and is open. */
const openWorker = async () => {
  const vault = await openTestVault({ today: '2026-11-21' });
  await vault.reply('vault.lock', {});
  const worker = startWorker(copyOf(vault.home));
  await vault.close();
  await worker.unlock();
  const events: StoreEvent[] = [];
  worker.store.listen((event) => events.push(event));
  const locked = () => events.filter(({ kind }) => kind === 'locked');
  return { ...worker, locked };
};

test('a lock keeps what was being typed, ends the process, and says once why', async () => {
  const { home, store, locked } = await openWorker();
  const drafts = [{ place: 'notes/new/1', text: 'Een halve zin' }];
  expect(await lockStore(store, { because: 'left', drafts }, longest)).toEqual({ ok: true, value: {} });
  expect(store.isRunning()).toBe(false);
  expect(locked()).toEqual([{ kind: 'locked', because: 'left' }]);
  await afterwards(home, async (call) => {
    expect(await call('vault.draftText', { place: 'notes/new/1' })).toEqual({ text: 'Een halve zin' });
  });
});

test('a lock stops an import in the middle, keeps what was being typed, and leaves no half state', async () => {
  const { home, call, reply, store, locked, atStep } = await openWorker();
  const { mapping } = await call('imports.read', { base64: list });
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const drafts = [{ place: 'register/new', text: 'Nog niet af' }];
  atStep('importing', () => resolve(lockStore(store, { because: 'idle', drafts }, longest)));
  const run = reply('imports.run', {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  });
  await promise;
  expect(await run).toMatchObject({ ok: false });
  expect(locked()).toEqual([{ kind: 'locked', because: 'idle' }]);
  await afterwards(home, async (ask) => {
    expect((await ask('clients.counts', {})).open).toBe(0);
    expect(await ask('vault.draftText', { place: 'register/new' })).toEqual({ text: 'Nog niet af' });
  });
  expect(await faultsIn(home)).toEqual([]);
});

test('a store that does not answer is ended all the same', async () => {
  let isKilled = false;
  const deaf: ProcessHandle = {
    post: () => undefined,
    onMessage: () => undefined,
    onExit: () => undefined,
    kill: () => {
      isKilled = true;
    },
  };
  const store = keepStore(() => deaf);
  const cutOff = store.call('purge.run', {});
  await lockStore(store, {}, 1);
  expect(isKilled).toBe(true);
  expect(await cutOff).toEqual({ ok: false, error: { code: 'locked' } });
});

test('a store that does not run is not started to be locked', async () => {
  const store = keepStore(() => {
    throw new Error('started');
  });
  expect(await lockStore(store, {})).toEqual({ ok: true, value: {} });
});
