import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditHead } from '../../db/repositories/audit.ts';
import { listLedger } from '../../db/repositories/ledger.ts';
import type { ReadableDb } from '../../db/sql.ts';

/** Writes a whole file and makes it last, or leaves none. */
const writeNew = (path: string, text: string): void => {
  try {
    const file = openSync(path, 'w', 0o600);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
};

/**
 * Keeps `ledger.json`: a copy of the ledger table and of the audit's head, outside the database, so that a restored
 * or rolled-back file can be noticed and the removals repeated. Random ids only, so it holds no personal data.
 *
 * Called inside the transaction, as its last act, it writes the new copy beside the old one: a full disk is noticed
 * while the transaction can still be undone. What it gives puts the copy in place after the commit and before that is
 * acknowledged, and never fails: the copy may lag until the next commit, and never leads.
 */
export const keepLedgerFile = (folder: string, vaultId: string) => {
  const path = join(folder, 'ledger.json');
  let published = { entries: '', newest: 0 };

  return (db: ReadableDb, head: AuditHead | null): (() => void) => {
    let { entries, newest } = published;
    for (const entry of listLedger(db, newest)) {
      entries += `${entries === '' ? '' : ',\n'}${JSON.stringify(entry)}`;
      newest = entry.seq;
    }
    const link = head ? Buffer.from(head.link).toString('hex') : '';
    const text = `{"vault":${JSON.stringify(vaultId)},"head":{"seq":${head?.seq ?? 0},"link":"${link}"},"removed":[\n${entries}\n]}\n`;
    writeNew(`${path}.new`, text);
    return () => {
      published = { entries, newest };
      try {
        renameSync(`${path}.new`, path);
      } catch {
        rmSync(`${path}.new`, { force: true });
      }
    };
  };
};
