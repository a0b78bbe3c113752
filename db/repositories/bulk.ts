import type { BulkFile } from '../../core/clients/decide-bulk.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { listName } from '../../core/kernel/names.ts';
import { all, type ReadableDb } from '../sql.ts';

type Row = Omit<BulkFile, 'isRead' | 'isRestricted'> & {
  readonly row: number;
  readonly id: ClientId;
  readonly isRead: number;
  readonly isRestricted: number;
};

/** What counts of these files for a change of many, in the order of the row numbers given. */
export const listBulkFiles = (
  db: ReadableDb,
  rows: readonly number[],
  circles: readonly string[],
): readonly (BulkFile & { readonly id: ClientId })[] => {
  const files = all<Row>(
    db,
    `SELECT row, id, closed_on AS closedOn, last_contact_on AS lastContactOn, phase_id AS phaseId,
       assigned_to AS assignedTo, purpose_id AS purposeId, legal_basis AS legalBasis,
       special_exception AS specialException, restricted_on IS NOT NULL AS isRestricted,
       EXISTS (SELECT 1 FROM file_key k WHERE k.client_id = client.id
         AND k.circle_id IN (SELECT value FROM json_each(@circles))) AS isRead
     FROM client WHERE row IN (SELECT value FROM json_each(@rows))`,
    { rows: JSON.stringify(rows), circles: JSON.stringify(circles) },
  );
  const byRow = new Map(files.map((file) => [file.row, file]));
  return rows.flatMap((row) => {
    const file = byRow.get(row);
    if (!file) return [];
    const { row: _, isRead, isRestricted, ...known } = file;
    return [{ ...known, isRead: isRead === 1, isRestricted: isRestricted === 1 }];
  });
};

type NameRow = Parameters<typeof listName>[0] & { readonly id: ClientId };

/** The names of these files as a list has them. */
export const listNamesOf = (db: ReadableDb, ids: readonly ClientId[]): ReadonlyMap<ClientId, string> =>
  new Map(
    all<NameRow>(
      db,
      `SELECT id, given_name AS givenName, initials, prefix, family_name AS familyName, alias FROM client
       WHERE id IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(ids)],
    ).map((it) => [it.id, listName(it)]),
  );
