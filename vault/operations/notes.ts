import { consentState } from '../../core/consents/consent-state.ts';
import type { notes } from '../../core/contract/notes.ts';
import { findSpecial } from '../../core/guard/find-special.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import { found } from '../../core/kernel/refusal.ts';
import { checkNote, lastContactAfter, type NoteDraft } from '../../core/notes/check-note.ts';
import {
  checkSpecialNote,
  checkStillStands,
  consentFor,
  type SpecialDraft,
} from '../../core/notes/check-special-note.ts';
import { removeNote } from '../../db/purge/remove-note.ts';
import { getClient, markImportChanged, putFileDays } from '../../db/repositories/clients.ts';
import { correctNote, findNote, insertNote, listNotes, type NoteText } from '../../db/repositories/notes.ts';
import { listAnswers } from '../../db/repositories/retention-events.ts';
import { countSavedAnyway } from '../../db/repositories/saved-anyway.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { refreshTimers } from '../retention/timers.ts';

const clientOf = ({ db }: Pick<ReadContext, 'db'>, id: ClientId) => found(getClient(db, id), 'client');

/** A note with its file, for whoever may write there; a note of a file that one must not know of is not there. */
const noteIn = ({ db, reach, expectNear }: ReadContext, id: NoteId) => {
  const it = findNote(db, id);
  const note = found(it && reach(it.clientId) !== 'none' ? it : null, 'note');
  expectNear(note.clientId, 'write');
  return note;
};

/** A note of one of the two sorts: asked for as the other, it is not there. */
const noteOfSort = (context: ReadContext, id: NoteId, isSpecial: boolean) => {
  const note = noteIn(context, id);
  return found(note.isSpecial === isSpecial ? note : null, 'note');
};

/** Checks a note and lets the file's last contact follow it; the terms follow that day. */
const accept = (context: WriteContext, clientId: ClientId, note: NoteDraft & { readonly text: string }) => {
  const { db, today } = context;
  const client = clientOf(context, clientId);
  checkNote(note, today);
  const lastContactOn = lastContactAfter(client, note);
  markImportChanged(db, clientId);
  countSavedAnyway(
    db,
    findSpecial(note.text).map(({ category }) => category),
  );
  if (lastContactOn === client.lastContactOn) return;
  putFileDays(db, clientId, { ...client, lastContactOn });
  refreshTimers(db, clientId);
};

type SpecialInput = SpecialDraft & Pick<NoteText, 'text'> & { readonly isWithClient?: boolean | undefined };

/** Checks a special note, and gives what is kept of it. It is no contact of its own, so no day moves. */
const acceptSpecial = (
  context: WriteContext,
  clientId: ClientId,
  { on, category, exception, reason, text, isWithClient }: SpecialInput,
): Omit<NoteText, 'id'> => {
  const { db, today } = context;
  clientOf(context, clientId);
  const answers = listAnswers(db, clientId);
  const holds = [on, today].every(
    (day) => consentState(answers, consentFor(category), day).state === 'given',
  );
  const { restsOn } = checkSpecialNote({ on, category, exception, reason }, holds, today);
  markImportChanged(db, clientId);
  return {
    on,
    kind: 'remark',
    text,
    isWithClient: isWithClient ?? false,
    special: { category, exception, reason: reason.trim() },
    restsOn,
  };
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
  'notes.write': ({ clientId, on, kind, text, isWithClient = false }, context) => {
    context.about(clientId);
    const { db, files, actor, now, newId } = context;
    accept(context, clientId, { on, kind, text });
    const id = newId<NoteId>();
    const written = { clientId, authorId: actor.id, recordedAt: now };
    insertNote(db, files.of(clientId), { id, on, kind, text, isWithClient, ...written });
    return { id };
  },
  'notes.correct': ({ id, on, kind, text, isWithClient = false }, context) => {
    const { db, files, actor, now } = context;
    const { clientId } = noteOfSort(context, id, false);
    context.about(clientId);
    accept(context, clientId, { on, kind, text });
    const corrected = { correctedBy: actor.id, correctedAt: now };
    correctNote(db, files.of(clientId), { id, on, kind, text, isWithClient, ...corrected });
    return {};
  },
  'notes.writeSpecial': ({ clientId, ...input }, context) => {
    context.about(clientId);
    const { db, files, actor, now, newId } = context;
    const note = acceptSpecial(context, clientId, input);
    const id = newId<NoteId>();
    insertNote(db, files.of(clientId), { ...note, id, clientId, authorId: actor.id, recordedAt: now });
    return { id };
  },
  'notes.correctSpecial': ({ id, ...input }, context) => {
    const { db, files, actor, now } = context;
    const note = noteOfSort(context, id, true);
    context.about(note.clientId);
    checkStillStands(note);
    const next = acceptSpecial(context, note.clientId, input);
    correctNote(db, files.of(note.clientId), { ...next, id, correctedBy: actor.id, correctedAt: now });
    return {};
  },
  'notes.remove': ({ id, reason }, context) => {
    const { db, actor, now } = context;
    // Who may not read a file may not take anything out of it either.
    const { clientId, losesBasisOn } = noteIn(context, id);
    context.about(clientId);
    markImportChanged(db, clientId);
    removeNote(db, { id, why: reason, at: now, by: actor.id });
    if (losesBasisOn !== null) refreshTimers(db, clientId);
    return {};
  },
};
