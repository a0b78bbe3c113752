import type { AttachmentKind } from '../../core/contract/attachments.ts';
import type { ContactPoint } from '../../core/contract/clients.ts';
import type { ConsentEvent } from '../../core/contract/consents.ts';
import type { NoteKind } from '../../core/contract/notes.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { AttachmentId, ClientId, NoteId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import type { CircleKey, FileKey } from '../repositories/sharing.ts';
import type { ReadableDb } from '../sql.ts';
import type { FoundTables } from './find-tables.ts';
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

/** An attachment of which the name and the content are still sealed. */
export type ReachedAttachment = {
  readonly id: AttachmentId;
  readonly clientId: ClientId;
  readonly on: Day;
  readonly kind: AttachmentKind;
  readonly bytes: number;
};

export type ReachedPoint = ContactPoint & { readonly clientId: ClientId; readonly position: number };

export type ReachedConsent = Pick<
  ConsentEvent,
  'purpose' | 'kind' | 'method' | 'on' | 'expiresOn' | 'recordedAt'
> & {
  readonly id: string;
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
  /** Only by the store's own description: without it their contents, which lie in parts, are not put together. */
  readonly attachments: Reached<ReachedAttachment>;
};

const consentColumns = `id, client_id AS clientId, purpose, kind, method, on_day AS "on", expires_on AS expiresOn,
  recorded_at AS recordedAt`;

/** Reads every table of one store; `client` and the others go by the names that are given. */
const reachIn = (db: ReadableDb, nameOf: (table: string) => string): ReachedRows => {
  const clients = readAround<ReachedClient>(
    db,
    nameOf('client'),
    `id, given_name AS givenName, initials, prefix, family_name AS familyName, alias, birth_on AS birthOn, street,
     house_no AS houseNo, postcode, city, is_address_secret AS isAddressSecret, opened_on AS openedOn,
     last_contact_on AS lastContactOn, closed_on AS closedOn, closed_reason AS closedReason, paper, is_stub AS isStub`,
  );
  const notes = readAround<ReachedNote>(
    db,
    nameOf('note'),
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
        table: nameOf('contact_point'),
        columns: 'client_id AS clientId, position, kind, value, safety, remark',
        order: ['client_id', 'position'],
        parent: 'client_id',
      },
      ids,
      keyOf.points,
    ),
    consents: readAround<ReachedConsent>(db, nameOf('consent_event'), consentColumns),
    attachments: readAround<ReachedAttachment>(
      db,
      nameOf('attachment'),
      'id, client_id AS clientId, on_day AS "on", kind, bytes',
    ),
    fileKeys: readAroundKeyed<FileKey>(
      db,
      {
        table: nameOf('file_key'),
        columns: 'client_id AS clientId, circle_id AS circleId, generation, wrapped',
        order: ['client_id', 'circle_id'],
        parent: 'client_id',
      },
      ids,
      keyOf.fileKeys,
    ),
    circleKeys: readAroundKeyed<CircleKey>(
      db,
      {
        table: nameOf('circle_key'),
        columns: 'circle_id AS circleId, generation, member_id AS memberId, sealed',
        order: ['circle_id', 'generation', 'member_id'],
        parent: 'circle_id',
      },
      [],
      keyOf.circleKeys,
    ),
  };
};

const keyOf = {
  clients: ({ id }: ReachedClient) => id,
  notes: ({ id }: ReachedNote) => id,
  points: ({ clientId, position }: ReachedPoint) => `${clientId} ${position}`,
  consents: ({ id }: ReachedConsent) => id,
  fileKeys: ({ clientId, circleId }: FileKey) => `${clientId} ${circleId}`,
  circleKeys: ({ circleId, generation, memberId }: CircleKey) => `${circleId} ${generation} ${memberId}`,
} as const;

/**
 * What the file's own description gave, and what the trees that were found gave besides. One whole tree where the
 * description gave nothing means that only the description was lost. Several mean that a page between them was: in a
 * table with a key of its own that page held rows too.
 */
const together = <Row>(
  described: Reached<Row>,
  trees: readonly Reached<Row>[],
  keyIn: (row: Row) => string,
  isKeyed: boolean,
): Reached<Row> => {
  const rows = new Map(described.rows.map((row) => [keyIn(row), row]));
  for (const tree of trees) for (const row of tree.rows) rows.set(keyIn(row), row);
  const missedInTrees = trees.reduce((sum, { unreadable }) => sum + unreadable, 0);
  const isUndescribed = described.rows.length === 0;
  const gained = rows.size - described.rows.length;
  const least = described.unreadable > 0 && (isKeyed || isUndescribed) ? 1 : 0;
  return {
    rows: [...rows.values()],
    unreadable:
      isUndescribed && trees.length === 1
        ? missedInTrees
        : Math.max(least, described.unreadable - gained, isUndescribed ? missedInTrees : 0),
  };
};

/**
 * Reads what a damaged store still gives: by its own description, and, where `found` is there, by the trees that were
 * found without it. Nothing is opened here: the texts of notes stay sealed.
 */
export const reachRows = (db: ReadableDb, found: FoundTables | null = null): ReachedRows => {
  const described = reachIn(db, (table) => table);
  if (!found) return described;
  const treesOf = (table: string): readonly string[] => found.names.get(table) ?? [];
  const most = Math.max(0, ...[...found.names.values()].map(({ length }) => length));
  const trees = Array.from({ length: most }, (_, index) =>
    reachIn(found.db, (table) => treesOf(table)[index] ?? 'nothing_of_this'),
  );
  const of = <Name extends keyof ReachedRows>(name: Name, table: string): readonly ReachedRows[Name][] =>
    trees.slice(0, treesOf(table).length).map((tree) => tree[name]);
  return {
    clients: together(described.clients, of('clients', 'client'), keyOf.clients, false),
    notes: together(described.notes, of('notes', 'note'), keyOf.notes, false),
    points: together(described.points, of('points', 'contact_point'), keyOf.points, true),
    consents: together(described.consents, of('consents', 'consent_event'), keyOf.consents, false),
    attachments: described.attachments,
    fileKeys: together(described.fileKeys, of('fileKeys', 'file_key'), keyOf.fileKeys, true),
    circleKeys: together(described.circleKeys, of('circleKeys', 'circle_key'), keyOf.circleKeys, true),
  };
};
