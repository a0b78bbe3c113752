import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { closeVaultFile, openVaultFile } from '../../../db/open.ts';
import { values } from '../../../db/sql.ts';
import { clockOn } from '../../../vault/clock.ts';
import { composeStore } from '../../../vault/compose-store.ts';
import { leastCost } from '../../../vault/keys/derive.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from '../../support/open-vault.ts';
import { importTokenPeople, tokensOf } from '../../support/token-people.ts';
import { filesShowing } from '../../support/vault-files.ts';
import { copyOf, keyOf } from '../../support/worker-vault.ts';

const people = 200;
let whole: TestVault;

beforeAll(async () => {
  whole = await openTestVault();
  await importTokenPeople(whole, people, 0);
  await whole.call('vault.lock', {});
  return () => whole.close();
});

/** The content of the file, as any age program gives it. */
const opened = async (
  path: string,
): Promise<{ readonly text: string; readonly clients: readonly unknown[] }> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const text = Buffer.from(await decrypter.decrypt(readFileSync(path))).toString();
  return { text, ...z.object({ clients: z.array(z.unknown()) }).parse(JSON.parse(text)) };
};

const flip = (path: string, at: number): void => {
  const [was = 0] = readFileSync(path).subarray(at, at + 1);
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([was ^ 64]), 0, 1, at);
  closeSync(file);
};

const pageSize = 4096;
const onPage = (page: number): number => (page - 1) * pageSize + 2_000;

type Reply = { readonly ok: boolean; readonly error?: object; readonly value?: unknown };

/** A harmed copy of the vault, and an empty folder outside it to save into. */
const harmed = (harm: (path: string, folder: string) => void) => {
  const home = copyOf(whole.home);
  const cost = () => Promise.resolve(leastCost);
  const serve = composeStore({ home, clock: clockOn('2026-11-21'), cost, emit: () => undefined });
  const folder = join(home, 'kluis.vertrouwd');
  const path = join(folder, 'vault.db');
  const target = join(home, 'gered');
  mkdirSync(target);
  harm(path, folder);
  const salvage = async (who: object = {}) =>
    (await serve('health.salvage', { label: userLabel, passphrase, folder: target, ...who })) as Reply;
  return { home, folder, path, target, serve, salvage };
};

const Saved = z.strictObject({ savedAs: z.string(), clients: z.int(), notes: z.int(), unreadable: z.int() });

const savedOf = (reply: Reply): z.output<typeof Saved> => Saved.parse(reply.value);

test('out of a whole vault everything comes, closed with the same passphrase, and nothing clear is left', async () => {
  const vault = harmed(() => undefined);
  const before = readFileSync(vault.path);
  const saved = savedOf(await vault.salvage());
  expect(saved).toMatchObject({ clients: people, notes: people, unreadable: 0 });
  expect(readdirSync(vault.target)).toEqual(['vertrouwd-gered-2026-11-21.json.age']);
  expect(readFileSync(vault.path).equals(before), 'the vault is as it was').toBe(true);
  const { text, clients } = await opened(saved.savedAs);
  expect(clients).toHaveLength(people);
  const [token = ''] = tokensOf(7);
  expect(text).toContain(token);
  expect(filesShowing(vault.home, token)).toEqual([]);
  const again = savedOf(await vault.salvage());
  expect(again.savedAs).toMatch(/vertrouwd-gered-2026-11-21\.json-2\.age$|-2\.json\.age$/);
  expect(readdirSync(vault.target)).toHaveLength(2);
  expect(readFileSync(join(vault.home, 'log.txt'), 'utf8')).toMatch(/- health\.salvage [a-z2-7]{20}\n/);
});

/** The pages that hold rows or entries of an index: those above them differ from layout to layout in what hangs on them. */
const leavesOf = async ({ folder }: TestVault): Promise<readonly number[]> => {
  const db = openVaultFile(join(folder, 'vault.db'), await keyOf(folder));
  const leaves = values<number>(db, "SELECT pageno FROM dbstat WHERE pagetype = 'leaf' ORDER BY pageno");
  closeVaultFile(db);
  return leaves;
};

const everyFifth = async ({ folder }: TestVault): Promise<readonly number[]> => {
  const pages = readFileSync(join(folder, 'vault.db')).length / pageSize;
  return Array.from({ length: pages + 1 }, (_, page) => page).filter((page) => page > 1 && page % 5 === 1);
};

const everyFifthLeaf = async (vault: TestVault): Promise<readonly number[]> =>
  (await leavesOf(vault)).filter((page, index) => page > 1 && index % 5 === 0);

test.each([
  // What hangs on a bad page above the rows is lost with it; how many notes that is, the layout decides.
  ['every fifth page', everyFifth, 0],
  ['every fifth page of rows', everyFifthLeaf, people / 4],
] as const)(
  'around %s that is bad most still comes, what cannot be read is counted, and nothing false comes along',
  async (_, badIn, leastNotes) => {
    const bad = await badIn(whole);
    const vault = harmed((path) => {
      for (const page of bad) flip(path, onPage(page));
    });
    expect(await vault.serve('vault.unlock', { label: userLabel, passphrase })).toMatchObject({
      error: { rule: 'vault-damaged' },
    });
    const saved = savedOf(await vault.salvage());
    expect(saved.unreadable).toBeGreaterThan(0);
    expect(saved.clients).toBeGreaterThan(people / 4);
    expect(saved.notes).toBeGreaterThan(leastNotes);
    const sound = await opened(savedOf(await harmed(() => undefined).salvage()).savedAs);
    const truth = new Set(sound.text.split('\n').map((line) => line.trim().replace(/,$/, '')));
    const lines = (await opened(saved.savedAs)).text.split('\n').map((line) => line.trim().replace(/,$/, ''));
    const strange = lines.filter(
      (line) =>
        !truth.has(line) &&
        !/"(?:savedAt|notes|unreadable|badPages|contactPoints|consents)"|^"[a-z_]+": \[\]$/.test(line),
    );
    expect(strange).toEqual([]);
  },
);

test('a vault that was cut off still gives what lies before the cut', async () => {
  const vault = harmed((path) => truncateSync(path, Math.floor(readFileSync(path).length * 0.8)));
  const saved = savedOf(await vault.salvage());
  expect(saved.clients).toBeGreaterThan(0);
  expect(saved.clients + saved.notes).toBeLessThan(2 * people);
});

test('with keys.json gone, the version before it opens what still reads', async () => {
  const vault = harmed((path, folder) => {
    copyFileSync(join(folder, 'keys.json'), join(folder, 'keys.json.previous'));
    writeFileSync(join(folder, 'keys.json'), '{');
    flip(path, onPage(readFileSync(path).length / pageSize - 3));
  });
  expect(savedOf(await vault.salvage()).clients).toBeGreaterThan(people / 2);
});

describe('nothing is saved', () => {
  const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

  test('with a wrong passphrase or for somebody unknown, and the next attempt waits', async () => {
    const vault = harmed(() => undefined);
    expect(await vault.salvage({ passphrase: 'niet de goede zin van zes woorden' })).toEqual(
      refused('wrong-passphrase'),
    );
    expect(await vault.salvage()).toMatchObject({ error: { rule: 'too-many-attempts' } });
    expect(readdirSync(vault.target)).toEqual([]);
  });

  test.each([
    ['gered', 'folder-not-absolute'],
    ['/bestaat/niet', 'folder-not-writable'],
  ])('in the folder %s', async (folder, rule) => {
    expect(await harmed(() => undefined).salvage({ folder })).toEqual(refused(rule));
  });

  test('in the vault itself', async () => {
    const vault = harmed(() => undefined);
    for (const folder of [vault.folder, join(vault.folder, 'backups')])
      expect(await vault.salvage({ folder })).toEqual(refused('folder-in-vault'));
  });

  test('out of a file that is gone, empty, of another vault, or not of a vault at all', async () => {
    expect(await harmed((path) => rmSync(path)).salvage()).toEqual(refused('vault-missing'));
    expect(await harmed((path) => truncateSync(path, 0)).salvage()).toEqual(refused('nothing-reads'));
    const noise = Buffer.from(Array.from({ length: 40_960 }, (_, at) => (at * 97) % 251));
    expect(await harmed((path) => writeFileSync(path, noise)).salvage()).toEqual(refused('nothing-reads'));
    const other = await openTestVault();
    onTestFinished(() => other.close());
    await other.call('vault.lock', {});
    expect(await harmed((path) => copyFileSync(join(other.folder, 'vault.db'), path)).salvage()).toEqual(
      refused('nothing-reads'),
    );
  });

  test('while the vault is open', async () => {
    const vault = harmed(() => undefined);
    await vault.serve('vault.unlock', { label: userLabel, passphrase });
    expect(await vault.salvage()).toEqual(refused('already-open'));
    await vault.serve('vault.lock', {});
  });
});
