import { checkClient } from '../../core/clients/check-client.ts';
import type { ClientInput } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClientDetail, putClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient, markImportChanged, updateClient } from '../../db/repositories/clients.ts';
import type { WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';
import { keepHistory } from './keep-history.ts';

/**
 * Writes a file as it was filled in, with what follows from it: its history, its timers, and that its import can no
 * longer be taken back. The one way in which fields change, also by a restored field, a change of many files and a
 * merge. Refuses as `checkClient` does.
 */
export const changeFile = (context: WriteContext, id: ClientId, input: ClientInput): void => {
  const { db, files, today } = context;
  const fileKey = files.of(id);
  const stored = found(getClient(db, id), 'client');
  const before = { ...stored, ...getClientDetail(db, fileKey, id) };
  const after = checkClient(input, stored.closedOn, today);
  updateClient(db, id, after);
  putClientDetail(db, fileKey, id, after);
  keepHistory(context, id, before, after);
  markImportChanged(db, id);
  refreshTimers(db, id);
};
