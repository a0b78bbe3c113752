import { z } from 'zod';
import { Day } from '../kernel/day.ts';
import { ClientId, UserId } from '../kernel/ids.ts';
import { Instant, lines, nothing } from './fields.ts';
import { aboutFile, command, query } from './op.ts';
import { Role, workers } from './roles.ts';

const givers = ['manager', 'confidant'] as const;

/** Somebody who can read a file now, and by what: as one of the team, or because she was named. */
export const Reader = z.strictObject({
  userId: UserId,
  label: z.string(),
  roles: z.array(Role),
  via: z.enum(['team', 'named']),
  /** False for one of the team who has only a start code: a shielded file cannot be left to her. */
  hasBegun: z.boolean(),
  isMe: z.boolean(),
});
export type Reader = z.output<typeof Reader>;

/** One change of who reads a file. `reason` is sealed under the file's key: null for whoever cannot read the file. */
export const SharingEvent = z.strictObject({
  at: Instant,
  kind: z.enum(['given', 'taken', 'shielded', 'unshielded']),
  /** Whom it was about; null when it was the team. */
  who: z.string().nullable(),
  by: z.string(),
  discussedOn: Day.nullable(),
  reason: z.string().nullable(),
});
export type SharingEvent = z.output<typeof SharingEvent>;

/** Why, and on which day it was discussed with the client or whoever reported. */
const because = { reason: lines(300), discussedOn: Day.nullable() } as const;

export const sharing = {
  /** Who can read a file; `others` are the people to whom it may be given. */
  'sharing.readers': aboutFile(
    query(
      workers,
      z.strictObject({ clientId: ClientId }),
      z.strictObject({
        isShielded: z.boolean(),
        /** Whether I hold a key; without one a manager sees that the file exists and who reads it. */
        isMine: z.boolean(),
        /** Whether I hold the team's key: without it I cannot give a file back, nor take a reader from one of the team. */
        holdsTeamKey: z.boolean(),
        readers: z.array(Reader),
        others: z.array(z.strictObject({ userId: UserId, label: z.string(), roles: z.array(Role) })),
        history: z.array(SharingEvent),
      }),
    ),
    'clientId',
    'see',
  ),
  /** Lets one more person read. Refused: `discuss-first`, `in-future`, `already-reader`, `cannot-be-reader`, and as the gate. */
  'sharing.give': aboutFile(
    command(givers, z.strictObject({ clientId: ClientId, userId: UserId, ...because }), nothing),
    'clientId',
    'read',
  ),
  /**
   * Takes reading away from one named person; the file and its circle get new keys. Refused: `last-reader`,
   * `reads-as-team`, `in-future`, `team-key-missing`.
   */
  'sharing.take': aboutFile(
    command(givers, z.strictObject({ clientId: ClientId, userId: UserId, ...because }), nothing),
    'clientId',
    'read',
  ),
  /**
   * From now on only these people read the file; it gets a new key, and the team's no longer opens it. Refused:
   * `already-shielded`, `last-reader`, `cannot-be-reader`, `in-future`, and as the gate for who did not read it yet.
   */
  'sharing.shield': aboutFile(
    command(
      givers,
      z.strictObject({ clientId: ClientId, readers: z.array(UserId).min(1).max(50), ...because }),
      nothing,
    ),
    'clientId',
    'read',
  ),
  /** Gives the file back to the team. Refused: `discuss-first`, `in-future`, `not-shielded`, `team-key-missing`. */
  'sharing.unshield': aboutFile(
    command(givers, z.strictObject({ clientId: ClientId, ...because }), nothing),
    'clientId',
    'read',
  ),
} as const;
