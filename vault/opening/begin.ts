import type { UserId } from '../../core/kernel/ids.ts';
import { closeVaultFile } from '../../db/open.ts';
import { appendAudit } from '../../db/repositories/audit.ts';
import { transaction } from '../../db/sql.ts';
import type { Clock } from '../clock.ts';
import { countAttempt } from '../keys/attempts.ts';
import type { DerivationCost } from '../keys/derive.ts';
import { forgetIdentity, type Identity } from '../keys/identity.ts';
import type { Keys, UserSlot } from '../keys/keys-file.ts';
import { readKeys, writeKeys } from '../keys/keys-store.ts';
import { expectGoodPassphrase } from '../keys/new-passphrase.ts';
import { newUserSlot, withSlot } from '../keys/slot.ts';
import { openStartSlot, readStartCode } from '../keys/start-slot.ts';
import type { Opened } from '../session.ts';
import { sealToNewKeys } from '../sharing/seal-to-new-keys.ts';
import { assertOwnDisk, assertVault } from './folder-rules.ts';
import { openVault } from './open-vault.ts';

/**
 * States her own keys with the ones of the start code, and writes the slot that holds them as the last act before the
 * commit: when it fails nothing happened, and when the process ends just then a manager gives another start code.
 */
const takeOver = (opened: Opened, start: Identity, keys: Keys, slot: UserSlot): void => {
  const { db, people, clock, auditKey, folder } = opened;
  const { label, publicBox, publicSign } = slot;
  try {
    transaction(db, () => {
      const body = { label, publicBox, publicSign };
      people.state(db, [{ kind: 'user', subject: start.id as UserId, body }], clock.now());
      sealToNewKeys(db, people.picture(), start, slot);
      const line = { at: clock.now(), userId: start.id, operation: 'vault.begin', object: start.id };
      appendAudit(db, auditKey, line);
      writeKeys(folder, withSlot(keys, slot));
    });
  } finally {
    closeVaultFile(db);
  }
};

/**
 * The first unlock of somebody who was added: opens with the start code, and gives her keys and a passphrase of her
 * own, so that whoever handed the code over has nothing. A wrong code and an unknown label get the same answer, and
 * each failure makes the next attempt wait longer. Refuses `passphrase-*`, `start-code-mistyped`, `start-code-wrong`,
 * `start-code-expired`, `too-many-attempts` (seconds), and all that `openVault` refuses.
 */
export const beginVault = async (
  folder: string,
  who: { readonly label: string; readonly startCode: string; readonly passphrase: string },
  cost: DerivationCost,
  clock: Clock,
): Promise<Opened> => {
  assertVault(folder);
  assertOwnDisk(folder);
  const { label, passphrase } = who;
  expectGoodPassphrase(passphrase, [label]);
  const signs = readStartCode(who.startCode);
  const keys = readKeys(folder);
  const { slot, identity: start } = await countAttempt(folder, clock.now, () =>
    Promise.resolve().then(() => openStartSlot(keys, label, signs, clock.today())),
  );
  const { founder, vaultKeys } = start;
  const own = { vaultId: keys.vaultId, userId: slot.id, label: slot.label, passphrase, founder, vaultKeys };
  const next = await newUserSlot({ ...own, cost });
  takeOver(openVault(folder, keys.vaultId, start, clock), start, keys, next.slot);
  forgetIdentity(start);
  return openVault(folder, keys.vaultId, next.identity, clock);
};
