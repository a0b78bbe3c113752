import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeTestVault, type TestVault } from '../../support/open-vault.ts';
import { addFile, asking, aVault, makeCopy, newestCopy, restoreAnyway } from '../../support/restored.ts';
import { faultsIn } from '../../support/worker-vault.ts';

const page = { offset: 0, limit: 50 };
const filesIn = async ({ call }: TestVault): Promise<readonly string[]> =>
  (await call('clients.search', { words: '', filter: 'all', ...page })).rows.map(({ listName }) => listName);

const flip = (path: string, at: number): void => {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
};

/** A vault with one file and a copy of it, and a second file since; locked. */
const withCopy = async (open = aVault): Promise<{ readonly vault: TestVault; readonly copy: string }> => {
  const vault = await open();
  await addFile(vault, 'Berg', ['Een eerste gesprek.']);
  const copy = await makeCopy(vault);
  await addFile(vault, 'Later', ['Wat er later kwam.']);
  await vault.call('vault.lock', {});
  return { vault, copy };
};

const refused = (rule: string) => ({ ok: false, error: { code: 'refused', rule } });

describe('a copy that is put back', () => {
  test('brings the files and notes of then, and says before what would be lost', async () => {
    const { vault, copy } = await withCopy();
    const { looked, restored } = await restoreAnyway(vault, copy);
    expect(looked).toMatchObject({
      holds: { clients: 1, notes: 1 },
      now: { clients: 2, notes: 2 },
      lost: { clients: 1, notes: 1 },
      removedSince: { clients: 0, notes: 0 },
      openedAgain: 0,
      people: 'today',
      word: null,
    });
    expect(restored).toMatchObject({ removedAgain: { clients: 0, notes: 0 }, due: 0 });
    expect(await filesIn(vault)).toEqual(['Berg, N.']);
    const [file] = (await vault.call('clients.search', { words: 'berg', filter: 'all', ...page })).rows;
    if (!file) throw new Error('No file');
    const notes = await vault.call('notes.list', { clientId: file.id });
    expect(notes.map(({ text }) => text)).toEqual(['Een eerste gesprek.']);
    await vault.call('vault.lock', {});
    expect(await faultsIn(vault.home)).toEqual([]);
  });

  test('keeps the log of today whole, with a line of the restore', async () => {
    const { vault, copy } = await withCopy();
    await restoreAnyway(vault, copy);
    const all = { ...page, from: null, to: null, object: null, userId: null };
    const said = (await vault.call('audit.list', all)).lines.map(({ operation }) => operation);
    expect(said.filter((operation) => operation === 'clients.add')).toHaveLength(2);
    expect(said).toContain('backup.restore');
    expect(await vault.call('audit.verify', {})).toMatchObject({ brokenAt: null, gaps: [] });
  });

  test('can itself be undone: the vault that it replaced is among the copies', async () => {
    const { vault, copy } = await withCopy();
    await restoreAnyway(vault, copy);
    await vault.call('vault.lock', {});
    const replaced = (await vault.call('backup.find', { folder: '' })).find((it) => it.place === 'replaced');
    if (!replaced) throw new Error('The replaced vault is gone');
    expect(replaced).toMatchObject({ clients: 2, notes: 2, isOfThisVault: true });
    await restoreAnyway(vault, replaced.path);
    expect(await filesIn(vault)).toEqual(['Berg, N.', 'Later, N.']);
    expect(await vault.call('audit.verify', {})).toMatchObject({ brokenAt: null, gaps: [] });
  });

  test('keeps the vault that it replaced no longer than copies may be kept', async () => {
    const { vault, copy } = await withCopy();
    await restoreAnyway(vault, copy);
    await vault.call('vault.lock', {});
    const isThere = async () =>
      (await vault.call('backup.find', { folder: '' })).some((it) => it.place === 'replaced');
    vault.restart('2026-12-20');
    await vault.unlock();
    expect(await isThere()).toBe(true);
    await vault.call('vault.lock', {});
    vault.restart('2026-12-22');
    await vault.unlock();
    expect(await isThere()).toBe(false);
  });

  test('keeps the rules that were decided since, and counts the terms anew', async () => {
    const { vault, copy } = await withCopy();
    await vault.unlock();
    await vault.call('retention.confirmRule', {
      code: 'SERVICE_CLIENT',
      period: 'P2Y' as never,
      reason: 'Korter is genoeg.',
    });
    await vault.call('vault.lock', {});
    const { restored } = await restoreAnyway(vault, copy);
    expect(restored.due).toBe(1);
    const rules = await vault.call('retention.rules', {});
    expect(JSON.stringify(rules)).toContain('Korter is genoeg.');
  });
});

describe('a restore that would halve the vault', () => {
  test('asks for the number that would be lost, and does nothing without it', async () => {
    const vault = await aVault();
    await addFile(vault, 'Berg');
    const copy = await makeCopy(vault);
    for (const name of ['Een', 'Twee']) await addFile(vault, name);
    await vault.call('vault.lock', {});
    const { word: _, ...question } = asking(copy);
    expect(await vault.call('backup.look', question)).toMatchObject({ word: '2', lost: { clients: 2 } });
    for (const word of ['', '3'])
      expect(await vault.reply('backup.restore', asking(copy, { word }))).toMatchObject(
        refused('wrong-word'),
      );
    await vault.unlock();
    expect(await filesIn(vault)).toHaveLength(3);
    await vault.call('vault.lock', {});
    await vault.call('backup.restore', asking(copy, { word: ' 2 ' }));
    expect(await filesIn(vault)).toHaveLength(1);
  });
});

describe('a restore is refused', () => {
  test('for a copy of another organisation, with nothing changed', async () => {
    const { vault } = await withCopy();
    const other = await withCopy(makeTestVault);
    onTestFinished(() => other.vault.close());
    const before = readFileSync(join(vault.folder, 'vault.db'));
    expect(await vault.reply('backup.restore', asking(other.copy))).toMatchObject(
      refused('backup-other-vault'),
    );
    expect((await vault.call('backup.find', { folder: join(other.copy, '..') }))[0]).toMatchObject({
      isOfThisVault: false,
    });
    expect(readFileSync(join(vault.folder, 'vault.db')).equals(before)).toBe(true);
  });

  test('for a damaged copy: a flipped bit, a cut-off file, lost slots', async () => {
    const { vault, copy } = await withCopy();
    const file = join(copy, 'vault.db');
    const whole = readFileSync(file);
    for (const damage of [
      () => flip(file, 0),
      () => flip(file, 4_096 * 9 + 77),
      () => truncateSync(file, whole.length - 4_096 * 3),
      () => truncateSync(file, whole.length - 100),
      () => writeFileSync(file, ''),
      () => rmSync(join(copy, 'keys.json')),
    ]) {
      damage();
      expect(await vault.reply('backup.restore', asking(copy))).toMatchObject(refused('backup-damaged'));
      writeFileSync(file, whole);
    }
    await vault.unlock();
    expect(await filesIn(vault)).toHaveLength(2);
  });

  test('with a wrong passphrase, which makes the next attempt wait', async () => {
    const { vault, copy } = await withCopy();
    const wrong = { ...asking(copy), passphrase: 'een heel andere zin van woorden' };
    expect(await vault.reply('backup.restore', wrong)).toMatchObject(refused('wrong-passphrase'));
    expect(await vault.reply('backup.restore', asking(copy))).toMatchObject(refused('too-many-attempts'));
  });

  test('while the vault is open', async () => {
    const { vault, copy } = await withCopy();
    await vault.unlock();
    expect(await vault.reply('backup.restore', asking(copy))).toMatchObject(refused('already-open'));
  });
});

describe('what a restore left that was cut off', () => {
  test('is tidied at the next opening, and a second name for the vault itself is no replaced vault', async () => {
    const { vault } = await withCopy();
    const file = join(vault.folder, 'vault.db');
    const kept = join(vault.folder, 'backups', 'vervangen', 'kopie-2026-11-21-120000');
    mkdirSync(kept, { recursive: true });
    linkSync(file, join(kept, 'vault.db'));
    writeFileSync(`${file}.restoring`, 'half');
    await vault.unlock();
    expect(existsSync(kept)).toBe(false);
    expect(existsSync(`${file}.restoring`)).toBe(false);
    expect(await filesIn(vault)).toHaveLength(2);
  });
});

describe('a damaged vault', () => {
  test.each([
    ['whose file is cut off', (folder: string) => truncateSync(join(folder, 'vault.db'), 4_096 * 4 + 12)],
    ['whose file is empty', (folder: string) => writeFileSync(join(folder, 'vault.db'), '')],
    ['whose file is gone', (folder: string) => rmSync(join(folder, 'vault.db'))],
    ['with a flipped bit in its first page', (folder: string) => flip(join(folder, 'vault.db'), 99)],
    [
      'with bits flipped all over',
      (folder: string) => {
        const path = join(folder, 'vault.db');
        const { length } = readFileSync(path);
        for (let at = 4_096 + 5; at < length; at += 4_096) flip(path, at);
      },
    ],
  ])('%s gets its files back, with the people of today', async (_, damage) => {
    const { vault, copy } = await withCopy();
    damage(vault.folder);
    const { looked } = await restoreAnyway(vault, copy);
    expect(looked).toMatchObject({ now: null, lost: null, word: null, people: 'today' });
    expect(await filesIn(vault)).toEqual(['Berg, N.']);
    await vault.call('vault.lock', {});
    // What the damaged file knew of the log since the copy is lost, and that is not hushed up.
    expect(await faultsIn(vault.home)).toEqual(['a gap in the log']);
  });

  test('without its slots gets those of the copy', async () => {
    const { vault, copy } = await withCopy();
    rmSync(join(vault.folder, 'keys.json'));
    const { looked } = await restoreAnyway(vault, copy);
    expect(looked).toMatchObject({ now: null, people: 'copy' });
    expect(await filesIn(vault)).toEqual(['Berg, N.']);
    await vault.call('vault.lock', {});
    await vault.unlock();
    expect(existsSync(join(vault.folder, 'backups', 'vervangen'))).toBe(true);
    expect(await newestCopy(vault)).toBeTruthy();
  });
});
