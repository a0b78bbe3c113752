import type { UserId } from '../../core/kernel/ids.ts';
import { tendings } from '../../core/users/circles.ts';
import { listCircleKeys } from '../../db/repositories/sharing.ts';
import { type CircleContext, rekeyCircle, sealToRecovery, widenCircle, wrapAnew } from './circle-change.ts';
import { renewFileKey } from './renew-file-key.ts';

/**
 * Does for the circles of whoever is in what others could not: lets in who should be in, gives another key to circles
 * that somebody left, wraps what lies under an earlier key (after a restore), and seals what recovery cannot open yet.
 * Runs at each unlock and after each change of people, inside the caller's transaction. Yields the files done.
 */
export function* tendCircles(context: CircleContext): Generator<number, void> {
  const { db, actor, people, files } = context;
  for (const { circle, members, change } of tendings(people.picture(), actor.id as UserId)) {
    if (files.circleKey(circle.id) === null) continue;
    if (change === 'add') {
      widenCircle(context, circle.id, members);
      continue;
    }
    const clientId = yield* rekeyCircle(context, circle.id, members);
    if (clientId) renewFileKey(context, clientId);
  }
  for (const circleId of files.circleIds()) yield* wrapAnew(context, circleId);
  const sealed = new Set(listCircleKeys(db, 'recovery').map((it) => `${it.circleId}/${it.generation}`));
  for (const circleId of files.circleIds()) {
    const generation = people.picture().circles.find(({ id }) => id === circleId)?.generation;
    if (!sealed.has(`${circleId}/${generation}`)) sealToRecovery(context, circleId);
  }
}
