import { Mapping } from '../../core/imports/import-row.ts';
import type { ClientId, ImportId } from '../../core/kernel/ids.ts';
import { type ReadableDb, run, value, values, type WritableDb } from '../sql.ts';

/** Remembers by what row a file came in. */
export const putImportMark = (db: WritableDb, clientId: ClientId, mark: Uint8Array): void => {
  run(
    db,
    `INSERT INTO import_source (client_id, mark) VALUES (@clientId, @mark)
     ON CONFLICT (client_id) DO UPDATE SET mark = excluded.mark`,
    { clientId, mark },
  );
};

/** The file that came in by a row with this mark, if it is still here; of several the oldest. */
export const fileOfMark = (db: ReadableDb, mark: Uint8Array): ClientId | undefined =>
  value<ClientId>(db, 'SELECT client_id FROM import_source WHERE mark = ? ORDER BY client_id LIMIT 1', [
    mark,
  ]);

/** What the columns of lists with these headings were last taken for. */
export const savedMapping = (db: ReadableDb, headers: string): Mapping | null => {
  const text = value<string>(db, 'SELECT mapping FROM import_mapping WHERE headers = ?', [headers]);
  const mapping = text === undefined ? null : Mapping.safeParse(JSON.parse(text));
  return mapping?.success ? mapping.data : null;
};

export const putMapping = (db: WritableDb, headers: string, mapping: Mapping, savedAt: string): void => {
  run(
    db,
    `INSERT INTO import_mapping (headers, mapping, saved_at) VALUES (@headers, @mapping, @savedAt)
     ON CONFLICT (headers) DO UPDATE SET mapping = excluded.mapping, saved_at = excluded.saved_at`,
    { headers, mapping: JSON.stringify(mapping), savedAt },
  );
};

/** The files that were here before an import and that it filled in: their fields changed at the moment of the import. */
export const filesFilledBy = (db: ReadableDb, id: ImportId, at: string): readonly ClientId[] =>
  values<ClientId>(
    db,
    `SELECT DISTINCT f.client_id FROM field_change f JOIN client c ON c.id = f.client_id
     WHERE f.at = @at AND c.import_id IS NOT @id ORDER BY f.client_id`,
    { id, at },
  );
