import { z } from 'zod';
import { Role } from '../contract/roles.ts';
import { jsonOf } from '../kernel/json.ts';
import { Day } from '../kernel/day.ts';
import { PurgeListId, UserId } from '../kernel/ids.ts';

/** A public key of 32 bytes as base64 text. */
const PublicKey = z.string().regex(/^[A-Za-z0-9+/]{43}=$/);
const publicKeys = { publicBox: PublicKey, publicSign: PublicKey } as const;
const Label = z.string().min(1).max(80);
const CircleName = z.string().regex(/^[a-z0-9-]{1,40}$/);

/**
 * What can be stated, by kind; `subject` is always a user id. A kind or a field may be added, but never changed:
 * what was signed must stay readable.
 */
const claims = {
  /** The first statement of a vault: the founder and the recovery identity. */
  founded: z.strictObject({
    vaultId: z.string(),
    label: Label,
    ...publicKeys,
    recovery: z.strictObject(publicKeys),
  }),
  /** A new user, a new label, or new keys: by herself with the ones before, by recovery, or while she never began. */
  user: z.strictObject({ label: Label, ...publicKeys }),
  roles: z.strictObject({ roles: z.array(Role).max(5) }),
  /** The geheimhoudingsverklaring, signed on that day. */
  declaration: z.strictObject({ signedOn: Day }),
  /** The person has no key any more; what she did stays on her name. */
  left: z.strictObject({}),
  /**
   * A circle's key as it now is, with everyone to whom it is sealed. The same generation may only gain members; whoever
   * loses one begins the next generation with another key. The subject is whoever states it.
   */
  circle: z.strictObject({
    circle: CircleName,
    generation: z.int().min(1),
    keyId: z.string().regex(/^[0-9a-f]{32}$/),
    members: z.array(UserId).min(1).max(500),
  }),
  /** New recovery keys, because the codes were lost. The subject is the manager who states it. */
  recovery: z.strictObject(publicKeys),
  /**
   * A purge list was approved, exactly as its digest says, to be purged from a day on. The subject is who made the
   * list; alone when that is also who signs.
   */
  'purge-approved': z.strictObject({
    list: PurgeListId,
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    lines: z.int().min(1),
    coolingDays: z.int().min(0).max(30),
    readyOn: Day,
    alone: z.boolean(),
  }),
} as const;

export type ClaimKind = keyof typeof claims;

/** What a statement says, read. */
export type Claim = {
  readonly [K in ClaimKind]: {
    readonly kind: K;
    readonly subject: UserId;
    readonly body: z.output<(typeof claims)[K]>;
  };
}[ClaimKind];

/** A statement as the table keeps it; `body` is the very text that was signed. */
export type Statement = {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  /** A user id, or `recovery`. */
  readonly madeBy: string;
  readonly madeAt: string;
  readonly signature: Uint8Array;
};

/**
 * The text that is signed. JSON of a list of texts is one fixed sequence of bytes, and no field can run into the
 * next. `previous` is the fingerprint of the statement before (empty for the first): so none can be left out or moved.
 */
export const statementText = (statement: Omit<Statement, 'signature'>, previous: string): string =>
  JSON.stringify([
    'vertrouwd statement 1',
    previous,
    statement.id,
    statement.kind,
    statement.subject,
    statement.body,
    statement.madeBy,
    statement.madeAt,
  ]);

/** Reads what a statement says; null when its kind, subject or body is not one of ours. */
export const claimOf = ({
  kind,
  subject,
  body,
}: Pick<Statement, 'kind' | 'subject' | 'body'>): Claim | null => {
  if (!Object.hasOwn(claims, kind)) return null;
  const known = kind as ClaimKind;
  const user = UserId.safeParse(subject);
  const said = claims[known].safeParse(jsonOf(body));
  return user.success && said.success
    ? ({ kind: known, subject: user.data, body: said.data } as Claim)
    : null;
};
