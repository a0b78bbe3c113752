import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFixture } from '../../support/open-window.ts';
import { openTestVault } from '../../support/open-vault.ts';
import { withUser } from '../../support/second-user.ts';

/**
 * What is there when the app opens: nothing, a vault in which nobody said yet why a field is needed, one that is ready for
 * use, one with the whole fictitious list, that with a second confidant (Noor Wit) and a volunteer (Piet Jansen), or with
 * an FG (Ria de Boer) and somebody of the board (Daan Smit) as well.
 */
export type Holding = 'no-vault' | 'new' | 'empty' | 'imported' | 'team' | 'everybody';

/** A home that was prepared once; every journey gets a copy of its own. */
type Prepared = { readonly home: string; readonly recoveryCode: string };

const prepare = async (holding: Holding, today: string): Promise<Prepared> => {
  if (holding === 'no-vault')
    return { home: mkdtempSync(join(tmpdir(), 'vertrouwd-e2e-')), recoveryCode: '' };
  const vault = await openTestVault({ today, withReasons: holding !== 'new', isMorning: true });
  await (holding === 'empty' || holding === 'new'
    ? vault.call('vault.finishSetup', {})
    : importFixture(vault));
  if (holding === 'team' || holding === 'everybody') {
    await withUser(vault, 'Noor Wit', ['confidant']);
    await withUser(vault, 'Piet Jansen', ['worker']);
  }
  if (holding === 'everybody') {
    await withUser(vault, 'Ria de Boer', ['fg']);
    await withUser(vault, 'Daan Smit', ['board']);
  }
  await vault.reply('vault.lock', {});
  // The settings name the folder in which it was made; without them the copy beside them is the one that opens.
  rmSync(join(vault.home, 'settings.json'), { force: true });
  return vault;
};

const prepared = new Map<string, Promise<Prepared>>();
const made: string[] = [];
process.once('exit', () => {
  for (const home of made) rmSync(home, { recursive: true, force: true });
});

/** A home folder of its own with what it should hold on a day, and the recovery code of its vault. */
export const copyOfHome = async (holding: Holding, today: string): Promise<Prepared> => {
  const name = `${holding} ${today}`;
  const found = prepared.get(name) ?? prepare(holding, today);
  prepared.set(name, found);
  const { home, recoveryCode } = await found;
  if (!made.includes(home)) made.push(home);
  const copy = mkdtempSync(join(tmpdir(), 'vertrouwd-e2e-'));
  cpSync(home, copy, { recursive: true });
  return { home: copy, recoveryCode };
};
