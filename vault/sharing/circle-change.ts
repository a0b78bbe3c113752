import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { circleOf, type Picture, userOf } from '../../core/users/picture.ts';
import {
  deleteCircleKeysOf,
  filesBehind,
  fileOfCircle,
  insertFileKey,
  putCircle,
  putCircleKey,
} from '../../db/repositories/sharing.ts';
import { unwrapKey, wrapKey } from '../../db/seal.ts';
import type { WriteContext } from '../context.ts';
import { type CircleKey, newCircleKey, sealCircleKey } from '../keys/circle.ts';
import { keyId } from '../keys/key-pairs.ts';

/** What changing a circle takes of a context. */
export type CircleContext = Pick<WriteContext, 'db' | 'now' | 'actor' | 'people' | 'files' | 'newId'>;

const boxOf = (picture: Picture, member: string): string =>
  member === 'recovery'
    ? picture.recovery.publicBox
    : (userOf(picture, member)?.publicBox ?? refuse('unknown-user'));

/** States a circle as it is from now on, and seals its key to each member and to recovery. */
const establish = (
  { db, now, actor, people, files }: CircleContext,
  circle: { readonly id: string; readonly generation: number; readonly members: readonly UserId[] },
  key: CircleKey,
): void => {
  const { id, generation, members } = circle;
  people.state(
    db,
    [
      {
        kind: 'circle',
        subject: actor.id,
        body: { circle: id, generation, keyId: key.id, members: [...members] },
      },
    ],
    now,
  );
  for (const memberId of [...members, 'recovery'])
    putCircleKey(db, {
      circleId: id,
      generation,
      memberId,
      sealed: sealCircleKey(boxOf(people.picture(), memberId), key),
    });
  files.forget();
};

/** Begins a circle with a new key; for one file's own readers, or (`clientId` null) for the team of a new vault. */
export const beginCircle = (
  context: CircleContext,
  circle: { readonly id: string; readonly clientId: ClientId | null; readonly members: readonly UserId[] },
): void => {
  putCircle(context.db, { id: circle.id, clientId: circle.clientId, generation: 1 });
  establish(context, { ...circle, generation: 1 }, newCircleKey());
};

const keyNow = ({ files }: CircleContext, circleId: string): CircleKey => {
  const key = files.circleKey(circleId) ?? refuse('file-not-readable');
  return { id: keyId(key), key };
};

/** Lets more people into a circle, under the key that it has. */
export const widenCircle = (context: CircleContext, circleId: string, members: readonly UserId[]): void => {
  const circle = circleOf(context.people.picture(), circleId) ?? refuse('file-not-readable');
  establish(context, { ...circle, members }, keyNow(context, circleId));
};

/** Seals the key of a circle to the recovery identity, which may have new keys. */
export const sealToRecovery = (context: CircleContext, circleId: string): void => {
  const { db, people } = context;
  const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const sealed = sealCircleKey(people.picture().recovery.publicBox, keyNow(context, circleId));
  putCircleKey(db, { circleId, generation, memberId: 'recovery', sealed });
};

/** How many files are wrapped anew between two yields: a few milliseconds. */
const batch = 200;

/**
 * Wraps the keys of a circle's files under its present key, as far as this identity holds the generation under which
 * they are wrapped. Yields after each batch with the number of files done.
 */
export function* wrapAnew({ db, people, files }: CircleContext, circleId: string): Generator<number, void> {
  const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const next = files.circleKey(circleId) ?? refuse('file-not-readable');
  let done = 0;
  for (;;) {
    const behind = filesBehind(db, { circleId, generation, limit: batch });
    const readable = behind.filter((it) => files.circleKey(circleId, it.generation) !== null);
    for (const { clientId, generation: under, wrapped } of readable) {
      const fileKey = unwrapKey(
        files.circleKey(circleId, under) ?? refuse('file-not-readable'),
        wrapped,
        clientId,
      );
      insertFileKey(db, { clientId, circleId, generation, wrapped: wrapKey(next, fileKey, clientId) });
    }
    done += readable.length;
    if (readable.length === 0) return;
    yield done;
  }
}

/**
 * Gives a circle another key, because somebody left it: the next generation, sealed to whoever stays, and the keys of
 * its files wrapped under it. The key of one file's own circle is not enough, for whoever left may have kept the
 * file's key: `renewFileKey` (renew-file-key.ts) must follow for that file; it is what this returns.
 */
export function* rekeyCircle(
  context: CircleContext,
  circleId: string,
  members: readonly UserId[],
): Generator<number, ClientId | null> {
  const { db, people } = context;
  const circle = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const generation = circle.generation + 1;
  const clientId = fileOfCircle(db, circleId);
  putCircle(db, { id: circleId, clientId, generation });
  establish(context, { id: circleId, generation, members }, newCircleKey());
  yield* wrapAnew(context, circleId);
  for (const member of circle.members)
    if (!members.includes(member)) deleteCircleKeysOf(db, member, circleId);
  return clientId;
}
