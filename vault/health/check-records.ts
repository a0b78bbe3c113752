import type { ClientId, StaffId } from '../../core/kernel/ids.ts';
import { refusedRule } from '../../core/kernel/refusal.ts';
import { checkRecords } from '../../db/health/check-vault.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { Keyring } from '../opening/keyring.ts';

/** The key of a file for whoever is in: null outside its circles; stops when a file with texts has lost its keys. */
const fileKeyOf =
  (files: Keyring) =>
  (clientId: ClientId): Uint8Array | null => {
    const { hasKeys, holdsKey } = files.accessTo(clientId);
    if (!hasKeys) throw new Error('A sealed text of a file without keys');
    return holdsKey ? files.of(clientId) : null;
  };

/** The key of a staff file for whoever is in: null outside its circle; stops when a file with texts has lost its key. */
const staffKeyOf =
  (files: Keyring) =>
  (id: StaffId): Uint8Array | null => {
    try {
      return files.ofStaff(id);
    } catch (error) {
      if (refusedRule(error) === 'staff-not-readable') return null;
      throw error;
    }
  };

/** Looks at the records of an open store with the keys of whoever is in (db/health/check-vault.ts). */
export const checkStore = (store: {
  readonly db: ReadableDb;
  readonly files: Keyring;
  readonly isAuditWhole: () => boolean;
  readonly mend: WritableDb | null;
}): ReturnType<typeof checkRecords> =>
  checkRecords(store.db, {
    keyOf: (of, owner) =>
      of === 'file' ? fileKeyOf(store.files)(owner as ClientId) : staffKeyOf(store.files)(owner as StaffId),
    isAuditWhole: store.isAuditWhole,
    mend: store.mend,
  });
