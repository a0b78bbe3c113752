import { claimOf, type Statement } from '../../core/users/statement.ts';
import type { AuditAnchor, ChainPlace } from '../../db/repositories/audit.ts';
import type { Identity } from '../keys/identity.ts';
import { isSignedBy, signText } from '../keys/key-pairs.ts';
import { bytesOfText } from '../keys/key-text.ts';

type Unsigned = Omit<AuditAnchor, 'signature'>;

const anchorText = (vaultId: string, { seq, link, madeBy, madeAt }: Unsigned): string =>
  JSON.stringify([
    'vertrouwd audit anchor 1',
    vaultId,
    seq,
    Buffer.from(link).toString('hex'),
    madeBy,
    madeAt,
  ]);

/** Signs as this user that the lines up to a place went at an instant because their term was over. */
export const signAnchor = (
  identity: Identity,
  vaultId: string,
  { seq, link }: ChainPlace,
  madeAt: string,
): AuditAnchor => {
  const unsigned = { seq, link, madeBy: identity.id, madeAt };
  return { ...unsigned, signature: signText(identity.sign, anchorText(vaultId, unsigned)) };
};

/** Every signing key that a user ever had, by statements that were verified: also of one who left, or got new keys. */
const signKeysOf = (statements: readonly Statement[], userId: string): readonly Uint8Array[] =>
  statements
    .filter(({ kind, subject }) => subject === userId && (kind === 'founded' || kind === 'user'))
    .flatMap((statement) => {
      const claim = claimOf(statement);
      const text = claim?.kind === 'founded' || claim?.kind === 'user' ? claim.body.publicSign : '';
      return bytesOfText(text) ?? [];
    });

/** Whether somebody who was a user signed this anchor, for this vault. Takes the verified statements of the vault. */
export const isAnchorSigned = (
  anchor: AuditAnchor,
  vaultId: string,
  statements: readonly Statement[],
): boolean =>
  signKeysOf(statements, anchor.madeBy).some(
    (key) => key.length === 32 && isSignedBy(key, anchorText(vaultId, anchor), anchor.signature),
  );
