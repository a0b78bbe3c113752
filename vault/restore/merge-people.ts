import { circleOf, type Picture, userOf } from '../../core/users/picture.ts';
import { Refusal } from '../../core/kernel/refusal.ts';
import type { PeopleRows } from '../../db/restore/people-rows.ts';
import { verifyStatements } from '../keys/statement.ts';

/** The people of a restored vault, and whether they are those of today or of the time of the copy. */
export type MergedPeople = {
  readonly rows: PeopleRows;
  readonly picture: Picture;
  readonly from: 'today' | 'copy';
};

const pictureOrNull = (rows: PeopleRows | null, founder: string): Picture | null => {
  try {
    return rows && verifyStatements(rows.statements, founder).picture;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
};

/** A key of a circle out of the copy still counts for whoever is of the circle today, with the keys that she had then. */
const stillCounts = (now: Picture, then: Picture) => {
  return ({ circleId, memberId }: PeopleRows['circleKeys'][number]): boolean => {
    if (memberId === 'recovery') return now.recovery.publicBox === then.recovery.publicBox;
    const user = userOf(now, memberId);
    const isMember = circleOf(now, circleId)?.members.some((id) => id === memberId) ?? false;
    return isMember && !user?.hasLeft && user?.publicBox === userOf(then, memberId)?.publicBox;
  };
};

/**
 * Decides whose statements count after a restore. Today's, when they verify and are not fewer: somebody who was removed
 * stays removed. A copy that knows more (because the vault itself was an old file) keeps its own. The keys of circles
 * are joined, so that files that lie under an earlier generation stay readable for whoever still may read them.
 * Refuses `statement-*` when not even the copy's own verify.
 */
export const mergePeople = (copy: PeopleRows, today: PeopleRows | null, founder: string): MergedPeople => {
  const { picture: then } = verifyStatements(copy.statements, founder);
  const now = pictureOrNull(today, founder);
  if (!today || !now || now.vaultId !== then.vaultId || today.statements.length < copy.statements.length)
    return { rows: copy, picture: then, from: 'copy' };
  const nameOf = ({ circleId, generation, memberId }: PeopleRows['circleKeys'][number]): string =>
    `${circleId} ${generation} ${memberId}`;
  const known = new Set(today.circleKeys.map(nameOf));
  const earlier = copy.circleKeys.filter((key) => !known.has(nameOf(key))).filter(stillCounts(now, then));
  return {
    rows: { ...today, circleKeys: [...today.circleKeys, ...earlier] },
    picture: now,
    from: 'today',
  };
};
