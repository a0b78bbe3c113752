import type { FileReaders } from '../../core/sharing/decide-sharing.ts';
import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { canBeReader, team } from '../../core/users/circles.ts';
import { circleOf } from '../../core/users/picture.ts';
import { getFileKeys, type OwnCircle, ownCircle } from '../../db/repositories/sharing.ts';
import { open } from '../../db/seal.ts';
import type { ReadContext } from '../context.ts';

/** Whether only named readers read a file: the team's key does not open it. */
export const isShieldedFile = (db: ReadContext['db'], clientId: ClientId): boolean => {
  const keys = getFileKeys(db, clientId);
  return keys.length > 0 && !keys.some(({ circleId }) => circleId === team);
};

type Reading = Pick<ReadContext, 'db' | 'people' | 'files' | 'reach'>;

/** Refuses `circle-key-changed` when somebody who cannot read the file put another circle in the place of its own. */
const expectBound = ({ files }: Pick<Reading, 'files'>, { id, clientId, fileSealed }: OwnCircle): void => {
  try {
    if (open(files.of(clientId), fileSealed, { field: 'circle.file', id }) === clientId) return;
  } catch {
    // What was sealed under another key, or for another circle, does not open.
  }
  refuse('circle-key-changed');
};

/**
 * Who reads a file, by the signed statements about its circles; only people who may still be readers count. For
 * whoever reads the file herself it is also checked that the circle is the file's own.
 */
export const fileReaders = (context: Reading, clientId: ClientId): FileReaders => {
  const { db, people, reach } = context;
  const picture = people.picture();
  const membersOf = (circleId: string): readonly UserId[] =>
    circleOf(picture, circleId)?.members.filter((id) => canBeReader(picture, id)) ?? [];
  const own = ownCircle(db, clientId);
  if (own && reach(clientId) === 'read') expectBound(context, own);
  return {
    isShielded: isShieldedFile(db, clientId),
    team: membersOf(team),
    named: own ? membersOf(own.id) : [],
  };
};
