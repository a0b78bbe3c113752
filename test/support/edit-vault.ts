import { join } from 'node:path';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { run, transaction, type WritableDb } from '../../db/sql.ts';
import { auditKeyIn } from '../../vault/opening/open-vault.ts';
import { keyOf } from './worker-vault.ts';

/** Opens a locked vault with another connection, as somebody with the key and another tool would, and closes it again. */
export const editVault = async <T>(folder: string, work: (db: WritableDb) => T): Promise<T> => {
  const db = openVaultFile(join(folder, 'vault.db'), await keyOf(folder));
  try {
    return work(db);
  } finally {
    closeVaultFile(db);
  }
};

/** The key of a locked vault's audit. */
export const auditKeyOf = (folder: string): Promise<Uint8Array> => editVault(folder, auditKeyIn);

/** Changes audit lines as nobody may: the trigger that forbids it is put aside for a moment, with another tool. */
export const forgeAudit = (db: WritableDb, sql: string, params: readonly (string | number)[] = []): void => {
  const trigger = "SELECT sql FROM sqlite_schema WHERE name = 'audit_is_append_only'";
  const text = db.prepare<[], { readonly sql: string }>(trigger).get()?.sql ?? '';
  transaction(db, () => {
    db.exec('DROP TRIGGER audit_is_append_only');
    run(db, sql, params);
    db.exec(text);
  });
};
