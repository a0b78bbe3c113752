import { randomBytes } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { mostAttachmentBytes } from '../../core/contract/attachments.ts';
import type { AttachmentId, PaperId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Staging, WriteContext } from '../context.ts';

/** A piece of a file on its way in: `at` is where it belongs, `total` how long the whole file is, in bytes. */
export type Piece = {
  readonly ticket: string;
  readonly at: number;
  readonly total: number;
  readonly bytes: Uint8Array;
};

/** A paper of a client, or of somebody who works here. */
export type Looked =
  | { readonly of: 'attachment'; readonly id: AttachmentId }
  | { readonly of: 'paper'; readonly id: PaperId };

/** One look at a paper that the window may take: until an instant (ISO UTC), sealed with this key (32 bytes). */
export type Look = { readonly at: Looked; readonly key: Uint8Array; readonly until: string };

type Arrived = { readonly ticket: string; readonly whole: Uint8Array; filled: number };

const arrivedName = 'attachments: arrived';
const looksName = 'attachments: looks';

/** So many looks wait at once; an older one is forgotten. */
const mostLooks = 8;
const lookLasts = { minutes: 1 };

/** What lies in the tray lives in the session's memory only, and ends with the store's process at a lock. */
const arrivedIn = (staging: Staging): Arrived | undefined => staging.get(arrivedName) as Arrived | undefined;

const looksIn = (staging: Staging): ReadonlyMap<string, Look> =>
  (staging.get(looksName) as ReadonlyMap<string, Look> | undefined) ?? new Map();

const forget = (staging: Staging): void => {
  arrivedIn(staging)?.whole.fill(0);
  staging.delete(arrivedName);
};

/**
 * Lays a piece of a file in the tray; the first piece puts away whatever file lay there. Refuses `attachment-too-large`
 * before there is room for it, and `attachment-gone` for a piece that does not follow the one before.
 */
export const layPiece = (staging: Staging, { ticket, at, total, bytes }: Piece): void => {
  if (at === 0) {
    forget(staging);
    if (total > mostAttachmentBytes) refuse('attachment-too-large');
    staging.set(arrivedName, { ticket, whole: new Uint8Array(total), filled: 0 } satisfies Arrived);
  }
  const arrived = arrivedIn(staging);
  const fits =
    arrived?.ticket === ticket &&
    arrived.filled === at &&
    arrived.whole.length === total &&
    at + bytes.length <= total;
  if (!arrived || !fits) return refuse('attachment-gone');
  arrived.whole.set(bytes, at);
  arrived.filled += bytes.length;
};

/** Takes a whole file out of the tray; the caller clears it (`fill(0)`). Refuses `attachment-gone`. */
export const takeArrived = (staging: Staging, ticket: string): Uint8Array => {
  const arrived = arrivedIn(staging);
  if (arrived?.ticket !== ticket || arrived.filled !== arrived.whole.length) return refuse('attachment-gone');
  staging.delete(arrivedName);
  return arrived.whole;
};

/**
 * Lets somebody look at a paper once, within a minute of now, and gives what the window is told: the ticket for it, and
 * the key that it comes sealed with.
 */
export const allowLook = (
  { staging, now, newId }: Pick<WriteContext, 'staging' | 'now' | 'newId'>,
  at: Looked,
): { readonly ticket: string; readonly key: string } => {
  const ticket = newId();
  const key = randomBytes(32);
  const until = Temporal.Instant.from(now).add(lookLasts).toString();
  const kept = [...looksIn(staging)].slice(1 - mostLooks);
  staging.set(looksName, new Map([...kept, [ticket, { at, key, until }]]));
  return { ticket, key: key.toString('base64') };
};

/** Takes a look out of the tray: a second time, after its minute, or for a made-up ticket there is none. */
export const takeLook = (staging: Staging, ticket: string, now: string): Look | null => {
  const looks = looksIn(staging);
  const look = looks.get(ticket);
  if (!look) return null;
  staging.set(looksName, new Map([...looks].filter(([other]) => other !== ticket)));
  return Temporal.Instant.compare(now, look.until) <= 0 ? look : null;
};
