import type { sharing } from '../../core/contract/sharing.ts';
import type { ClientId, UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import {
  type Because,
  decideGive,
  decideShield,
  decideTake,
  decideUnshield,
  type FileReaders,
  readersOf,
  type SharingChange,
  type SharingFacts,
} from '../../core/sharing/decide-sharing.ts';
import { canBeReader, hasReader, team } from '../../core/users/circles.ts';
import { markImportChanged } from '../../db/repositories/clients.ts';
import { insertSharing, listSharing, type StoredSharing } from '../../db/repositories/sharing.ts';
import { open, seal } from '../../db/seal.ts';
import type { Handlers, ReadContext, WriteContext } from '../context.ts';
import { expectGateOfAccount } from '../gate/expect-gate.ts';
import { fileReaders } from '../sharing/file-readers.ts';
import { putReaders } from '../sharing/put-readers.ts';

const factsOf = ({ people, today }: Pick<ReadContext, 'people' | 'today'>): SharingFacts => ({
  today,
  // Whoever has only a start code has no keys that nobody else knows.
  canRead: (id) => canBeReader(people.picture(), id) && hasReader(people.picture(), [id]),
});

/** Stops unless each of these people may open client files today; asked for who reads a file anew. */
const expectGates = (context: WriteContext, ids: readonly UserId[], field: string): void => {
  const { users } = context.people.picture();
  for (const account of users.filter(({ id }) => ids.includes(id)))
    expectGateOfAccount(context, account, field);
};

type Event = Pick<StoredSharing, 'kind' | 'userId'> & Because & { readonly clientId: ClientId };

/** Makes a decision true and keeps it with its reason, which is sealed under the key that the file then has. */
const keep = (context: WriteContext, event: Event, change: SharingChange): Record<string, never> => {
  const { db, actor, now, newId, about } = context;
  const { clientId, kind, userId, discussedOn } = event;
  about(clientId);
  const fileKey = putReaders(context, clientId, change);
  const id = newId<string>();
  const reasonSealed = seal(fileKey, event.reason.trim(), { field: 'sharing.reason', id });
  insertSharing(db, { id, clientId, at: now, kind, userId, by: actor.id, discussedOn, reasonSealed });
  markImportChanged(db, clientId);
  return {};
};

const historyOf = (
  { db, labelOf, files, reach }: ReadContext,
  clientId: ClientId,
): {
  at: string;
  kind: StoredSharing['kind'];
  who: string | null;
  by: string;
  discussedOn: StoredSharing['discussedOn'];
  reason: string | null;
}[] => {
  const fileKey = reach(clientId) === 'read' ? files.of(clientId) : null;
  return listSharing(db, clientId).map(({ id, at, kind, userId, by, discussedOn, reasonSealed }) => ({
    at,
    kind,
    who: userId === null ? null : labelOf(userId),
    by: labelOf(by),
    discussedOn,
    reason: fileKey ? open(fileKey, reasonSealed, { field: 'sharing.reason', id }) : null,
  }));
};

/** The people as the window names them. */
const personOf = ({ people }: ReadContext, userId: UserId) => {
  const user = people.picture().users.find(({ id }) => id === userId);
  return { userId, label: user?.label ?? '', roles: [...(user?.roles ?? [])] };
};

const byLabel = <T extends { readonly label: string }>(people: readonly T[]): T[] =>
  people.toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));

const viaOf = ({ isShielded, team: members }: FileReaders, id: UserId): 'team' | 'named' =>
  !isShielded && members.includes(id) ? 'team' : 'named';

export const sharingHandlers: Handlers<keyof typeof sharing> = {
  'sharing.readers': ({ clientId }, context) => {
    const file = fileReaders(context, clientId);
    const { canRead } = factsOf(context);
    const readers = readersOf(file);
    return {
      isShielded: file.isShielded,
      isMine: context.reach(clientId) === 'read',
      holdsTeamKey: context.files.circleKey(team) !== null,
      readers: byLabel(
        readers.map((id) => ({
          ...personOf(context, id),
          via: viaOf(file, id),
          hasBegun: canRead(id),
          isMe: id === context.actor.id,
        })),
      ),
      others: byLabel(
        context.people
          .picture()
          .users.filter(({ id }) => canRead(id) && !readers.includes(id))
          .map(({ id }) => personOf(context, id)),
      ),
      history: historyOf(context, clientId),
    };
  },
  'sharing.give': ({ clientId, userId, ...because }, context) => {
    const change = decideGive(fileReaders(context, clientId), userId, because, factsOf(context));
    expectGates(context, [userId], 'userId');
    return keep(context, { clientId, kind: 'given', userId, ...because }, change);
  },
  'sharing.take': ({ clientId, userId, ...because }, context) =>
    keep(
      context,
      { clientId, kind: 'taken', userId, ...because },
      decideTake(fileReaders(context, clientId), userId, because, factsOf(context)),
    ),
  'sharing.shield': ({ clientId, readers, ...because }, context) => {
    const before = fileReaders(context, clientId);
    const change = decideShield(before, readers, because, factsOf(context));
    const now = readersOf(before);
    // Who reads it already and stays gets nothing new; a file in danger must not wait for a session of peer review.
    expectGates(
      context,
      readers.filter((id) => !now.includes(id)),
      'readers',
    );
    return keep(context, { clientId, kind: 'shielded', userId: null, ...because }, change);
  },
  'sharing.unshield': ({ clientId, ...because }, context) => {
    const change = decideUnshield(fileReaders(context, clientId), because, factsOf(context));
    if (context.files.circleKey(team) === null) refuse('team-key-missing');
    return keep(context, { clientId, kind: 'unshielded', userId: null, ...because }, change);
  },
};
