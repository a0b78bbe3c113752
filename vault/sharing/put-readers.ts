import type { SharingChange } from '../../core/sharing/decide-sharing.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { team } from '../../core/users/circles.ts';
import { circleOf } from '../../core/users/picture.ts';
import { deleteDraftsAbout } from '../../db/repositories/drafts.ts';
import { deleteFileKey, deleteOwnCircle, getFileKeys, insertFileKey } from '../../db/repositories/sharing.ts';
import { wrapKey } from '../../db/seal.ts';
import { beginOwnCircle, type CircleContext } from './circle-change.ts';
import { renewFileKey } from './renew-file-key.ts';

/** Lets the team read a file. Refuses `team-key-missing` to whoever is not of it. */
export const letTeamRead = (
  { db, people, files }: CircleContext,
  clientId: ClientId,
  key: Uint8Array,
): void => {
  const teamKey = files.circleKey(team) ?? refuse('team-key-missing');
  const { generation } = circleOf(people.picture(), team) ?? refuse('team-key-missing');
  insertFileKey(db, { clientId, circleId: team, generation, wrapped: wrapKey(teamKey, key, clientId) });
};

/**
 * Makes a decision on who reads a file true. The named readers always get a circle of their own anew: so whoever reads
 * the file can change them, whether or not she was named herself. Where the file needs another key, its texts are sealed
 * under that first; the unfinished drafts about it of whoever loses it go. Gives the key that the file then has. Refuses `team-key-missing`.
 */
export const putReaders = (context: CircleContext, clientId: ClientId, change: SharingChange): Uint8Array => {
  const { db, files } = context;
  const { isShielded, named, loses, needsNewKey } = change;
  // Before a new key is wrapped for whoever stays: the circles that end must not get it.
  const kept = files.of(clientId);
  deleteOwnCircle(db, clientId);
  const hasTeam = getFileKeys(db, clientId).some(({ circleId }) => circleId === team);
  if (!isShielded && !hasTeam) letTeamRead(context, clientId, kept);
  if (isShielded && hasTeam) deleteFileKey(db, clientId, team);
  const fileKey = needsNewKey ? renewFileKey(context, clientId, kept) : kept;
  if (named.length > 0) beginOwnCircle(context, { clientId, fileKey, members: named });
  for (const userId of loses) deleteDraftsAbout(db, { userId, clientId });
  files.forget();
  return fileKey;
};
