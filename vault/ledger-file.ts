import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from '../db/repositories/audit.ts';
import { listLedger } from '../db/repositories/ledger.ts';
import type { ReadableDb } from '../db/sql.ts';

/**
 * Keeps `ledger.json`: a copy of the ledger table and of the audit's head, outside the database, so that a restored
 * or rolled-back file can be noticed and the removals repeated. Written after each commit and before it is
 * acknowledged: it may lag by one, and never leads. Random ids only, so it holds no personal data.
 */
export const keepLedgerFile = (folder: string, vaultId: string) => {
  const path = join(folder, 'ledger.json');
  let entries = '';
  let newest = 0;

  return (db: ReadableDb, head: AuditHead | null): void => {
    for (const entry of listLedger(db, newest)) {
      entries += `${entries === '' ? '' : ',\n'}${JSON.stringify(entry)}`;
      newest = entry.seq;
    }
    const link = head ? Buffer.from(head.link).toString('hex') : '';
    const text = `{"vault":${JSON.stringify(vaultId)},"head":{"seq":${head?.seq ?? 0},"link":"${link}"},"removed":[\n${entries}\n]}\n`;
    const file = openSync(`${path}.new`, 'w', 0o600);
    try {
      writeSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.new`, path);
  };
};
