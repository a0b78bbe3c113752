import { createHmac, randomBytes } from 'node:crypto';
import type { ProposedClient } from '../../core/imports/import-row.ts';
import type { RowIdentity } from '../../core/imports/read-row.ts';
import { foldedWords } from '../../core/kernel/fold.ts';
import { sortKey } from '../../core/kernel/names.ts';
import { getSetting, putSetting } from '../../db/repositories/setting.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { List } from './list.ts';

/** The key of all marks of this vault: nobody without the vault can try names on them. Null before the first import. */
export const markKey = (db: ReadableDb): Buffer | null => {
  const kept = getSetting(db, 'import-key');
  return kept === undefined ? null : Buffer.from(kept, 'hex');
};

/** The same key, made at the first import. */
export const ensureMarkKey = (db: WritableDb): Buffer => {
  const known = markKey(db);
  if (known) return known;
  const key = randomBytes(32);
  putSetting(db, 'import-key', key.toString('hex'));
  return key;
};

const hmac = (key: Buffer, parts: readonly string[]): Buffer =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest();

/**
 * By what a row is known again when its list comes in once more: its own number, the name and the birth date, as an
 * HMAC. Null for a row with neither number nor birth date: a name alone is no proof of who it is.
 */
export const rowMark = (key: Buffer, client: ProposedClient, { number }: RowIdentity): Buffer | null =>
  number === '' && client.birthOn === null
    ? null
    : hmac(key, ['row', number, sortKey(client), client.birthOn ?? '']);

/**
 * By what the headings of a list are known again. An HMAC, because the first line of a list without headings is a
 * person.
 */
export const headingsMark = (key: Buffer, { kind, headers }: Pick<List, 'kind' | 'headers'>): string =>
  hmac(key, ['headings', kind, ...headers.map((header) => foldedWords(header).join(' '))]).toString('hex');
