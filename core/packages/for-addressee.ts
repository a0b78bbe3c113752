import type { PackageContent } from '../contract/package-content.ts';
import type { Addressee } from '../contract/packages.ts';
import type { Representative } from '../contract/representatives.ts';
import type { Day } from '../kernel/day.ts';
import { refuse } from '../kernel/refusal.ts';

/**
 * Stops when a package may not go to somebody: `representative-unknown` (nobody was named, or not one of this file, or
 * not any more), `representative-blocked` (such as an alleged perpetrator: facts 5).
 */
export const expectAddressee = (
  { who, representativeId }: Addressee,
  representatives: readonly Pick<Representative, 'id' | 'isBlocked' | 'validUntil'>[],
  today: Day,
): void => {
  if (who === 'self') return;
  const found = representatives.find(({ id }) => id === representativeId);
  if (!found || (found.validUntil !== null && found.validUntil < today)) refuse('representative-unknown');
  else if (found.isBlocked) refuse('representative-blocked');
};

const whereabouts: ReadonlySet<string> = new Set(['street', 'houseNo', 'postcode', 'city', 'contactPoints']);

/**
 * The package for who gets it. A secret address, and how to reach somebody who has one, is given to the person herself
 * and to nobody else, whoever speaks for her: it may be where she is safe (facts 2.9: never disclose a shelter).
 */
export const forAddressee = (content: PackageContent, who: Addressee['who']): PackageContent => {
  if (who === 'self' || content.person.address?.isSecret !== true) return { ...content, for: who };
  return {
    ...content,
    for: who,
    person: { ...content.person, address: null, contactPoints: [] },
    changes: content.changes.filter(({ field }) => !whereabouts.has(field)),
  };
};
