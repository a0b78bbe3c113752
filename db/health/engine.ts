import Database from 'better-sqlite3-multiple-ciphers';
import { migrations } from '../migrations/index.ts';

/** The versions of what keeps the records: SQLite, its cipher, and the newest schema that this program knows. */
export const engineVersions = (): {
  readonly sqlite: string;
  readonly cipher: string;
  readonly schema: number;
} => {
  const db = new Database(':memory:');
  try {
    const text = (sql: string): string => String(db.prepare(sql).pluck().get());
    return {
      sqlite: text('SELECT sqlite_version()'),
      cipher: text('SELECT sqlite3mc_version()'),
      schema: migrations.length,
    };
  } finally {
    db.close();
  }
};
