import type { ClientId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { circleOf } from '../../core/users/picture.ts';
import { getFileKeys, insertFileKey } from '../../db/repositories/sharing.ts';
import { newFileKey, wrapKey } from '../../db/seal.ts';
import { resealFile } from '../../db/sealed-texts.ts';
import type { CircleContext } from './circle-change.ts';

/** Whether this identity holds the key of every circle that reads a file: without it, another file key shuts one out. */
export const holdsEveryKey = (
  { db, files }: Pick<CircleContext, 'db' | 'files'>,
  clientId: ClientId,
): boolean => getFileKeys(db, clientId).every(({ circleId }) => files.circleKey(circleId) !== null);

/**
 * Gives a client file another key: every sealed text anew under it, and the key wrapped for each circle that reads the
 * file. For a file that somebody may no longer read: what she kept of the key opens nothing that lies here now.
 * Gives the new key, and wipes the one that it had (`from`). Refuses `team-key-missing` to whoever does not hold the key of each circle.
 */
export const renewFileKey = (
  { db, people, files }: CircleContext,
  clientId: ClientId,
  from: Uint8Array,
): Uint8Array => {
  const to = newFileKey();
  resealFile(db, clientId, { from, to });
  for (const { circleId } of getFileKeys(db, clientId)) {
    const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
    const circleKey = files.circleKey(circleId) ?? refuse('team-key-missing');
    insertFileKey(db, { clientId, circleId, generation, wrapped: wrapKey(circleKey, to, clientId) });
  }
  from.fill(0);
  return to;
};
