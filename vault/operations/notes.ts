import type { notes } from '../../core/contract/notes.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkNote, lastContactAfter, type NoteDraft } from '../../core/notes/check-note.ts';
import { removeNote } from '../../db/purge/remove-note.ts';
import { getClient, markImportChanged, putFileDays } from '../../db/repositories/clients.ts';
import { correctNote, insertNote, listNotes, noteOwner } from '../../db/repositories/notes.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId) => found(getClient(db, id), 'client');

/** The file of a note, for whoever reads that; a note of a file that one must not know of is not there. */
const ownerOf = ({ db, reach, expectNear }: ReadContext, id: NoteId): ClientId => {
  const owner = noteOwner(db, id);
  const clientId = found(owner && reach(owner) !== 'none' ? owner : null, 'note');
  expectNear(clientId, 'write');
  return clientId;
};

/** Checks a note and lets the file's last contact follow it; the terms follow that day. */
const accept = (context: WriteContext, clientId: ClientId, note: NoteDraft): void => {
  const { db, today } = context;
  const client = clientOf(context, clientId);
  checkNote(note, today);
  const lastContactOn = lastContactAfter(client, note);
  markImportChanged(db, clientId);
  if (lastContactOn === client.lastContactOn) return;
  putFileDays(db, clientId, { ...client, lastContactOn });
  refreshTimers(db, clientId);
};

export const notesHandlers: Handlers<keyof typeof notes> = {
  'notes.list': ({ clientId }, context) => {
    clientOf(context, clientId);
    return listNotes(context.db, clientId, context.files.of(clientId)).map(
      ({ authorId, correctedBy, ...note }) => ({
        ...note,
        author: context.labelOf(authorId),
        correctedBy: correctedBy === null ? '' : context.labelOf(correctedBy),
      }),
    );
  },
  'notes.write': ({ clientId, ...note }, context) => {
    context.about(clientId);
    const { db, files, actor, now, newId } = context;
    accept(context, clientId, note);
    const id = newId<NoteId>();
    insertNote(db, files.of(clientId), { ...note, id, clientId, authorId: actor.id, recordedAt: now });
    return { id };
  },
  'notes.correct': ({ id, ...note }, context) => {
    const { db, files, actor, now } = context;
    const clientId = ownerOf(context, id);
    context.about(clientId);
    accept(context, clientId, note);
    correctNote(db, files.of(clientId), { ...note, id, correctedBy: actor.id, correctedAt: now });
    return {};
  },
  'notes.remove': ({ id, reason }, context) => {
    const { db, actor, now } = context;
    // Who may not read a file may not take anything out of it either.
    const clientId = ownerOf(context, id);
    context.about(clientId);
    markImportChanged(db, clientId);
    removeNote(db, { id, why: reason, at: now, by: actor.id });
    return {};
  },
};
