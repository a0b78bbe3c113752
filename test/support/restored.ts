import { onTestFinished } from 'vitest';
import type { Out } from '../../core/contract/index.ts';
import { day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { aClient } from './a-client.ts';
import { openTestVault, passphrase, type TestVault, userLabel } from './open-vault.ts';

/** A vault that is open, and closed when the test is over. */
export const aVault = async (options: Parameters<typeof openTestVault>[0] = {}): Promise<TestVault> => {
  const vault = await openTestVault(options);
  onTestFinished(() => vault.close());
  return vault;
};

/** Adds a client file with notes, and gives its id and theirs. */
export const addFile = async (
  { call }: TestVault,
  familyName: string,
  texts: readonly string[] = [],
): Promise<{ readonly id: ClientId; readonly notes: readonly NoteId[] }> => {
  const { id } = await call('clients.add', aClient({ givenName: 'Noor', familyName }));
  const notes: NoteId[] = [];
  for (const text of texts)
    notes.push(
      (
        await call('notes.write', {
          clientId: id,
          on: day('2024-01-15'),
          kind: 'phone',
          text,
          isNotBsn: false,
        })
      ).id,
    );
  return { id, notes };
};

/** The only copy, or the newest, that lies beside a vault; the vault may be open or locked. */
export const newestCopy = async ({ call }: TestVault): Promise<string> => {
  const [copy] = await call('backup.find', { folder: '' });
  if (!copy) throw new Error('There is no copy');
  return copy.path;
};

/** Makes a copy of an open vault and gives its path. */
export const makeCopy = async (vault: TestVault): Promise<string> => {
  await vault.call('backup.make', {});
  return newestCopy(vault);
};

/** What somebody types to restore a copy. */
export const asking = (path: string, changes: { readonly word?: string; readonly folder?: string } = {}) => ({
  path,
  label: userLabel,
  passphrase,
  folder: '',
  word: '',
  ...changes,
});

/** Looks into a copy and restores it with the word that is asked; the vault must be locked, and is open afterwards. */
export const restoreAnyway = async (
  vault: TestVault,
  path: string,
  folder = '',
): Promise<{ readonly looked: Out<'backup.look'>; readonly restored: Out<'backup.restore'> }> => {
  const { word: _, ...question } = asking(path, { folder });
  const looked = await vault.call('backup.look', question);
  const restored = await vault.call('backup.restore', asking(path, { folder, word: looked.word ?? '' }));
  return { looked, restored };
};
