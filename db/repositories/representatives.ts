import type { Representative } from '../../core/contract/representatives.ts';
import type { ClientId, RepresentativeId } from '../../core/kernel/ids.ts';
import { open, type Place, seal } from '../seal.ts';
import { all, type ReadableDb, run, value, type WritableDb } from '../sql.ts';

/** A representative as she is kept; whether she can consent follows from the day. */
export type StoredRepresentative = Omit<Representative, 'cannotConsent'>;

type Row = Omit<StoredRepresentative, 'isBlocked' | 'blockReason'> & {
  readonly isBlocked: number;
  readonly blockSealed: Uint8Array | null;
};

const placeOf = (id: RepresentativeId): Place => ({ field: 'representative.block', id });

/**
 * Who speaks for one client, those who may do nothing now last. The reason of a block is read with the key of the
 * file; without one (what is left of a file has none) it stays closed and is empty.
 */
export const listRepresentatives = (
  db: ReadableDb,
  clientId: ClientId,
  fileKey: Uint8Array | null,
): readonly StoredRepresentative[] =>
  all<Row>(
    db,
    `SELECT id, name, relation, birth_on AS birthOn, authority_seen_on AS authoritySeenOn, valid_until AS validUntil,
       is_blocked AS isBlocked, block_sealed AS blockSealed
     FROM representative WHERE client_id = ? ORDER BY is_blocked, name, id`,
    [clientId],
  ).map(({ isBlocked, blockSealed, ...row }) => ({
    ...row,
    isBlocked: isBlocked === 1,
    blockReason: blockSealed && fileKey ? open(fileKey, blockSealed, placeOf(row.id)) : '',
  }));

/** Whose representative it is; undefined when there is none with this id. */
export const representedBy = (db: ReadableDb, id: RepresentativeId): ClientId | undefined =>
  value<ClientId>(db, 'SELECT client_id FROM representative WHERE id = ?', [id]);

/** Adds a representative or writes her anew; a block stays as it was. */
export const putRepresentative = (
  db: WritableDb,
  clientId: ClientId,
  it: Omit<StoredRepresentative, 'isBlocked' | 'blockReason'>,
): void => {
  const { id, name, relation, birthOn, authoritySeenOn, validUntil } = it;
  run(
    db,
    `INSERT INTO representative (id, client_id, name, relation, birth_on, authority_seen_on, valid_until)
     VALUES (@id, @clientId, @name, @relation, @birthOn, @authoritySeenOn, @validUntil)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, relation = excluded.relation, birth_on = excluded.birth_on,
       authority_seen_on = excluded.authority_seen_on, valid_until = excluded.valid_until`,
    { id, clientId, name, relation, birthOn, authoritySeenOn, validUntil },
  );
};

/** Blocks a representative with a reason, sealed under the key of the file, or lifts the block (null). */
export const putBlock = (
  db: WritableDb,
  id: RepresentativeId,
  reason: string | null,
  fileKey: Uint8Array,
): void => {
  run(db, 'UPDATE representative SET is_blocked = @isBlocked, block_sealed = @sealed WHERE id = @id', {
    id,
    isBlocked: Number(reason !== null),
    sealed: reason === null ? null : seal(fileKey, reason, placeOf(id)),
  });
};
