import { mayState } from '../../core/users/may-state.ts';
import { type Picture, withClaim } from '../../core/users/picture.ts';
import { type Claim, type Statement, claimOf, statementText } from '../../core/users/statement.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import type { Identity } from './identity.ts';
import { sha256 } from '../sha256.ts';
import { isSignedBy, signText } from './key-pairs.ts';
import { bytesOfText, keyText } from './key-text.ts';
import type { Keys } from './keys-file.ts';

/** What is trusted so far, and the fingerprint that the next statement must carry. */
export type Trust = { readonly picture: Picture | null; readonly previous: string };

/** Before the first statement. */
export const noTrust: Trust = { picture: null, previous: '' };

const nameOf = ({ id, subject }: Pick<Statement, 'id' | 'subject'>) => ({ statement: id, subject });

const publicSignOf = (picture: Picture, id: string): string | undefined =>
  id === 'recovery' ? picture.recovery.publicSign : picture.users.find((user) => user.id === id)?.publicSign;

/** The key that the signature must fit: the founder's own for the first statement, when its fingerprint is right. */
const signerOf = (
  picture: Picture | null,
  claim: Claim,
  madeBy: string,
  founder: string,
): Uint8Array | null => {
  const text = picture
    ? publicSignOf(picture, madeBy)
    : claim.kind === 'founded'
      ? claim.body.publicSign
      : null;
  const key = text ? bytesOfText(text) : null;
  return picture === null && key !== null && sha256(key) !== founder ? null : key;
};

const take = ({ picture, previous }: Trust, statement: Statement, founder: string): Trust => {
  if (statement.signature.length === 0) return refuse('statement-unsigned', nameOf(statement));
  const claim = claimOf(statement);
  if (!claim) return refuse('statement-changed', nameOf(statement));
  const key = signerOf(picture, claim, statement.madeBy, founder);
  if (!key) return refuse('statement-unsigned', nameOf(statement));
  const text = statementText(statement, previous);
  if (!isSignedBy(key, text, statement.signature)) return refuse('statement-changed', nameOf(statement));
  const because = mayState(picture, statement.madeBy, claim);
  if (because) return refuse('statement-not-allowed', { ...nameOf(statement), because });
  return {
    picture: withClaim(picture, statement.madeBy, claim),
    previous: sha256(text + keyText(statement.signature)),
  };
};

/**
 * Checks statements in the order in which they were made, and gives what may be trusted because of them. `founder` is
 * the fingerprint out of the opened slot. Every statement carries the one before in its signature, so one that is
 * missing or moved is found at the next; only a missing end is not (the audit's head counter shows that).
 * Refuses, with the ids of statement and subject: `statement-unsigned` (no signature, or by nobody who is known),
 * `statement-changed`, `statement-not-allowed`; and `statement-missing` when there is none.
 */
export const verifyStatements = (
  statements: readonly Statement[],
  founder: string,
): Trust & { readonly picture: Picture } => {
  const { picture, previous } = statements.reduce((trust, next) => take(trust, next, founder), noTrust);
  return picture ? { picture, previous } : refuse('statement-missing');
};

/**
 * Signs a claim as the next statement and gives it with the trust that follows. `id` and `madeAt` (an instant) come
 * from the caller. Refuses `statement-not-allowed` when this identity may not state it.
 */
export const signStatement = (
  identity: Identity,
  trust: Trust,
  claim: Claim,
  made: { readonly id: string; readonly at: string },
): { readonly statement: Statement; readonly trust: Trust & { readonly picture: Picture } } => {
  const { kind, subject } = claim;
  const body = JSON.stringify(claim.body);
  const unsigned = { id: made.id, kind, subject, body, madeBy: identity.id, madeAt: made.at };
  const signature = signText(identity.sign, statementText(unsigned, trust.previous));
  const statement = { ...unsigned, signature };
  const next = take(trust, statement, identity.founder);
  return next.picture
    ? { statement, trust: { picture: next.picture, previous: next.previous } }
    : refuse('statement-missing');
};

/** The claim with which a vault begins: the founder, the recovery identity and the vault, out of `keys.json`. */
export const foundingClaim = (keys: Keys, identity: Identity): Claim => {
  const own = keys.slots.find((slot) => slot.id === identity.id);
  const recovery = keys.slots.find((slot) => slot.kind === 'recovery');
  if (own?.kind !== 'user' || !recovery) return refuse('keys-damaged');
  return {
    kind: 'founded',
    subject: own.id,
    body: {
      vaultId: keys.vaultId,
      label: own.label,
      publicBox: own.publicBox,
      publicSign: own.publicSign,
      recovery: { publicBox: recovery.publicBox, publicSign: recovery.publicSign },
    },
  };
};
