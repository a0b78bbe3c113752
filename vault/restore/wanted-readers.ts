import { readersOf } from '../../core/sharing/decide-sharing.ts';
import { canBeReader, hasReader, team } from '../../core/users/circles.ts';
import { circleOf, type Picture } from '../../core/users/picture.ts';
import {
  deleteWanted,
  type FileCircles,
  listFileCircles,
  listWanted,
  putWanted,
  type WantedReaders,
} from '../../db/restore/wanted-readers.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { TaskContext } from '../context.ts';
import type { Session } from '../session.ts';
import { fileReaders } from '../sharing/file-readers.ts';
import { putReaders } from '../sharing/put-readers.ts';

/** By what a file is read, as a text to compare: another generation of its own circle means that somebody left that. */
const waysOf = (circles: FileCircles['circles']): string =>
  circles.map(({ id, generation }) => (id === team ? id : `${id}/${generation}`)).join(' ');

/**
 * Notes for each file of a restored store who reads it today, where that is not by the same circles as in the copy:
 * somebody from whom it was taken since or who left, or a file that was shielded since. Whoever restores may not have the keys to
 * make it so at once; the next unlock of somebody who has does it before her first screen. `picture` is today's.
 */
export const noteWantedReaders = (now: ReadableDb, restored: WritableDb, picture: Picture): void => {
  const then = new Map(listFileCircles(restored).map(({ clientId, circles }) => [clientId, waysOf(circles)]));
  for (const { clientId, circles } of listFileCircles(now)) {
    if (then.get(clientId) === undefined || then.get(clientId) === waysOf(circles)) continue;
    const own = circles.filter(({ id }) => id !== team);
    const named = own.flatMap(({ id }) => circleOf(picture, id)?.members ?? []);
    putWanted(restored, { clientId, isShielded: own.length === circles.length, named });
  }
};

/** Makes it so for one file, when the keys and the role of whoever is in allow it and somebody would still read it. */
const makeSo = (context: TaskContext, wanted: WantedReaders): void => {
  const { people, files, actor } = context;
  const { clientId, isShielded } = wanted;
  const picture = people.picture();
  const named = wanted.named.filter((id) => canBeReader(picture, id));
  const before = fileReaders(context, clientId);
  const after = readersOf({ ...before, isShielded, named });
  const mayBegin = actor.roles.includes('manager') || actor.roles.includes('confidant');
  const hasTeamKey = isShielded || files.circleKey(team) !== null;
  if (!mayBegin || !hasTeamKey || !hasReader(picture, after)) return;
  const loses = readersOf(before).filter((id) => !after.includes(id));
  // Always another key: the one that came back is older than whatever made these readers different.
  context.write((db) => {
    putReaders({ ...context, db }, clientId, { isShielded, named, loses, needsNewKey: true });
    deleteWanted(db, clientId);
  });
};

/** Makes the readers of files what they were before a restore, as far as whoever is in has the keys. */
export const putWantedReaders = (session: Session): void => {
  const { context } = session.taskContext('vault.unlock');
  for (const wanted of listWanted(context.db))
    if (context.files.accessTo(wanted.clientId).holdsKey) makeSo(context, wanted);
};
