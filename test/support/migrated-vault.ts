import { starterPurposes } from '../../core/purposes/starter-purposes.ts';
import { migrate } from '../../db/migrate.ts';
import { migrations } from '../../db/migrations/index.ts';
import { putPurpose } from '../../db/repositories/purposes.ts';
import { newVaultFile, type VaultFile } from './vault-files.ts';

/** A real encrypted vault file with the newest schema and nothing in it but what files are kept for. */
export const migratedVault = (): VaultFile => {
  const vault = newVaultFile();
  migrate(vault.db, migrations, vault.folder);
  for (const purpose of starterPurposes) putPurpose(vault.db, purpose);
  return vault;
};
