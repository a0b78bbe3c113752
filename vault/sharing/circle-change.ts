import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { mayBeIn, staff, team } from '../../core/users/circles.ts';
import { circleOf, type Picture, userOf } from '../../core/users/picture.ts';
import {
  deleteCircleKeysOf,
  fileOfCircle,
  filesUnder,
  insertFileKey,
  insertOwnCircle,
  insertRoleCircle,
  putCircleKey,
  putGeneration,
} from '../../db/repositories/sharing.ts';
import { putStaffKey, staffUnder } from '../../db/repositories/staff-keys.ts';
import { sealedTo } from '../../db/repositories/users.ts';
import { seal, unwrapKey, wrapKey } from '../../db/seal.ts';
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

/** Begins the circles of a new vault that people belong to by their roles: the team's, and that of staff files. */
export const beginRoleCircles = (context: CircleContext, members: readonly UserId[]): void => {
  for (const id of [team, staff]) {
    insertRoleCircle(context.db, { id, generation: 1 });
    establish(context, { id, generation: 1, members }, newCircleKey());
  }
};

/**
 * Begins the circle of one file's own readers, and lets it read. Its id is a random one, because statements outlive the
 * file; that it is this file's circle is sealed under the file's key.
 */
export const beginOwnCircle = (
  context: CircleContext,
  file: { readonly clientId: ClientId; readonly fileKey: Uint8Array; readonly members: readonly UserId[] },
): void => {
  const { clientId, fileKey, members } = file;
  const id = context.newId<string>();
  const key = newCircleKey();
  const fileSealed = seal(fileKey, clientId, { field: 'circle.file', id });
  insertOwnCircle(context.db, { id, generation: 1, clientId, fileSealed });
  establish(context, { id, generation: 1, members }, key);
  const wrapped = wrapKey(key.key, fileKey, clientId);
  insertFileKey(context.db, { clientId, circleId: id, generation: 1, wrapped });
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

/** Who is of a circle, or is its way to recovery, and has no key of its present generation. */
export const unsealedIn = ({ db, people }: CircleContext, circleId: string): readonly string[] => {
  const { generation, members } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const has = new Set(sealedTo(db, { circleId, generation }));
  const mayHave = members.filter((id) => mayBeIn(people.picture(), circleId, id));
  return [...mayHave, 'recovery'].filter((id) => !has.has(id));
};

/** Seals the key of a circle to whoever got other keys since: a member with a new start code, or new recovery codes. */
export const sealMissing = (context: CircleContext, circleId: string): void => {
  const { db, people } = context;
  const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  for (const memberId of unsealedIn(context, circleId)) {
    const sealed = sealCircleKey(boxOf(people.picture(), memberId), keyNow(context, circleId));
    putCircleKey(db, { circleId, generation, memberId, sealed });
  }
};

/** How many files are wrapped anew between two yields: a few milliseconds. */
const batch = 200;

/** Wraps the keys of all staff files of one generation under another: an organisation has thousands of them at most. */
const wrapStaffAnew = (
  db: WriteContext['db'],
  { under, generation }: { readonly under: number; readonly generation: number },
  keys: { readonly from: Uint8Array; readonly to: Uint8Array },
): number => {
  const behind = staffUnder(db, under);
  for (const { recordId, wrapped } of behind) {
    const fileKey = unwrapKey(keys.from, wrapped, recordId);
    putStaffKey(db, { recordId, generation, wrapped: wrapKey(keys.to, fileKey, recordId) });
  }
  return behind.length;
};

/**
 * Wraps the keys of a circle's files under its present key, as far as this identity holds the generation under which
 * they are wrapped. Yields after each batch with the number of files done.
 */
export function* wrapAnew({ db, people, files }: CircleContext, circleId: string): Generator<number, void> {
  const { generation } = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const next = files.circleKey(circleId) ?? refuse('file-not-readable');
  let done = 0;
  for (let under = generation - 1; under > 0; under -= 1) {
    const key = files.circleKey(circleId, under);
    if (key === null) continue;
    for (;;) {
      const behind = filesUnder(db, { circleId, generation: under, limit: batch });
      if (behind.length === 0) break;
      for (const { clientId, wrapped } of behind) {
        const fileKey = unwrapKey(key, wrapped, clientId);
        insertFileKey(db, { clientId, circleId, generation, wrapped: wrapKey(next, fileKey, clientId) });
      }
      done += behind.length;
      yield done;
    }
    if (circleId === staff) yield (done += wrapStaffAnew(db, { under, generation }, { from: key, to: next }));
  }
}

/**
 * Gives a circle another key, because somebody left it: the next generation, sealed to whoever stays, and the keys of
 * its files wrapped under it. For a file of the circle's own that is not enough, because whoever left may have kept the
 * file's key: it is returned, and `renewFileKey` (renew-file-key.ts) follows.
 */
export function* rekeyCircle(
  context: CircleContext,
  circleId: string,
  members: readonly UserId[],
): Generator<number, ClientId | null> {
  const { db, people } = context;
  const circle = circleOf(people.picture(), circleId) ?? refuse('file-not-readable');
  const generation = circle.generation + 1;
  putGeneration(db, { id: circleId, generation });
  establish(context, { id: circleId, generation, members }, newCircleKey());
  yield* wrapAnew(context, circleId);
  for (const member of circle.members)
    if (!members.includes(member)) deleteCircleKeysOf(db, member, circleId);
  return fileOfCircle(db, circleId);
}
