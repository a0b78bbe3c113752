import type { AddressBookEntry, Disclosure, RecipientLine } from '../../core/contract/disclosures.ts';
import type { ClientId, DisclosureId, RecipientId } from '../../core/kernel/ids.ts';
import type { PersonName } from '../../core/kernel/names.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, one, type ReadableDb, run, type WritableDb, values } from '../sql.ts';

type RecipientRow = Omit<AddressBookEntry, 'isVeiligThuis' | 'isActive'> & {
  readonly isVeiligThuis: number;
  readonly isActive: number;
};

const recipientColumns = `id, name, kind, contact_person AS contactPerson, address, phone, email, website,
  is_veilig_thuis AS isVeiligThuis, is_active AS isActive`;

const entryOf = (row: RecipientRow): AddressBookEntry => ({
  ...row,
  isVeiligThuis: row.isVeiligThuis === 1,
  isActive: row.isActive === 1,
});

/** The address book: those in use first, each in the order of their names. */
export const listRecipients = (db: ReadableDb): AddressBookEntry[] =>
  all<RecipientRow>(
    db,
    `SELECT ${recipientColumns} FROM recipient ORDER BY is_active DESC, name COLLATE NOCASE, id`,
  ).map(entryOf);

/** One organisation of the address book, or `undefined`. */
export const getRecipient = (db: ReadableDb, id: RecipientId): AddressBookEntry | undefined => {
  const row = one<RecipientRow>(db, `SELECT ${recipientColumns} FROM recipient WHERE id = ?`, [id]);
  return row && entryOf(row);
};

/** Adds an organisation, or writes it anew. */
export const putRecipient = (db: WritableDb, entry: AddressBookEntry): void => {
  run(
    db,
    `INSERT INTO recipient (id, name, kind, contact_person, address, phone, email, website, is_veilig_thuis, is_active)
     VALUES (@id, @name, @kind, @contactPerson, @address, @phone, @email, @website, @isVeiligThuis, @isActive)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
       contact_person = excluded.contact_person, address = excluded.address, phone = excluded.phone,
       email = excluded.email, website = excluded.website, is_veilig_thuis = excluded.is_veilig_thuis,
       is_active = excluded.is_active`,
    { ...entry, isVeiligThuis: Number(entry.isVeiligThuis), isActive: Number(entry.isActive) },
  );
};

/** A disclosure as it is kept: `by` is a user's id. */
export type StoredDisclosure = Omit<Disclosure, 'recipient'>;

type Texts = Pick<Disclosure, 'what' | 'why' | 'basisReason'>;

const placeOf = (id: DisclosureId): Place => ({ field: 'disclosure.text', id });

const textsOf = (fileKey: Uint8Array, id: DisclosureId, sealed: Uint8Array): Texts => {
  const { what, why, basisReason } = JSON.parse(open(fileKey, sealed, placeOf(id))) as Texts;
  return { what, why, basisReason };
};

/** Adds a disclosure. It is never changed: it says what was passed on, and that cannot be taken back. */
export const insertDisclosure = (
  db: WritableDb,
  fileKey: Uint8Array,
  clientId: ClientId,
  { what, why, basisReason, ...it }: StoredDisclosure,
): void => {
  run(
    db,
    `INSERT INTO disclosure (id, client_id, recipient_id, on_day, method, basis, is_client_present, asked_as,
       text_sealed, by_user, recorded_at)
     VALUES (@id, @clientId, @recipientId, @on, @method, @basis, @isClientPresent, @askedAs, @sealed, @by, @recordedAt)`,
    {
      ...it,
      clientId,
      isClientPresent: Number(it.isClientPresent),
      sealed: seal(fileKey, JSON.stringify({ what, why, basisReason }), placeOf(it.id)),
    },
  );
};

type Row = Omit<Disclosure, keyof Texts | 'isClientPresent'> & {
  readonly isClientPresent: number;
  readonly sealed: Uint8Array;
};

/** What was passed on about one client, the newest day first; `by` is a user's id. */
export const listDisclosures = (
  db: ReadableDb,
  clientId: ClientId,
  fileKey: Uint8Array,
): readonly Disclosure[] =>
  all<Row>(
    db,
    `SELECT d.id, d.recipient_id AS recipientId, r.name AS recipient, d.on_day AS "on", d.method, d.basis,
       d.is_client_present AS isClientPresent, d.asked_as AS askedAs, d.text_sealed AS sealed, d.by_user AS "by",
       d.recorded_at AS recordedAt
     FROM disclosure d JOIN recipient r ON r.id = d.recipient_id
     WHERE d.client_id = ? ORDER BY d.on_day DESC, d.recorded_at DESC, d.id`,
    [clientId],
  ).map(({ sealed, isClientPresent, ...it }) => ({
    ...it,
    isClientPresent: isClientPresent === 1,
    ...textsOf(fileKey, it.id, sealed),
  }));

/** A line of what one recipient got, with the parts of the name and the sealed text. */
export type StoredRecipientLine = Omit<RecipientLine, 'listName' | 'what'> &
  PersonName & { readonly sealed: Uint8Array };

/** Everything that one recipient got, the newest day first. */
export const listOfRecipient = (db: ReadableDb, id: RecipientId): readonly StoredRecipientLine[] =>
  all<StoredRecipientLine>(
    db,
    `SELECT d.id, d.client_id AS clientId, d.on_day AS "on", d.method, d.basis, d.text_sealed AS sealed,
       c.given_name AS givenName, c.initials, c.prefix, c.family_name AS familyName, c.alias
     FROM disclosure d JOIN client c ON c.id = d.client_id
     WHERE d.recipient_id = ? ORDER BY d.on_day DESC, d.recorded_at DESC, d.id`,
    [id],
  );

/** What was passed on in one disclosure, opened with the key of its file. */
export const whatOf = (fileKey: Uint8Array, { id, sealed }: Pick<StoredRecipientLine, 'id' | 'sealed'>) =>
  textsOf(fileKey, id, sealed).what;

/** The names of the organisations that ever got something and of which a disclosure is still kept. */
export const listRecipientsUsed = (db: ReadableDb): readonly string[] =>
  values<string>(
    db,
    'SELECT name FROM recipient WHERE id IN (SELECT recipient_id FROM disclosure) ORDER BY name COLLATE NOCASE',
  );
