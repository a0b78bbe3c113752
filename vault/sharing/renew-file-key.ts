import type { ClientId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { circleOf } from '../../core/users/picture.ts';
import { getFileKeys, insertFileKey } from '../../db/repositories/sharing.ts';
import { newFileKey, wrapKey } from '../../db/seal.ts';
import { resealFile } from '../../db/sealed-texts.ts';
import type { CircleContext } from './circle-change.ts';

/**
 * Gives a client file another key: every sealed text anew under it, and the key wrapped for each circle that reads the
 * file. For a file that somebody may no longer read: what she kept of the key opens nothing that lies here now.
 */
export const renewFileKey = ({ db, people, files }: CircleContext, clientId: ClientId): void => {
  const from = files.of(clientId);
  const to = newFileKey();
  resealFile(db, clientId, { from, to });
  for (const { circleId } of getFileKeys(db, clientId)) {
    const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
    const circleKey = files.circleKey(circleId) ?? refuse('file-not-readable');
    insertFileKey(db, { clientId, circleId, generation, wrapped: wrapKey(circleKey, to, clientId) });
  }
  from.fill(0);
};
