import { circleOf, type Picture } from '../../core/users/picture.ts';
import { listCircleKeys, putCircleKey } from '../../db/repositories/sharing.ts';
import type { WritableDb } from '../../db/sql.ts';
import { openCircleKey, sealCircleKey } from '../keys/circle.ts';
import type { Identity } from '../keys/identity.ts';

/**
 * Seals the keys of a user's circles, all generations, to her new public key (base64 text), in the place of what was
 * sealed to the keys before. `from` opens them: her own earlier identity, or the recovery identity. Refuses `circle-key-changed`.
 */
export const sealToNewKeys = (
  db: WritableDb,
  picture: Picture,
  from: Identity,
  { id: memberId, publicBox }: { readonly id: string; readonly publicBox: string },
): void => {
  const nameOf = ({
    circleId,
    generation,
  }: {
    readonly circleId: string;
    readonly generation: number;
  }): string => `${circleId}/${generation}`;
  const hers = new Set(listCircleKeys(db, memberId).map(nameOf));
  for (const it of listCircleKeys(db, from.id)) {
    const keyId = circleOf(picture, it.circleId)?.keyIds[it.generation - 1];
    if (keyId === undefined || !hers.has(nameOf(it))) continue;
    const sealed = sealCircleKey(publicBox, openCircleKey(from, it.sealed, keyId));
    putCircleKey(db, { ...it, memberId, sealed });
  }
};
