import type { ClientId, StaffId, UserId } from '../../core/kernel/ids.ts';
import { found, refuse } from '../../core/kernel/refusal.ts';
import { staff, team } from '../../core/users/circles.ts';
import { circleOf } from '../../core/users/picture.ts';
import type { FileAccess } from '../../core/sharing/reach.ts';
import { getFileKeys, insertFileKey, isFileThere, listCircleKeys } from '../../db/repositories/sharing.ts';
import { getStaffKey, putStaffKey } from '../../db/repositories/staff-keys.ts';
import { newFileKey, unwrapKey, wrapKey } from '../../db/seal.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import { openCircleKey } from '../keys/circle.ts';
import type { Identity } from '../keys/identity.ts';
import type { People } from './people.ts';

/** The keys that one identity holds: those of her circles, and through them those of client files. */
export type Keyring = {
  /**
   * The 32-byte key of one file. Refuses `file-not-readable` outside its circles and for a file that is gone, and
   * `circle-key-changed` when its circles do not hold the same key.
   */
  readonly of: (clientId: ClientId) => Uint8Array;
  /** Makes and stores the key of a new file, for the team. Refuses `team-key-missing` for whoever is not of it. */
  readonly make: (db: WritableDb, clientId: ClientId) => Uint8Array;
  /** The 32-byte key of the file of a volunteer or applicant. Refuses `staff-not-readable` outside the circle, `not-found` for one that is gone. */
  readonly ofStaff: (id: StaffId) => Uint8Array;
  /** Makes and stores the key of a new staff file. Refuses `staff-not-readable`. */
  readonly makeStaff: (db: WritableDb, id: StaffId) => Uint8Array;
  /** What counts for how near this identity is to a file. */
  readonly accessTo: (clientId: ClientId) => FileAccess;
  /** The key of a circle, of its present generation unless another is named; null when it was not sealed to this identity. */
  readonly circleKey: (circleId: string, generation?: number) => Uint8Array | null;
  /** The circles whose present key this identity holds. */
  readonly circleIds: () => readonly string[];
  /** Forgets what was read of circles; to be called when their keys changed. */
  readonly forget: () => void;
};

const nameOf = (circleId: string, generation: number): string => `${circleId}/${generation}`;

/** The circle keys that this identity may open, checked against the signed statements. */
const circleKeysIn = (db: ReadableDb, identity: Identity, people: People): ReadonlyMap<string, Uint8Array> =>
  new Map(
    listCircleKeys(db, identity.id as UserId).flatMap(({ circleId, generation, sealed }) => {
      const keyId = circleOf(people.picture(), circleId)?.keyIds[generation - 1];
      return keyId === undefined
        ? []
        : [[nameOf(circleId, generation), openCircleKey(identity, sealed, keyId).key] as const];
    }),
  );

/** Makes the keyring of an identity; `db` gives the store, which a purge replaces. */
export const keyringOf = (identity: Identity, people: People, db: () => WritableDb): Keyring => {
  let opened: ReadonlyMap<string, Uint8Array> | null = null;
  const keys = (): ReadonlyMap<string, Uint8Array> => (opened ??= circleKeysIn(db(), identity, people));
  const circleKey: Keyring['circleKey'] = (circleId, generation) => {
    const which = generation ?? circleOf(people.picture(), circleId)?.generation ?? 0;
    return keys().get(nameOf(circleId, which)) ?? null;
  };
  return {
    circleKey,
    circleIds: () => {
      const held = keys();
      return people
        .picture()
        .circles.filter(({ id, generation }) => held.has(nameOf(id, generation)))
        .map(({ id }) => id);
    },
    accessTo: (clientId) => {
      const wrapped = getFileKeys(db(), clientId);
      return {
        isThere: wrapped.length > 0 || isFileThere(db(), clientId),
        hasKeys: wrapped.length > 0,
        holdsKey: wrapped.some(({ circleId, generation }) => circleKey(circleId, generation) !== null),
      };
    },
    of: (clientId) => {
      const [key = refuse('file-not-readable'), ...others] = getFileKeys(db(), clientId).flatMap(
        ({ circleId, generation, wrapped }) => {
          const circle = circleKey(circleId, generation);
          return circle ? [unwrapKey(circle, wrapped, clientId)] : [];
        },
      );
      // Somebody else's key beside the file's own, put there with another tool, would open what is written next.
      if (others.some((other) => !Buffer.from(other).equals(key))) refuse('circle-key-changed');
      return key;
    },
    make: (store, clientId) => {
      const key = circleKey(team) ?? refuse('team-key-missing');
      const generation = circleOf(people.picture(), team)?.generation ?? refuse('team-key-missing');
      const fileKey = newFileKey();
      insertFileKey(store, {
        clientId,
        circleId: team,
        generation,
        wrapped: wrapKey(key, fileKey, clientId),
      });
      return fileKey;
    },
    ofStaff: (id) => {
      const { generation, wrapped } = found(getStaffKey(db(), id), 'volunteer');
      return unwrapKey(circleKey(staff, generation) ?? refuse('staff-not-readable'), wrapped, id);
    },
    makeStaff: (store, id) => {
      const key = circleKey(staff) ?? refuse('staff-not-readable');
      const generation = circleOf(people.picture(), staff)?.generation ?? refuse('staff-not-readable');
      const fileKey = newFileKey();
      putStaffKey(store, { recordId: id, generation, wrapped: wrapKey(key, fileKey, id) });
      return fileKey;
    },
    forget: () => {
      opened = null;
    },
  };
};
