import { hkdfSync } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, refuse } from '../../core/kernel/refusal.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import { listStatements } from '../../db/repositories/statements.ts';
import type { WritableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { fileKeysFor } from './file-keys.ts';
import type { Identity, VaultKey } from '../keys/identity.ts';
import { forgetPreviousKeys } from '../keys/keys-store.ts';
import { verifyStatements } from '../keys/statement.ts';
import { expectStatedIdentity } from '../keys/vault-key.ts';
import { keepLedgerFile } from './ledger-file.ts';
import { type Opened, vaultFileIn } from '../session.ts';

/** The key of the audit's chain: it follows from the vault key, so that nothing more has to be kept. */
export const auditKeyOf = (vaultKey: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', vaultKey, new Uint8Array(), 'vertrouwd audit 1', 32));

const isUnreadable = (error: unknown): boolean =>
  error instanceof Refusal && error.error.code === 'refused' && error.error.rule === 'vault-unreadable';

/** Opens a vault file with the newest key first: while a vault key is being changed, the file may still have the one before. */
export const openWithEither = (
  path: string,
  [newest, ...earlier]: readonly VaultKey[],
): { readonly db: WritableDb; readonly key: Uint8Array } => {
  if (!newest) return refuse('vault-unreadable');
  try {
    return { db: openVaultFile(path, newest.key), key: newest.key };
  } catch (error) {
    if (!isUnreadable(error) || earlier.length === 0) throw error;
    return openWithEither(path, earlier);
  }
};

/**
 * Opens the records of a vault for somebody whose slot was opened: the file, its schema, the signed statements, the
 * keys of files. Takes the folder, the vault's id out of `keys.json` and the identity. Refuses as db/open.ts, and
 * `keys-other-vault`, `statement-*`, `user-removed` (a slot without a statement is nobody).
 */
export const openVault = (folder: string, vaultId: string, identity: Identity, clock: Clock): Opened => {
  const path = vaultFileIn(folder);
  const { db, key } = openWithEither(path, identity.vaultKeys);
  try {
    // What an interrupted purge or migration left behind is a copy of the records: it goes before anything else.
    for (const end of ['.compact', '.compact.part']) rmSync(`${path}${end}`, { force: true });
    mkdirSync(join(folder, 'backups'), { recursive: true, mode: 0o700 });
    migrate(db, migrations, join(folder, 'backups'));
    if (getSetting(db, 'vault-id') !== vaultId) refuse('keys-other-vault');
    const { picture } = verifyStatements(listStatements(db), identity.founder);
    if (picture.vaultId !== vaultId) refuse('keys-other-vault');
    expectStatedIdentity(identity, picture);
    const user = picture.users.find(({ id }) => id === identity.id);
    if (!user) return refuse('user-removed');
    forgetPreviousKeys(folder);
    const labels = new Map(picture.users.map(({ id, label }) => [id as string, label]));
    return {
      folder,
      db,
      vaultKey: key,
      auditKey: auditKeyOf(key),
      actor: { id: user.id, label: user.label, roles: user.roles, declarationOn: user.declarationOn },
      labelOf: (userId) => labels.get(userId) ?? '',
      filesIn: fileKeysFor(identity, picture),
      identity,
      clock,
      writeLedger: keepLedgerFile(folder, vaultId),
    };
  } catch (error) {
    closeVaultFile(db);
    throw error;
  }
};
