import type { Role } from '../../core/contract/roles.ts';
import { day } from '../../core/kernel/day.ts';
import { UserId } from '../../core/kernel/ids.ts';
import { mayState } from '../../core/users/may-state.ts';
import { type Picture, withClaim } from '../../core/users/picture.ts';
import type { Claim } from '../../core/users/statement.ts';

const id = (letter: string): UserId => UserId.parse(letter.repeat(20));
export const [fatma, piet, joke, samira] = [id('a'), id('b'), id('c'), id('d')];

export const keysOf = (letter: string) => ({
  publicBox: `${letter.repeat(43)}=`,
  publicSign: `${letter.repeat(42)}B=`,
});
export const circleKey = (digit: string): string => digit.repeat(32);

export const founded: Claim = {
  kind: 'founded',
  subject: fatma,
  body: { vaultId: 'v'.repeat(20), label: 'F. Bakker', ...keysOf('A'), recovery: keysOf('R') },
};
export const user = (subject: UserId, letter: string): Extract<Claim, { readonly kind: 'user' }> => ({
  kind: 'user',
  subject,
  body: { label: `user ${subject.charAt(0)}`, ...keysOf(letter) },
});
export const roles = (subject: UserId, ...given: Role[]): Claim => ({
  kind: 'roles',
  subject,
  body: { roles: given },
});
export const declared = (subject: UserId): Claim => ({
  kind: 'declaration',
  subject,
  body: { signedOn: day('2026-11-01') },
});
export const left = (subject: UserId): Claim => ({ kind: 'left', subject, body: {} });
/** A circle of these people under a key; the team's, unless its name comes before them. */
export const circle = (generation: number, digit: string, ...rest: readonly string[]): Claim => {
  const name = rest[0]?.startsWith('own-') ? rest[0] : 'confidants';
  const members = rest.filter((it) => it !== name).map((it) => UserId.parse(it));
  return {
    kind: 'circle',
    subject: fatma,
    body: { circle: name, generation, keyId: circleKey(digit), members },
  };
};

export type Said = readonly [madeBy: string, claim: Claim];

/** The picture after statements that must all be allowed; the founding one is made first. */
export const pictureOf = (...said: readonly Said[]): Picture =>
  said.reduce<Picture>(
    (picture, [madeBy, claim]) => {
      const because = mayState(picture, madeBy, claim);
      if (because) throw new Error(`${claim.kind}: ${because}`);
      return withClaim(picture, madeBy, claim);
    },
    withClaim(null, fatma, founded),
  );
