import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { begin, commit } from '../../db/sql.ts';
import type { Progress } from '../../vault/context.ts';
import type { Keys } from '../../vault/keys/keys-file.ts';
import { readKeys, writeKeys } from '../../vault/keys/keys-store.ts';
import { rotateKey } from '../../vault/opening/rotate-key.ts';
import { aClient } from '../support/a-client.ts';
import { openAs } from '../support/open-as.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../support/open-vault.ts';
import { afterwards, copyOf } from '../support/worker-vault.ts';

const aNote = { on: day('2026-11-20'), kind: 'visit', text: 'Koffie gedronken.', isNotBsn: false } as const;

/** A vault with one file with one note. */
const aVault = async () => {
  const vault = await openTestVault();
  onTestFinished(() => vault.close());
  const { id } = await vault.call('clients.add', aClient());
  await vault.call('notes.write', { clientId: id, ...aNote });
  return { vault, id };
};

const keyIds = (keys: Keys): readonly (readonly string[])[] =>
  keys.slots.map(({ sealedVaultKeys }) => sealedVaultKeys.map(({ id }) => id));
const keysIn = ({ folder }: TestVault): Keys => readKeys(folder);

/** After whatever happened: it opens, holds the note, every slot has the same one key, and nothing lies beside it. */
const expectWhole = async (home: string, clientId: ClientId): Promise<void> => {
  await afterwards(home, async (call) => {
    expect(await call('notes.list', { clientId })).toMatchObject([{ text: aNote.text }]);
    expect((await call('audit.verify', {})).brokenAt).toBeNull();
  });
  const folder = join(home, 'kluis.vertrouwd');
  const ids = keyIds(readKeys(folder));
  expect(new Set(ids.flat()).size).toBe(1);
  expect(ids.every((each) => each.length === 1)).toBe(true);
  expect(readdirSync(folder).filter((name) => /rekeyed|previous|part/.test(name))).toEqual([]);
};

describe('another vault key', () => {
  test('opens the vault for everybody, and the one before opens nothing in the folder', async () => {
    const { vault, id } = await aVault();
    const before = keyIds(keysIn(vault));
    await vault.call('vault.rotateKey', {});
    expect(keyIds(keysIn(vault))).not.toEqual(before);
    await vault.call('clients.add', aClient());
    await vault.call('vault.lock', {});
    await expectWhole(vault.home, id);
    const recovered = { codes: [vault.recoveryCode], label: userLabel, passphrase: `${passphrase} ook` };
    await vault.call('vault.recover', recovered);
  });

  test('can be changed again and again within one session', async () => {
    const { vault, id } = await aVault();
    const ids = new Set<string | undefined>();
    for (let time = 0; time < 3; time += 1) {
      await vault.call('vault.rotateKey', {});
      ids.add(keyIds(keysIn(vault))[0]?.[0]);
    }
    expect(ids.size).toBe(3);
    await vault.call('vault.lock', {});
    await expectWhole(vault.home, id);
  });

  test('is not begun while a slot is not stated', async () => {
    const { vault } = await aVault();
    const keys = keysIn(vault);
    const [own] = keys.slots;
    if (own?.kind !== 'user') throw new Error('no slot');
    const strange = { ...own, id: 'z'.repeat(20) as typeof own.id, label: 'Vreemde' };
    writeKeys(vault.folder, { ...keys, slots: [...keys.slots, strange] });
    expect(await vault.reply('vault.rotateKey', {})).toMatchObject({ error: { rule: 'slot-not-stated' } });
    expect(keyIds(keysIn(vault)).every((ids) => ids.length === 1)).toBe(true);
    expect(await vault.call('clients.counts', {})).toMatchObject({ open: 1 });
  });
});

/** Changes the key, and gives a copy of the whole folder as a power cut would leave it at each moment of the change. */
const momentsOfChange = async (vault: TestVault): Promise<ReadonlyMap<string, string>> => {
  const cuts = new Map<string, string>();
  const cut = (moment: string): void => {
    if (!cuts.has(moment)) cuts.set(moment, copyOf(vault.home));
  };
  const { session } = await openAs(vault);
  const { context } = session.taskContext('vault.rotateKey');
  const task = rotateKey({
    ...context,
    db: context.db,
    get vaultFile() {
      return context.vaultFile;
    },
    withClosedStore: (work, next) => {
      cut('the copy is there');
      const result = context.withClosedStore((store) => {
        const done = work(store);
        cut('the copy took its place');
        return done;
      }, next);
      cut('the vault is open again');
      return result;
    },
  });
  begin(context.db);
  for (const _ of task.steps()) cut('both keys are sealed, before the commit');
  commit(context.db);
  cut('both keys are sealed');
  for (const { step, done } of task.finish(undefined) as Generator<Progress>) {
    // How often the proof tells of itself depends on the size of the vault.
    if (step === 'rekey') cut(done === 0 ? 'the copy begins' : 'the copy is being proven');
    else cut('both keys still open');
  }
  cut('all is done');
  session.close();
  return cuts;
};

describe('a change of the vault key that is cut off', () => {
  test('at any moment leaves a vault that opens and is in order', async () => {
    const { vault, id } = await aVault();
    await vault.call('vault.lock', {});
    const cuts = await momentsOfChange(vault);
    expect([...cuts.keys()]).toEqual([
      'both keys are sealed, before the commit',
      'both keys are sealed',
      'the copy begins',
      'the copy is being proven',
      'the copy is there',
      'the copy took its place',
      'the vault is open again',
      'both keys still open',
      'all is done',
    ]);
    for (const home of cuts.values()) await expectWhole(home, id);
  });

  test('by something in its way keeps the key that it had', async () => {
    const { vault, id } = await aVault();
    const before = keyIds(keysIn(vault));
    const inTheWay = join(vault.folder, 'vault.db.rekeyed');
    mkdirSync(join(inTheWay, 'folder'), { recursive: true });
    expect(await vault.reply('vault.rotateKey', {})).toMatchObject({ ok: false });
    rmSync(inTheWay, { recursive: true });
    expect(keyIds(keysIn(vault))).toEqual(before);
    await vault.call('vault.lock', {});
    await expectWhole(vault.home, id);
  });
});
