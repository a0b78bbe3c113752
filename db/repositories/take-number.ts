import { value, type WritableDb } from '../sql.ts';
import { getSetting, putSetting } from './setting.ts';

/** What people call by a number, by its table. */
export type NumberedTable =
  | 'complaint'
  | 'dpia'
  | 'hold'
  | 'import_run'
  | 'incident'
  | 'processing_for'
  | 'purge_list'
  | 'purge_run'
  | 'register_import'
  | 'rights_request';

/**
 * Gives the next number, from 1, and keeps that it was given: it does not come back when what bore it has gone after its
 * term, for on paper "breach 3" would then be two breaches.
 */
export const takeNumber = (db: WritableDb, table: NumberedTable): number => {
  const highest = value<number>(db, `SELECT max(number) FROM ${table}`) ?? 0;
  const given = Number(getSetting(db, `last-number-${table}`) ?? 0);
  const number = Math.max(highest, given) + 1;
  putSetting(db, `last-number-${table}`, String(number));
  return number;
};
