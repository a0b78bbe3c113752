import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { In } from '../../core/contract/index.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { assertFgOrReason } from '../../core/organisation/fg.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { closeVaultFile, createVaultFile } from '../../db/open.ts';
import { appendAudit } from '../../db/repositories/audit.ts';
import { putOrganisation } from '../../db/repositories/organisation.ts';
import { putSetting } from '../../db/repositories/setting.ts';
import { insertStatement } from '../../db/repositories/statements.ts';
import { transaction, type WritableDb } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { assertFree, assertOwnDisk, vaultFolderIn } from './folder-rules.ts';
import type { DerivationCost } from '../keys/derive.ts';
import { foundKeys } from '../keys/found.ts';
import type { Identity } from '../keys/identity.ts';
import { randomKey } from '../keys/key-pairs.ts';
import { keyText } from '../keys/key-text.ts';
import type { Keys } from '../keys/keys-file.ts';
import { syncFolder, writeKeys } from '../keys/keys-store.ts';
import { expectGoodPassphrase } from '../keys/new-passphrase.ts';
import { readRecoveryCode, recoveryCodeText } from '../keys/recovery-code.ts';
import { foundingClaim, noTrust, signStatement } from '../keys/statement.ts';
import { newId } from '../new-id.ts';
import { beginRoleCircles } from '../sharing/circle-change.ts';
import { keyringOf } from './keyring.ts';
import { keepLedgerFile } from './ledger-file.ts';
import { auditKeyIn } from './open-vault.ts';
import { actorIn, peopleIn } from './people.ts';
import { seedStarters } from './starters.ts';
import { vaultFileIn } from '../session.ts';

type Founding = In<'vault.create'>;

/** Writes down what a new vault begins with. Every statement after the founding one follows from `people`. */
const fill = (db: WritableDb, keys: Keys, identity: Identity, founding: Founding, clock: Clock): void => {
  const now = clock.now();
  putSetting(db, 'vault-id', keys.vaultId);
  putSetting(db, 'audit-key', keyText(randomKey()));
  putSetting(db, 'recovery-made-on', clock.today());
  putOrganisation(db, founding.organisation);
  const first = signStatement(identity, noTrust, foundingClaim(keys, identity), { id: newId(), at: now });
  insertStatement(db, first.statement);
  const people = peopleIn(db, identity);
  const subject = identity.id as UserId;
  people.state(db, [{ kind: 'declaration', subject, body: { signedOn: founding.declarationOn } }], now);
  const actor = actorIn(people.picture(), identity.id);
  const files = keyringOf(identity, people, () => db);
  beginRoleCircles({ db, now, actor, people, files, newId }, [subject]);
  seedStarters(db, clock, subject);
};

const assertGood = (founding: Founding, clock: Clock): void => {
  assertFgOrReason(founding.organisation);
  if (founding.declarationOn > clock.today()) refuse('in-future');
  expectGoodPassphrase(founding.passphrase, [founding.organisation.name, founding.userLabel]);
  const typed = recoveryCodeText(readRecoveryCode(founding.recoveryTypedBack));
  if (typed !== recoveryCodeText(readRecoveryCode(founding.recoveryCode)))
    refuse('recovery-code-not-the-same');
};

/**
 * Makes a vault: keys, an encrypted store with the organisation, and the signed statements of its founder, who becomes
 * its manager. All of it is made beside its place and appears under its name in one step. Gives the folder. Refuses
 * `passphrase-*`, `recovery-code-mistyped`, `recovery-code-not-the-same`, `folder-*`, `fg-or-reason`, `in-future`,
 * `disk-full`.
 */
export const foundVault = async (founding: Founding, cost: DerivationCost, clock: Clock): Promise<string> => {
  const folder = vaultFolderIn(founding.folder);
  assertGood(founding, clock);
  assertOwnDisk(folder);
  assertFree(folder);
  const making = `${folder}.new`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  mkdirSync(making, { mode: 0o700 });
  try {
    const { keys, identity } = await foundKeys({
      vaultId: newId(),
      userId: newId<UserId>(),
      label: founding.userLabel,
      passphrase: founding.passphrase,
      code: readRecoveryCode(founding.recoveryCode),
      cost,
    });
    writeKeys(making, keys);
    const vaultKey = identity.vaultKeys[0]?.key ?? refuse('keys-damaged');
    const db = createVaultFile(vaultFileIn(making), vaultKey);
    try {
      migrate(db, migrations, making);
      const publishLedger = transaction(db, () => {
        fill(db, keys, identity, founding, clock);
        const auditKey = auditKeyIn(db);
        const line = { at: clock.now(), userId: identity.id, operation: 'vault.create', object: '' };
        return keepLedgerFile(making, keys.vaultId, auditKey)(db, appendAudit(db, auditKey, line));
      });
      publishLedger();
    } finally {
      closeVaultFile(db);
    }
    syncFolder(making);
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    syncFolder(dirname(folder));
    return folder;
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    throw error;
  }
};
