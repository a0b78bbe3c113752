import type { ClientId } from '../../core/kernel/ids.ts';
import { fold } from '../../core/kernel/fold.ts';
import { all, one, type ReadableDb, values } from '../sql.ts';

type ClientTexts = {
  readonly given_name: string;
  readonly initials: string;
  readonly prefix: string;
  readonly family_name: string;
  readonly alias: string;
  readonly birth_on: string | null;
  readonly street: string;
  readonly house_no: string;
  readonly postcode: string;
  readonly closed_reason: string;
};

/** A value that was removed. Names are also sought as the search index wrote them. */
const spellings = (text: string): readonly string[] => [text, ...fold(text).split(/[^a-z0-9]+/)];

/** The name as it stands in the row itself, one column behind the other. */
const rowImage = ({ given_name, initials, prefix, family_name, alias }: ClientTexts): string =>
  given_name + initials + prefix + family_name + alias;

/**
 * Everything of a client that a search of the file could find: names (whole, in parts, and as the search terms spell
 * them), birth date, address, phone, e-mail, and the ids of the file and its notes. Texts of notes are not among
 * them: they are sealed, and their key is destroyed. Read before the removal; lives in memory only until the proof.
 */
export const valuesOfFile = (db: ReadableDb, id: ClientId): readonly string[] => {
  const client = one<ClientTexts>(
    db,
    'SELECT given_name, initials, prefix, family_name, alias, birth_on, street, house_no, postcode, closed_reason FROM client WHERE id = ?',
    [id],
  );
  if (!client) return [];
  const points = all<{ readonly value: string; readonly remark: string }>(
    db,
    'SELECT value, remark FROM contact_point WHERE client_id = ?',
    [id],
  );
  const terms = values<string>(
    db,
    'SELECT term FROM search_term WHERE client_row = (SELECT row FROM client WHERE id = ?)',
    [id],
  );
  return [
    rowImage(client),
    ...[client.given_name, client.family_name, client.alias].flatMap(spellings),
    ...(client.birth_on ? [client.birth_on] : []),
    client.street + client.house_no,
    client.street + client.house_no + client.postcode,
    client.closed_reason,
    ...points.flatMap(({ value, remark }) => [value, remark]),
    ...terms,
    ...idsOfFile(db, id),
  ].filter((text) => text !== '');
};

/** The ids of a file, of files that were put into it, of its notes, of changes of fields and of who reads it. */
export const idsOfFile = (db: ReadableDb, id: ClientId): readonly string[] => [
  id,
  ...values<string>(db, 'SELECT other_id FROM merged_id WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM merge_trace WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM field_change WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM note WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM attachment WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM sharing_event WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM addition WHERE client_id = ?', [id]),
  ...values<string>(db, 'SELECT id FROM disclosure WHERE client_id = ?', [id]),
];

/** The ids of the consents of a file. */
export const idsOfConsents = (db: ReadableDb, id: ClientId): readonly string[] =>
  values<string>(db, 'SELECT id FROM consent_event WHERE client_id = ?', [id]);

/** The interpreters and those present, as the proofs of consent of a file name them. */
export const valuesOfConsents = (db: ReadableDb, id: ClientId): readonly string[] =>
  values<string>(
    db,
    `SELECT interpreter FROM consent_event WHERE client_id = @id AND interpreter <> ''
     UNION SELECT present FROM consent_event WHERE client_id = @id AND present <> ''`,
    { id },
  );

/** The names of those who spoke for a client, and the ids of their rows. */
export const valuesOfRepresentatives = (
  db: ReadableDb,
  id: ClientId,
): { readonly names: readonly string[]; readonly ids: readonly string[] } => ({
  names: values<string>(db, 'SELECT name FROM representative WHERE client_id = ?', [id]),
  ids: values<string>(db, 'SELECT id FROM representative WHERE client_id = ?', [id]),
});

/** The notes and attachments of a file that lost the consent on which alone they rested. */
export const idsOfLostParts = (
  db: ReadableDb,
  id: ClientId,
): { readonly notes: readonly string[]; readonly attachments: readonly string[] } => ({
  notes: values<string>(db, 'SELECT id FROM note WHERE client_id = ? AND loses_basis_on IS NOT NULL', [id]),
  attachments: values<string>(
    db,
    'SELECT id FROM attachment WHERE client_id = ? AND loses_basis_on IS NOT NULL',
    [id],
  ),
});

/** The ids of what a person asked. */
export const idsOfRequests = (db: ReadableDb, id: ClientId): readonly string[] =>
  values<string>(db, 'SELECT id FROM rights_request WHERE client_id = ?', [id]);
