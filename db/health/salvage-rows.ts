import type { ContactPoint } from '../../core/contract/clients.ts';
import type { ConsentEvent } from '../../core/contract/consents.ts';
import type { NoteKind } from '../../core/contract/notes.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { ClientId, NoteId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import type { CircleKey, FileKey } from '../repositories/sharing.ts';
import type { ReadableDb } from '../sql.ts';
import { readAround, readAroundKeyed, type Reached } from './reading-around.ts';

/** A client as the row has it; what is yes or no is 1 or 0. */
export type ReachedClient = PersonName & {
  readonly id: ClientId;
  readonly birthOn: Day | null;
  readonly street: string;
  readonly houseNo: string;
  readonly postcode: string;
  readonly city: string;
  readonly isAddressSecret: number;
  readonly openedOn: Day;
  readonly lastContactOn: Day;
  readonly closedOn: Day | null;
  readonly closedReason: string;
  readonly paper: string;
  readonly isStub: number;
};

/** A note whose text is still sealed. */
export type ReachedNote = {
  readonly id: NoteId;
  readonly clientId: ClientId;
  readonly on: Day;
  readonly kind: NoteKind;
  readonly sealed: Uint8Array;
  readonly authorId: string;
  readonly recordedAt: string;
};

export type ReachedPoint = ContactPoint & { readonly clientId: ClientId; readonly position: number };

export type ReachedConsent = Pick<
  ConsentEvent,
  'purpose' | 'kind' | 'method' | 'on' | 'expiresOn' | 'recordedAt'
> & {
  readonly clientId: ClientId;
};

/** Everything of people that could be reached, table by table, and how much of each could not. */
export type ReachedRows = {
  readonly clients: Reached<ReachedClient>;
  readonly notes: Reached<ReachedNote>;
  readonly points: Reached<ReachedPoint>;
  readonly consents: Reached<ReachedConsent>;
  readonly fileKeys: Reached<FileKey>;
  readonly circleKeys: Reached<CircleKey>;
};

/** Reads what a damaged store still gives. Nothing is opened here: the texts of notes stay sealed. */
export const reachRows = (db: ReadableDb): ReachedRows => {
  const clients = readAround<ReachedClient>(
    db,
    'client',
    `id, given_name AS givenName, initials, prefix, family_name AS familyName, alias, birth_on AS birthOn, street,
     house_no AS houseNo, postcode, city, is_address_secret AS isAddressSecret, opened_on AS openedOn,
     last_contact_on AS lastContactOn, closed_on AS closedOn, closed_reason AS closedReason, paper, is_stub AS isStub`,
  );
  const notes = readAround<ReachedNote>(
    db,
    'note',
    `id, client_id AS clientId, on_day AS "on", kind, text_sealed AS sealed, author_id AS authorId,
     recorded_at AS recordedAt`,
  );
  const ids = new Set([...clients.rows.map(({ id }) => id), ...notes.rows.map(({ clientId }) => clientId)]);
  return {
    clients,
    notes,
    points: readAroundKeyed<ReachedPoint>(
      db,
      {
        table: 'contact_point',
        columns: 'client_id AS clientId, position, kind, value, safety, remark',
        order: ['client_id', 'position'],
        parent: 'client_id',
      },
      ids,
      ({ clientId, position }) => `${clientId} ${position}`,
    ),
    consents: readAround<ReachedConsent>(
      db,
      'consent_event',
      `client_id AS clientId, purpose, kind, method, on_day AS "on", expires_on AS expiresOn,
       recorded_at AS recordedAt`,
    ),
    fileKeys: readAroundKeyed<FileKey>(
      db,
      {
        table: 'file_key',
        columns: 'client_id AS clientId, circle_id AS circleId, generation, wrapped',
        order: ['client_id', 'circle_id'],
        parent: 'client_id',
      },
      ids,
      ({ clientId, circleId }) => `${clientId} ${circleId}`,
    ),
    circleKeys: readAroundKeyed<CircleKey>(
      db,
      {
        table: 'circle_key',
        columns: 'circle_id AS circleId, generation, member_id AS memberId, sealed',
        order: ['circle_id', 'generation', 'member_id'],
        parent: 'circle_id',
      },
      [],
      ({ circleId, generation, memberId }) => `${circleId} ${generation} ${memberId}`,
    ),
  };
};
