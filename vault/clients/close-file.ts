import type { FileDays } from '../../core/clients/decide-close.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { type Closing, getClient, markImportChanged, putFileDays } from '../../db/repositories/clients.ts';
import type { WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';
import { keepHistory } from './keep-history.ts';

/** Writes the days of a file that was closed or opened again, with its history and timers. `closing` is empty for an open file. */
export const closeFile = (
  context: WriteContext,
  id: ClientId,
  days: FileDays,
  { closedReason, outcome = null }: Closing,
): void => {
  const { db } = context;
  const before = found(getClient(db, id), 'client');
  const after = { ...days, closedReason, outcome };
  putFileDays(db, id, after);
  keepHistory(context, id, before, after);
  markImportChanged(db, id);
  refreshTimers(db, id);
};
