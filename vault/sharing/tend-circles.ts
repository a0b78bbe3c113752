import { staff, tendings } from '../../core/users/circles.ts';
import { filesUnder } from '../../db/repositories/sharing.ts';
import { staffUnder } from '../../db/repositories/staff-keys.ts';
import {
  type CircleContext,
  rekeyCircle,
  sealMissing,
  unsealedIn,
  widenCircle,
  wrapAnew,
} from './circle-change.ts';
import { holdsEveryKey, renewFileKey } from './renew-file-key.ts';

/**
 * Does for the circles of whoever is in what others could not: lets in who should be in, gives another key to circles
 * that somebody left, wraps what lies under an earlier key (after a restore), and seals what members with new keys and recovery cannot open yet.
 * Runs at each unlock and after each change of people, inside the caller's transaction. Yields the files done.
 */
export function* tendCircles(context: CircleContext): Generator<number, void> {
  const { actor, people, files } = context;
  for (const { circle, members, change } of tendings(people.picture(), actor.id)) {
    if (files.circleKey(circle.id) === null) continue;
    if (change === 'add') {
      widenCircle(context, circle.id, members);
      continue;
    }
    const clientId = yield* rekeyCircle(context, circle.id, members);
    // A file that the team reads as well keeps its key, as all files of the team do when somebody leaves it.
    if (clientId && holdsEveryKey(context, clientId)) renewFileKey(context, clientId, files.of(clientId));
  }
  for (const circleId of files.circleIds()) yield* wrapAnew(context, circleId);
  for (const circleId of files.circleIds()) sealMissing(context, circleId);
}

const isBehind = ({ db, people, files }: CircleContext, circleId: string): boolean => {
  const generation = people.picture().circles.find(({ id }) => id === circleId)?.generation ?? 1;
  return Array.from({ length: generation - 1 }, (_, at) => at + 1).some(
    (under) =>
      files.circleKey(circleId, under) !== null &&
      (filesUnder(db, { circleId, generation: under, limit: 1 }).length > 0 ||
        (circleId === staff && staffUnder(db, under).length > 0)),
  );
};

/** Whether `tendCircles` has anything to do for whoever is in; only reads. */
export const needsTending = (context: CircleContext): boolean => {
  const { actor, people, files } = context;
  return (
    tendings(people.picture(), actor.id).some(({ circle }) => files.circleKey(circle.id) !== null) ||
    files.circleIds().some((id) => unsealedIn(context, id).length > 0 || isBehind(context, id))
  );
};
