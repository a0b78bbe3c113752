import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { emptyHome, type TestVault } from '../../support/open-vault.ts';
import { addFile, asking, aVault, makeCopy, restoreAnyway } from '../../support/restored.ts';
import { aHome, faultsIn } from '../../support/worker-vault.ts';

const aComputer = (): TestVault => {
  const computer = emptyHome();
  onTestFinished(() => computer.close());
  return computer;
};

/** A stick with the copies of a vault, as a person carries it to another computer. */
const stickWith = (...copies: readonly string[]): string => {
  const stick = aHome('vertrouwd-stick-');
  for (const copy of copies) cpSync(copy, join(stick, copy.split('/').at(-1) ?? ''), { recursive: true });
  return stick;
};

describe('on a computer without a vault', () => {
  test('a copy becomes a vault with new keys, which opens with the passphrase of the copy', async () => {
    const vault = await aVault();
    const { id } = await addFile(vault, 'Berg', ['Op de stick.']);
    const stick = stickWith(await makeCopy(vault));
    const computer = aComputer();
    const [found] = await computer.call('backup.find', { folder: stick });
    expect(found).toMatchObject({ clients: 1, notes: 1, isOfThisVault: true, place: 'folder' });
    const { looked } = await restoreAnyway(computer, found?.path ?? '', computer.folder);
    expect(looked).toMatchObject({ now: null, lost: null, word: null });
    expect((await computer.call('notes.list', { clientId: id })).map(({ text }) => text)).toEqual([
      'Op de stick.',
    ]);
    expect(await computer.call('audit.verify', {})).toMatchObject({ brokenAt: null, gaps: [] });
    await computer.call('vault.lock', {});
    expect((await computer.call('vault.state', {})).state).toBe('locked');
    await computer.unlock();
    await computer.call('vault.lock', {});
    expect(await faultsIn(computer.home)).toEqual([]);
    expect(existsSync(`${computer.folder}.new`)).toBe(false);
  });

  test('what was removed since an older copy goes again, because a newer copy lies beside it', async () => {
    const vault = await aVault();
    const { id, notes } = await addFile(vault, 'Berg', ['Hoort hier niet.', 'Hoort hier wel.']);
    const older = await makeCopy(vault);
    const [note] = notes;
    if (!note) throw new Error('No note');
    await vault.call('notes.remove', { id: note, reason: 'wrong-person' });
    await vault.call('vault.lock', {});
    const stick = stickWith(older);
    vault.restart('2026-11-22');
    await vault.unlock();
    const newer = await makeCopy(vault);
    cpSync(newer, join(stick, newer.split('/').at(-1) ?? ''), { recursive: true });
    const computer = aComputer();
    const copies = await computer.call('backup.find', { folder: stick });
    expect(copies).toHaveLength(2);
    const { looked } = await restoreAnyway(computer, copies.at(-1)?.path ?? '', computer.folder);
    expect(looked.removedSince).toEqual({ clients: 0, notes: 1 });
    const texts = (await computer.call('notes.list', { clientId: id })).map(({ text }) => text);
    expect(texts).toEqual(['Hoort hier wel.']);
  });

  test('refuses a place that is taken, or that another program copies, and leaves nothing there', async () => {
    const vault = await aVault();
    await addFile(vault, 'Berg');
    const stick = stickWith(await makeCopy(vault));
    const copy = join(stick, readdirSync(stick)[0] ?? '');
    const computer = aComputer();
    for (const [folder, rule] of [
      [join(computer.home, 'OneDrive', 'kluis.vertrouwd'), 'folder-synced'],
      ['kluis', 'folder-not-absolute'],
      [vault.folder, null],
    ] as const) {
      const reply = await computer.reply('backup.restore', asking(copy, { folder }));
      expect(reply).toMatchObject(
        rule ? { ok: false, error: { rule } } : { ok: false, error: { rule: 'vault-in-use' } },
      );
    }
    expect(readdirSync(computer.home).filter((name) => name.includes('kluis'))).toEqual([]);
    expect(
      (await vault.call('clients.search', { words: '', filter: 'all', offset: 0, limit: 5 })).total,
    ).toBe(1);
  });
});
