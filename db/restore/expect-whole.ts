import { refuse } from '../../core/kernel/refusal.ts';
import { walkPages, type WalkProgress } from '../forensics/page-walk.ts';
import { closeVaultFile, openVaultFile } from '../open.ts';
import { all, value } from '../sql.ts';

/**
 * Proves that a closed vault file is whole before it takes the place of another: every page is genuine, SQLite finds
 * nothing wrong, and no reference leads to nothing. Yields after every megabyte. Refuses `backup-not-verified`.
 */
export function* expectWhole(path: string, key: Uint8Array): Generator<WalkProgress, void> {
  const { badPages } = yield* walkPages(path, key);
  if (badPages > 0) refuse('backup-not-verified');
  const db = openVaultFile(path, key);
  try {
    const isWhole =
      value<string>(db, 'SELECT integrity_check FROM pragma_integrity_check') === 'ok' &&
      all(db, 'SELECT 1 FROM pragma_foreign_key_check').length === 0;
    if (!isWhole) refuse('backup-not-verified');
  } finally {
    closeVaultFile(db);
  }
}
