import type { ContactPoint } from '../../core/contract/clients.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { all, type ReadableDb, run, type WritableDb } from '../sql.ts';

/** The ways to reach one client, in the order in which they were put. */
export const listContactPoints = (db: ReadableDb, clientId: ClientId): ContactPoint[] => [
  ...all<ContactPoint>(
    db,
    'SELECT kind, value, safety, remark FROM contact_point WHERE client_id = ? ORDER BY position',
    [clientId],
  ),
];

/** Writes all ways to reach one client anew. */
export const putContactPoints = (
  db: WritableDb,
  clientId: ClientId,
  points: readonly ContactPoint[],
): void => {
  run(db, 'DELETE FROM contact_point WHERE client_id = ?', [clientId]);
  points.forEach(({ kind, value, safety, remark }, position) => {
    run(
      db,
      `INSERT INTO contact_point (client_id, position, kind, value, safety, remark)
       VALUES (@clientId, @position, @kind, @value, @safety, @remark)`,
      { clientId, position, kind, value, safety, remark },
    );
  });
};
