import { createHash } from 'node:crypto';

/**
 * What the ledger keeps of a removed id: enough to recognise the record in an old backup, and not the id itself, so
 * that the proof of a purge can search the file for ids too. The id has 100 random bits: nobody can guess back.
 */
export const fingerprintOf = (id: string): string =>
  createHash('sha256').update(`vertrouwd ledger ${id}`).digest('hex').slice(0, 32);
