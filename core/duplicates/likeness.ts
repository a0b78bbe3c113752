import type { DuplicateReason } from '../contract/duplicates.ts';
import type { Day } from '../kernel/day.ts';
import type { Features } from './features.ts';

/** How alike two files are, and why. */
export type Likeness = { readonly score: number; readonly reasons: readonly DuplicateReason[] };

const weight: Readonly<Record<DuplicateReason, number>> = {
  'same-name': 4,
  'sounds-alike': 2,
  'same-birth': 4,
  'same-phone': 3,
  'same-email': 3,
};

/** From here on two files are proposed: a whole name that is the same, or something that sounds alike and one thing more. */
const enough = 4;

/** Shorter names, such as the alias K., are those of many people. */
const shortestName = 3;

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((it) => other.includes(it));

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('') === other.join('');

const areGivenAlike = (one: Features, other: Features): boolean => {
  if (one.given.length === 0 || other.given.length === 0)
    return one.initial === '' || other.initial === '' || one.initial === other.initial;
  return (
    meet(one.givenSounds, other.givenSounds) ||
    one.given.some((word) =>
      other.given.some(
        (it) =>
          Math.min(word.length, it.length) >= shortestName && (word.startsWith(it) || it.startsWith(word)),
      ),
    )
  );
};

const nameReason = (one: Features, other: Features): 'same-name' | 'sounds-alike' | null => {
  if (!meet(one.kernelSounds, other.kernelSounds)) return null;
  const isSame =
    isSameList(one.kernel, other.kernel) &&
    isSameList(one.given, other.given) &&
    one.initial === other.initial &&
    one.kernel.join('').length >= shortestName;
  if (isSame) return 'same-name';
  return areGivenAlike(one, other) ? 'sounds-alike' : null;
};

/** Day and month the other way round, or one digit that is not the same: how a birth date is mistyped. */
const isSlip = (one: Day, other: Day): boolean => {
  const swapped = `${other.slice(0, 4)}-${other.slice(8)}-${other.slice(5, 7)}`;
  return one === swapped || one.split('').filter((sign, at) => sign !== other[at]).length === 1;
};

/** Twins and brothers have one family name, telephone and perhaps birth date, and are two people all the same. */
const isRelative = (one: Features, other: Features): boolean =>
  meet(one.kernelSounds, other.kernelSounds) && one.given.length > 0 && other.given.length > 0;

/**
 * Decides whether two files may be of one person, and how sure that is; null when they are not worth asking about. Two
 * birth dates that differ, and not by a slip of the pen, speak against it. Symmetric: the order does not matter.
 */
export const likeness = (one: Features, other: Features): Likeness | null => {
  const name = nameReason(one, other);
  const hasSameBirth = one.birthOn !== null && one.birthOn === other.birthOn;
  const hasSamePhone = meet(one.phones, other.phones);
  const hasSameEmail = meet(one.emails, other.emails);
  if (!name && !(hasSameBirth && (hasSamePhone || hasSameEmail) && !isRelative(one, other))) return null;
  const reasons: readonly DuplicateReason[] = [
    ...(name ? [name] : []),
    ...(hasSameBirth ? ['same-birth' as const] : []),
    ...(hasSamePhone ? ['same-phone' as const] : []),
    ...(hasSameEmail ? ['same-email' as const] : []),
  ];
  const isOtherBirth =
    one.birthOn !== null && other.birthOn !== null && !hasSameBirth && !isSlip(one.birthOn, other.birthOn);
  const score = reasons.reduce((sum, reason) => sum + weight[reason], isOtherBirth ? -4 : 0);
  return score >= enough ? { score, reasons } : null;
};
