import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { refuse } from '../../core/kernel/refusal.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { closeVaultFile } from '../../db/open.ts';
import { getSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import type { Identity } from '../keys/identity.ts';
import { bytesOfText } from '../keys/key-text.ts';
import { expectStatedIdentity } from '../keys/vault-key.ts';
import { keyringOf } from './keyring.ts';
import { keepLedgerFile } from './ledger-file.ts';
import { keepPeopleFile } from './people-file.ts';
import { openWithEither } from './open-with-either.ts';
import { actorIn, peopleIn } from './people.ts';
import { rekeyedEnds } from './rotate-key.ts';
import { settleSlots } from './settle-slots.ts';
import { tidyReplaced } from '../restore/replaced.ts';
import { type Opened, vaultFileIn } from '../session.ts';

/** The key of the audit's chain: a random one in the vault itself, so that it outlives a change of the vault key. */
export const auditKeyIn = (db: ReadableDb): Uint8Array => {
  const key = bytesOfText(getSetting(db, 'audit-key') ?? '');
  return key?.length === 32 ? key : refuse('vault-damaged');
};

/** Keeps the ledger and the people outside the database, as one. */
const keepOutside = (folder: string, vaultId: string, auditKey: Uint8Array): Opened['writeLedger'] => {
  const writeLedger = keepLedgerFile(folder, vaultId, auditKey);
  const writePeople = keepPeopleFile(folder, vaultId);
  return (db, head, vaultKey) => {
    const ledger = writeLedger(db, head);
    const people = writePeople(db, vaultKey);
    return () => {
      ledger();
      people();
    };
  };
};

/**
 * Opens the records of a vault for somebody whose slot was opened: the file, its schema, the signed statements, the
 * keys of files. Takes the folder, the vault's id out of `keys.json` and the identity. Refuses as db/open.ts, and
 * `keys-other-vault`, `statement-*`, `user-removed` (a slot without a statement is nobody).
 */
export const openVault = (folder: string, vaultId: string, identity: Identity, clock: Clock): Opened => {
  const path = vaultFileIn(folder);
  tidyReplaced(folder);
  const { db, key } = openWithEither(path, identity.vaultKeys);
  try {
    // What an interrupted purge, migration or change of key left behind is a copy of the records: it goes before anything else.
    for (const end of ['.compact', '.compact.part', ...rekeyedEnds]) rmSync(`${path}${end}`, { force: true });
    mkdirSync(join(folder, 'backups'), { recursive: true, mode: 0o700 });
    migrate(db, migrations, join(folder, 'backups'));
    if (getSetting(db, 'vault-id') !== vaultId) refuse('keys-other-vault');
    const people = peopleIn(db, identity);
    if (people.picture().vaultId !== vaultId) refuse('keys-other-vault');
    actorIn(people.picture(), identity.id);
    expectStatedIdentity(identity, people.picture());
    settleSlots(folder, people.picture(), key.id);
    const auditKey = auditKeyIn(db);
    return {
      folder,
      db,
      vaultKey: key,
      auditKey,
      people,
      keyringIn: (store) => keyringOf(identity, people, store),
      identity,
      clock,
      writeLedger: keepOutside(folder, vaultId, auditKey),
    };
  } catch (error) {
    closeVaultFile(db);
    throw error;
  }
};
