import type { Role } from '../../core/contract/roles.ts';
import type { Day } from '../../core/kernel/day.ts';
import { type Picture, userOf } from '../../core/users/picture.ts';
import type { Claim } from '../../core/users/statement.ts';
import type { UserId } from '../../core/kernel/ids.ts';
import { refuse } from '../../core/kernel/refusal.ts';
import { countStatements, insertStatement, listStatements } from '../../db/repositories/statements.ts';
import type { ReadableDb, WritableDb } from '../../db/sql.ts';
import type { Identity } from '../keys/identity.ts';
import { signStatement, verifyStatements } from '../keys/statement.ts';
import { newId } from '../new-id.ts';

/** The user whose passphrase opened the vault, as the signed statements describe her. */
export type Actor = {
  readonly id: UserId;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly declarationOn: Day | null;
};

/** Who there is and what they may do, as the signed statements of this vault say. */
export type People = {
  readonly picture: () => Picture;
  /** Signs claims as whoever is in, one after the other, and stores them. Refuses `statement-not-allowed`. */
  readonly state: (db: WritableDb, claims: readonly Claim[], at: string) => void;
  /** Signs one claim as somebody else whose keys were just opened, and stores it; whoever is in stays in. */
  readonly stateAs: (identity: Identity, db: WritableDb, claim: Claim, at: string) => void;
  /** Reads the statements again when there are more or fewer: after a rollback, or when another identity stated something. */
  readonly reload: (db: ReadableDb) => void;
};

/** Checks the statements of a store and follows them from then on. Refuses `statement-*` with the ids that are named. */
export const peopleIn = (db: ReadableDb, identity: Identity): People => {
  let trust = verifyStatements(listStatements(db), identity.founder);
  let count = countStatements(db);
  const stateAs: People['stateAs'] = (signer, store, claim, at) => {
    const signed = signStatement(signer, trust, claim, { id: newId(), at });
    insertStatement(store, signed.statement);
    trust = signed.trust;
    count += 1;
  };
  return {
    picture: () => trust.picture,
    stateAs,
    state: (store, claims, at) => {
      for (const claim of claims) stateAs(identity, store, claim, at);
    },
    reload: (store) => {
      const found = countStatements(store);
      if (found === count) return;
      count = found;
      trust = verifyStatements(listStatements(store), identity.founder);
    },
  };
};

/** The user behind an identity. Refuses `user-removed`: a slot without a statement, or of somebody who left, is nobody. */
export const actorIn = (picture: Picture, id: string): Actor => {
  const user = userOf(picture, id);
  if (!user || user.hasLeft) return refuse('user-removed');
  return { id: user.id, label: user.label, roles: user.roles, declarationOn: user.declarationOn };
};
