import { shownTo } from '../../core/clients/shown-to.ts';
import { decideClose, decideReopen } from '../../core/clients/decide-close.ts';
import type { clients } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { displayName, listName } from '../../core/kernel/names.ts';
import { found } from '../../core/kernel/refusal.ts';
import { listNamesOf } from '../../db/repositories/bulk.ts';
import { getClientDetail, noDetail, putClientDetail } from '../../db/repositories/client-detail.ts';
import {
  getClient,
  getClientOrStub,
  insertClient,
  type StoredClient,
} from '../../db/repositories/clients.ts';
import { countNotes } from '../../db/repositories/notes.ts';
import { countClients, searchClients } from '../../db/repositories/search.ts';
import { acceptClient } from '../clients/accept-client.ts';
import { changeFile } from '../clients/change-file.ts';
import { bulkSteps, planBulk } from '../clients/bulk.ts';
import { closeFile } from '../clients/close-file.ts';
import { searchFor } from '../clients/find.ts';
import { type Handlers, type ReadContext, taskOf } from '../context.ts';
import { previewTimers, refreshTimers } from '../retention/timers.ts';
import { isShieldedFile } from '../sharing/file-readers.ts';
import { listingSight } from '../sharing/sight.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId): StoredClient =>
  found(getClient(db, id), 'client');

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
  'clients.close': ({ id, on, reason, outcome = null }, context) => {
    context.about(id);
    closeFile(context, id, decideClose(clientOf(context, id), on, context.today), {
      closedReason: reason.trim(),
      outcome,
    });
    return {};
  },
  'clients.reopen': ({ id, on }, context) => {
    context.about(id);
    closeFile(context, id, decideReopen(clientOf(context, id), on, context.today), { closedReason: '' });
    return {};
  },
  'clients.previewBulk': ({ find, change, show, offset, limit }, context) => {
    const { digest, files, leftOut } = planBulk(context, find, change);
    const shown = files.filter(({ why }) => (why === null) === (show === 'changes'));
    const page = shown.slice(offset, offset + limit);
    const names = listNamesOf(
      context.db,
      page.map(({ id }) => id),
    );
    return {
      digest,
      changes: files.filter(({ why }) => why === null).length,
      leftOut: [...leftOut],
      total: shown.length,
      rows: page.map(({ id, why }) => ({ id, listName: names.get(id) ?? '', why })),
    };
  },
  'clients.bulk': (asked, context) =>
    taskOf({
      steps: () => bulkSteps(context, asked),
      *finish(done) {
        yield { step: 'done', done: 1, total: 1 };
        return done;
      },
    }),
};
