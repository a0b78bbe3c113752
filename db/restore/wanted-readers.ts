import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** The circles that read a file: the team's, and one of its own; each with the generation that it is wrapped under. */
export type FileCircles = {
  readonly clientId: ClientId;
  readonly circles: readonly { readonly id: string; readonly generation: number }[];
};

/** Which circles read each file of a store, in the order of their ids. */
export const listFileCircles = (db: ReadableDb): readonly FileCircles[] => {
  const rows = all<{ readonly clientId: ClientId; readonly id: string; readonly generation: number }>(
    db,
    'SELECT client_id AS clientId, circle_id AS id, generation FROM file_key ORDER BY client_id, circle_id',
  );
  return [...Map.groupBy(rows, ({ clientId }) => clientId)].map(([clientId, circles]) => ({
    clientId,
    circles,
  }));
};

/** Who is to read a file after a restore: only these people, or these beside the team. */
export type WantedReaders = {
  readonly clientId: ClientId;
  readonly isShielded: boolean;
  readonly named: readonly UserId[];
};

/** Notes it, in the place of what was noted before; a file that the store has not is passed over. */
export const putWanted = (db: WritableDb, { clientId, isShielded, named }: WantedReaders): void => {
  run(
    db,
    `INSERT INTO wanted_readers (client_id, is_shielded, named)
     SELECT @clientId, @isShielded, @named WHERE EXISTS (SELECT 1 FROM file_key WHERE client_id = @clientId)
     ON CONFLICT (client_id) DO UPDATE SET is_shielded = excluded.is_shielded, named = excluded.named`,
    { clientId, isShielded: isShielded ? 1 : 0, named: named.join(' ') },
  );
};

/** What waits for somebody with the key of the file. */
export const listWanted = (db: ReadableDb): readonly WantedReaders[] =>
  all<{ readonly clientId: ClientId; readonly isShielded: number; readonly named: string }>(
    db,
    'SELECT client_id AS clientId, is_shielded AS isShielded, named FROM wanted_readers ORDER BY client_id',
  ).map(({ clientId, isShielded, named }) => ({
    clientId,
    isShielded: isShielded === 1,
    named: named === '' ? [] : (named.split(' ') as UserId[]),
  }));

/** Notes that it was made so, or that somebody decided otherwise since. */
export const deleteWanted = (db: WritableDb, clientId: ClientId): void => {
  run(db, 'DELETE FROM wanted_readers WHERE client_id = ?', [clientId]);
};
