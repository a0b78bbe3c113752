import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../../core/kernel/ids.ts';
import { aClient } from '../../support/a-client.ts';
import { giveHealthConsent, withdrawHealthConsent, writeHealthNote } from '../../support/health-consent.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { openCopyKeys } from '../../../vault/restore/copy-keys.ts';
import { keysOfCopy } from '../../../vault/restore/open-copy.ts';
import { addFile, aVault, makeCopy, restoreAnyway } from '../../support/restored.ts';
import { keepTokenPeople, tokensOf } from '../../support/token-people.ts';
import { tokensLeft } from '../../support/tokens-left.ts';
import { faultsIn, keyOf } from '../../support/worker-vault.ts';
import { bySelf } from '../../support/by-self.ts';
import { approveAndRun as purge } from '../../support/purge-evening.ts';

const page = { offset: 0, limit: 50 };

const none = '' as NoteId;

const giveConsent = async ({ call }: TestVault, clientId: ClientId): Promise<void> => {
  const text = (await call('consents.texts', {})).find((it) => it.purpose === 'case-example-anonymous');
  const answer = { clientId, purpose: 'case-example-anonymous', ...bySelf } as const;
  await call('consents.record', {
    ...answer,
    answer: 'given',
    textId: text?.id ?? '',
    method: 'paper-signed',
    on: day('2018-05-01'),
    expiresOn: null,
    isExplicit: false,
    isFreeHelp: false,
  });
  await call('consents.withdraw', { ...answer, method: 'email', on: day('2025-04-01') });
};

describe('what was removed after a copy', () => {
  test('a note that was removed does not come back with it', async () => {
    const vault = await aVault();
    const { id, notes } = await addFile(vault, 'Berg', ['Hoort hier niet.', 'Hoort hier wel.']);
    const copy = await makeCopy(vault);
    await vault.call('notes.remove', { id: notes[0] ?? none, reason: 'wrong-person' });
    await vault.call('vault.lock', {});
    const { looked, restored } = await restoreAnyway(vault, copy);
    expect(looked.removedSince).toEqual({ clients: 0, notes: 1 });
    expect(restored.removedAgain).toEqual({ clients: 0, notes: 1 });
    const texts = (await vault.call('notes.list', { clientId: id })).map(({ text }) => text);
    expect(texts).toEqual(['Hoort hier wel.']);
    const [certificate] = await vault.call('purge.certificates', {});
    expect(certificate).toMatchObject({ reason: 'restored', proof: { hits: 0, damagedPages: 0 } });
    expect(certificate?.counts).toMatchObject([{ files: 0, notes: 1 }]);
    await vault.call('vault.lock', {});
    expect(await faultsIn(vault.home)).toEqual([]);
  });

  test('a note that lost its consent goes again, although the copy does not know that it did', async () => {
    const vault = await aVault();
    const { id } = await addFile(vault, 'Berg', ['Hoort hier wel.']);
    await giveHealthConsent(vault, id);
    await writeHealthNote(vault, id);
    const copy = await makeCopy(vault);
    await withdrawHealthConsent(vault, id);
    expect((await purge(vault)).counts).toMatchObject([{ category: 'on-consent', notes: 1 }]);
    await vault.call('vault.lock', {});
    const { looked, restored } = await restoreAnyway(vault, copy);
    expect(looked.removedSince).toEqual({ clients: 0, notes: 1 });
    expect(restored.removedAgain).toEqual({ clients: 0, notes: 1 });
    const texts = (await vault.call('notes.list', { clientId: id })).map(({ text }) => text);
    expect(texts).toEqual(['Hoort hier wel.']);
    const [certificate] = await vault.call('purge.certificates', {});
    expect(certificate).toMatchObject({ reason: 'restored', proof: { hits: 0, damagedPages: 0 } });
    await vault.call('vault.lock', {});
    expect(await faultsIn(vault.home)).toEqual([]);
  });

  test('a file goes again as far as it went: its proofs of consent stay until their own term', async () => {
    const vault = await aVault();
    const long = { openedOn: day('2017-02-01'), lastContactOn: day('2019-01-10') };
    const { id } = await vault.call('clients.add', aClient({ familyName: 'Voorbij', ...long }));
    await addFile(vault, 'Blijft');
    await giveConsent(vault, id);
    const copy = await makeCopy(vault);
    const first = await purge(vault);
    expect(first.counts).toMatchObject([{ files: 1, stays: [{ category: 'consent-proof', count: 1 }] }]);
    await vault.call('vault.lock', {});
    for (const time of ['first', 'second']) {
      const { restored } = await restoreAnyway(vault, copy);
      expect([time, restored]).toMatchObject([time, { removedAgain: { clients: 1, notes: 0 }, due: 0 }]);
      const [certificate] = await vault.call('purge.certificates', {});
      expect(certificate).toMatchObject({ reason: 'restored', proof: { hits: 0 } });
      expect(certificate?.counts).toMatchObject([{ files: 1, stays: [{ count: 1 }] }]);
      const timers = await vault.call('retention.ofClient', { clientId: id });
      expect(timers.map(({ category }) => category)).toEqual(['consent-proof']);
      await vault.call('vault.lock', {});
    }
    expect(await faultsIn(vault.home)).toEqual([]);
  });

  test('does not touch what was written about the same person after the removal', async () => {
    const vault = await aVault();
    const { id, notes } = await addFile(vault, 'Berg', ['Hoort hier niet.']);
    await vault.call('notes.remove', { id: notes[0] ?? none, reason: 'wrong-person' });
    const copy = await makeCopy(vault);
    await vault.call('vault.lock', {});
    const { restored } = await restoreAnyway(vault, copy);
    expect(restored.removedAgain).toEqual({ clients: 0, notes: 0 });
    expect(await vault.call('notes.list', { clientId: id })).toEqual([]);
    expect(await vault.call('purge.certificates', {})).toEqual([]);
  });
});

/** The key of a copy, as somebody with a passphrase finds it. */
const keyOfCopy = async (path: string): Promise<Uint8Array> => {
  const { copyKeys } = await openCopyKeys(keysOfCopy(path), null, { label: userLabel, passphrase });
  return copyKeys[0]?.key ?? new Uint8Array();
};

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

describe('a purge, a copy after it, and the restore of an older copy', () => {
  test('leave no token of who was purged in the vault, and all of the others', async () => {
    const [people, past] = [300, 30];
    const vault = await openTestVault();
    onTestFinished(() => vault.close());
    await keepTokenPeople(vault, people, past);
    const older = await makeCopy(vault);
    await vault.call('vault.lock', {});
    vault.restart('2026-11-22');
    await vault.unlock();
    const { counts } = await purge(vault);
    expect(counts.find(({ category }) => category === 'client-file')?.files).toBe(past);
    const newer = await makeCopy(vault);
    expect(newer).not.toBe(older);
    await vault.call('vault.lock', {});
    const { looked, restored } = await restoreAnyway(vault, older);
    expect(looked.removedSince.clients).toBe(past);
    expect(restored.removedAgain.clients).toBe(past);
    const certificate = (await vault.call('purge.certificates', {}))[0];
    expect(certificate).toMatchObject({ reason: 'restored', proof: { hits: 0, freePages: 0 } });
    expect((await vault.call('clients.search', { words: '', filter: 'all', ...page })).total).toBe(
      people - past,
    );
    await vault.call('vault.lock', {});
    const file = join(vault.folder, 'vault.db');
    const keys = new Map([
      [file, await keyOf(vault.folder)],
      [join(newer, 'vault.db'), await keyOfCopy(newer)],
    ]);
    expect(tokensLeft(vault.folder, keys, range(0, past))).toEqual([]);
    const there = new Set(tokensLeft(vault.folder, keys, range(past, people)));
    const names = range(past, people).flatMap((it) => tokensOf(it).slice(0, 4));
    expect(names.filter((name) => !there.has(name))).toEqual([]);
    expect(await faultsIn(vault.home)).toEqual([]);
  });
});
