import type { UserId } from '../../core/kernel/ids.ts';
import type { Picture } from '../../core/users/picture.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { getFileKey, insertFileKey, listCircleKeys } from '../../db/repositories/sharing.ts';
import { newFileKey, unwrapKey, wrapKey } from '../../db/seal.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { FileKeys } from '../context.ts';
import { openCircleKey } from '../keys/circle.ts';
import type { Identity } from '../keys/identity.ts';

/** The circle that every new file belongs to, until somebody shields it. */
export const confidants = 'confidants';

/** The circle keys that this identity may open, checked against the signed statements. */
const circleKeysOf = (
  db: ReadableDb,
  identity: Identity,
  picture: Picture,
): ReadonlyMap<string, Uint8Array> =>
  new Map(
    listCircleKeys(db, identity.id as UserId).flatMap(({ circleId, generation, sealed }) => {
      const stated = picture.circles.find(
        (circle) => circle.id === circleId && circle.generation === generation,
      );
      return stated
        ? [[`${circleId}/${generation}`, openCircleKey(identity, sealed, stated.keyId).key] as const]
        : [];
    }),
  );

/**
 * Gives the keys of client files to one identity: each file's own key, unwrapped under the key of the circle that has
 * the file. `of` refuses `file-not-readable` outside that circle and for a file that is gone.
 */
export const fileKeysFor =
  (identity: Identity, picture: Picture) =>
  (db: () => WritableDb): FileKeys => {
    const circleKeys = circleKeysOf(db(), identity, picture);
    const generation = picture.circles.find(({ id }) => id === confidants)?.generation ?? 0;
    return {
      of: (clientId) => {
        const wrapped = getFileKey(db(), clientId);
        const circleKey = wrapped && circleKeys.get(`${wrapped.circleId}/${wrapped.generation}`);
        return wrapped && circleKey
          ? unwrapKey(circleKey, wrapped.wrapped, clientId)
          : refuse('file-not-readable');
      },
      make: (store, clientId) => {
        const circleKey = circleKeys.get(`${confidants}/${generation}`) ?? refuse('file-not-readable');
        const fileKey = newFileKey();
        insertFileKey(store, {
          clientId,
          circleId: confidants,
          generation,
          wrapped: wrapKey(circleKey, fileKey, clientId),
        });
        return fileKey;
      },
    };
  };
