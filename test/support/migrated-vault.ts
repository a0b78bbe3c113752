import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { newVaultFile, type VaultFile } from './vault-files.ts';

/** A real encrypted vault file with the newest schema and nothing in it. */
export const migratedVault = (): VaultFile => {
  const vault = newVaultFile();
  migrate(vault.db, migrations, vault.folder);
  return vault;
};
