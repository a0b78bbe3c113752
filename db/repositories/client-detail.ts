import { ClientDetail } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { type ReadableDb, run, value, type WritableDb } from '../sql.ts';

const placeOf = (id: ClientId): Place => ({ field: 'client.detail', id });

/** What nobody filled in yet. */
export const noDetail: ClientDetail = { household: [], workSituation: 'unknown' };

/** What only the readers of a file know of it, opened with the key of the file. */
export const getClientDetail = (db: ReadableDb, fileKey: Uint8Array, id: ClientId): ClientDetail => {
  const sealed = value<Uint8Array>(db, 'SELECT detail_sealed FROM client_detail WHERE client_id = ?', [id]);
  return sealed ? ClientDetail.parse(JSON.parse(open(fileKey, sealed, placeOf(id)))) : noDetail;
};

/** Writes it anew, sealed under the key of the file. */
export const putClientDetail = (
  db: WritableDb,
  fileKey: Uint8Array,
  id: ClientId,
  { household, workSituation }: ClientDetail,
): void => {
  const sealed = seal(fileKey, JSON.stringify({ household, workSituation }), placeOf(id));
  run(
    db,
    `INSERT INTO client_detail (id, client_id, detail_sealed) VALUES (@id, @id, @sealed)
     ON CONFLICT (id) DO UPDATE SET detail_sealed = excluded.detail_sealed`,
    { id, sealed },
  );
};
