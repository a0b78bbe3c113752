import { shownTo } from '../../core/clients/shown-to.ts';
import { decideClose, decideReopen, type FileDays } from '../../core/clients/decide-close.ts';
import type { clients } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { getClientDetail, noDetail, putClientDetail } from '../../db/repositories/client-detail.ts';
import {
  getClient,
  getClientOrStub,
  insertClient,
  markImportChanged,
  putFileDays,
  type StoredClient,
} from '../../db/repositories/clients.ts';
import { countNotes } from '../../db/repositories/notes.ts';
import { countClients, searchClients } from '../../db/repositories/search.ts';
import { acceptClient } from '../clients/accept-client.ts';
import { changeFile } from '../clients/change-file.ts';
import { searchFor } from '../clients/find.ts';
import { keepHistory } from '../clients/keep-history.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { previewTimers, refreshTimers } from '../retention/timers.ts';
import { isShieldedFile } from '../sharing/file-readers.ts';
import { listingSight } from '../sharing/sight.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId): StoredClient =>
  found(getClient(db, id), 'client');

/** What follows every change of a file, in the same transaction. */
const changed = ({ db }: WriteContext, id: ClientId): void => {
  markImportChanged(db, id);
  refreshTimers(db, id);
};

const putDays = (context: WriteContext, id: ClientId, days: FileDays, closedReason: string): void => {
  const before = clientOf(context, id);
  putFileDays(context.db, id, { ...days, closedReason });
  keepHistory(context, id, before, { ...days, closedReason });
  changed(context, id);
};

export const clientsHandlers: Handlers<keyof typeof clients> = {
  'clients.search': ({ offset, limit, ...find }, context) =>
    searchClients(context.db, { ...searchFor(context, find), offset, limit }),
  'clients.counts': (_, context) => countClients(context.db, listingSight(context)),
  'clients.open': ({ id }, context) => {
    context.about(id);
    const stored = found(getClientOrStub(context.db, id), 'client');
    const reach = context.reach(id) === 'read' ? 'read' : 'see';
    const detail =
      reach === 'read' && !stored.isStub ? getClientDetail(context.db, context.files.of(id), id) : noDetail;
    const { importId, ...client } = shownTo(reach, { ...stored, ...detail });
    return {
      ...client,
      displayName: displayName(stored),
      listName: listName(stored),
      isFromImport: importId !== null,
      noteCount: reach === 'read' ? countNotes(context.db, id) : 0,
      reach,
      isShielded: isShieldedFile(context.db, id),
    };
  },
  'clients.add': (input, context) => {
    const { db, files, newId, about } = context;
    const id = newId<ClientId>();
    about(id);
    const client = acceptClient(context, input, null);
    insertClient(db, id, client);
    putClientDetail(db, files.make(db, id), id, client);
    refreshTimers(db, id);
    return { id };
  },
  'clients.change': ({ id, ...input }, context) => {
    context.about(id);
    changeFile(context, id, input);
    return {};
  },
  'clients.previewClose': ({ id, on }, context) => {
    const days = decideClose(clientOf(context, id), on, context.today);
    return { moves: previewTimers(context.db, id, days, context) };
  },
  'clients.close': ({ id, on, reason }, context) => {
    context.about(id);
    putDays(context, id, decideClose(clientOf(context, id), on, context.today), reason.trim());
    return {};
  },
  'clients.reopen': ({ id, on }, context) => {
    context.about(id);
    putDays(context, id, decideReopen(clientOf(context, id), on, context.today), '');
    return {};
  },
  'clients.previewBulk': () => refuse('not-yet'),
  'clients.bulk': () => refuse('not-yet'),
};
