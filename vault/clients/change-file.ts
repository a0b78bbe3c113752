import type { ClientEntry } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { getClientDetail, putClientDetail } from '../../db/repositories/client-detail.ts';
import { getClient, markImportChanged, updateClient } from '../../db/repositories/clients.ts';
import type { WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';
import { acceptClient } from './accept-client.ts';
import { keepHistory } from './keep-history.ts';

/**
 * Writes a file as it was filled in, with what follows from it: its history, its timers, and that its import can no
 * longer be taken back. The one way in which fields change, also by a restored field, a change of many files and a
 * merge. Refuses as `acceptClient` does.
 */
export const changeFile = (context: WriteContext, id: ClientId, input: ClientEntry): void => {
  const { db, files } = context;
  const fileKey = files.of(id);
  const stored = found(getClient(db, id), 'client');
  const before = { ...stored, ...getClientDetail(db, fileKey, id) };
  const after = acceptClient(context, input, before);
  updateClient(db, id, after);
  putClientDetail(db, fileKey, id, after);
  keepHistory(context, id, before, after);
  markImportChanged(db, id);
  refreshTimers(db, id);
};
