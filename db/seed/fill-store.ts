import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, ConsentEventId, NoteId, UserId } from '../../core/kernel/ids.ts';
import { insertClient, putFileDays } from '../repositories/clients.ts';
import { insertConsentEvent, listNewestConsentTexts } from '../repositories/consents.ts';
import { insertNote } from '../repositories/notes.ts';
import { transaction, type WritableDb } from '../sql.ts';
import { somePerson } from './people.ts';
import { randomOf } from './random.ts';

/** What to fill a store with, and how its file keys are made. The same values give the same rows. */
export type Filling = {
  readonly clients: number;
  /** Notes of all clients together. */
  readonly notes: number;
  readonly today: Day;
  readonly seed: number;
  readonly by: UserId;
  /** Makes and stores the key of a new file. */
  readonly makeFileKey: (db: WritableDb, clientId: ClientId) => Uint8Array;
};

const peoplePerTransaction = 5_000;

/** Noon and some minutes, so that the notes of one day keep their order. */
const instantOn = (on: Day, minute: number): string =>
  `${on}T11:${String(minute % 60).padStart(2, '0')}:00.000Z`;

/** The first ones get one note more when the notes cannot be shared out evenly. */
const notesOf = ({ clients, notes }: Filling, number: number): number =>
  Math.floor(notes / clients) + (number <= notes % clients ? 1 : 0);

const addPerson = (
  db: WritableDb,
  filling: Filling,
  number: number,
  textIds: ReadonlyMap<string, string>,
): void => {
  const { today, seed, by } = filling;
  const person = somePerson({ seed, number, today, notes: notesOf(filling, number) });
  const { id } = randomOf(seed, 2 * number + 1);
  const clientId = id<ClientId>();
  insertClient(db, clientId, person.client);
  if (person.closedOn)
    putFileDays(db, clientId, {
      lastContactOn: person.client.lastContactOn,
      closedOn: person.closedOn,
      closedReason: 'De hulpvraag is beantwoord.',
    });
  const fileKey = filling.makeFileKey(db, clientId);
  person.notes.forEach((note, at) =>
    insertNote(db, fileKey, {
      ...note,
      id: id<NoteId>(),
      clientId,
      authorId: by,
      recordedAt: instantOn(note.on, at),
    }),
  );
  person.answers.forEach(({ purpose, kind, on }, at) =>
    insertConsentEvent(db, {
      id: id<ConsentEventId>(),
      clientId,
      purpose,
      kind,
      on,
      textId: kind === 'withdrawn' ? null : (textIds.get(purpose) ?? null),
      method: 'paper-signed',
      by: 'self',
      recipientId: null,
      representativeId: null,
      interpreter: '',
      present: '',
      isExplicit: false,
      isFreeHelp: false,
      expiresOn: null,
      recordedBy: by,
      recordedAt: instantOn(on, at),
    }),
  );
  fileKey.fill(0);
};

/**
 * Fills a founded store with fictitious people, some thousands in each transaction, so that memory stays bounded.
 * Yields how many are in. The timers follow afterwards: they are the affair of core and of the office around the store.
 */
export function* fillStore(db: WritableDb, filling: Filling): Generator<number, void> {
  const textIds = new Map(
    listNewestConsentTexts(db).flatMap(({ purpose, language, id }) =>
      language === 'nl' ? [[purpose, id] as const] : [],
    ),
  );
  for (let first = 1; first <= filling.clients; first += peoplePerTransaction) {
    const last = Math.min(filling.clients, first + peoplePerTransaction - 1);
    transaction(db, () => {
      for (let number = first; number <= last; number += 1) addPerson(db, filling, number, textIds);
    });
    yield last;
  }
}
