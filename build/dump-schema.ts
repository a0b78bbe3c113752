import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, schemaText } from '../db/migrate.ts';
import { migrations } from '../db/migrations/index.ts';
import { closeVaultFile, createVaultFile } from '../db/open.ts';

/** Where the picture of the whole schema is committed, so that a change of it shows in a review. */
export const schemaPath = join(import.meta.dirname, '..', 'db', 'schema.sql');

/** The schema that all migrations together make, as text. */
export const dumpSchema = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vertrouwd-schema-'));
  const db = createVaultFile(join(folder, 'vault.db'), randomBytes(32));
  try {
    migrate(db, migrations, folder);
    return schemaText(db);
  } finally {
    closeVaultFile(db);
    rmSync(folder, { recursive: true });
  }
};

if (import.meta.main) writeFileSync(schemaPath, dumpSchema());
