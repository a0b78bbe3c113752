import { describe, expect, it } from 'vitest';
import type { Role } from '../../../core/contract/roles.ts';
import { day } from '../../../core/kernel/day.ts';
import { UserId } from '../../../core/kernel/ids.ts';
import { type Picture, mayState, withClaim } from '../../../core/users/picture.ts';
import type { Claim } from '../../../core/users/statement.ts';

const id = (letter: string): UserId => UserId.parse(letter.repeat(20));
const [fatma, piet, joke] = [id('a'), id('b'), id('c')];
const keys = (letter: string) => ({
  publicBox: `${letter.repeat(43)}=`,
  publicSign: `${letter.repeat(42)}B=`,
});
const circleKey = (digit: string) => digit.repeat(32);

const founded: Claim = {
  kind: 'founded',
  subject: fatma,
  body: { vaultId: id('v'), label: 'F. Bakker', ...keys('A'), recovery: keys('R') },
};
const user = (subject: UserId, letter: string): Claim => ({
  kind: 'user',
  subject,
  body: { label: `user ${letter}`, ...keys(letter) },
});
const roles = (subject: UserId, ...given: Role[]): Claim => ({
  kind: 'roles',
  subject,
  body: { roles: given },
});
const member = (subject: UserId, generation: number, digit: string): Claim => ({
  kind: 'circle-member',
  subject,
  body: { circle: 'confidants', generation, keyId: circleKey(digit) },
});

const pictureOf = (...claims: readonly Claim[]): Picture =>
  claims.reduce<Picture>((picture, claim) => withClaim(picture, claim), withClaim(null, founded));
const withPiet = pictureOf(user(piet, 'P'));

describe('who may state what', () => {
  it('lets a vault be founded once, by the founder about the founder', () => {
    expect(mayState(null, fatma, founded)).toBeNull();
    expect(mayState(null, piet, founded)).toBe('founded-once');
    expect(mayState(withPiet, fatma, founded)).toBe('founded-once');
    expect(mayState(null, fatma, user(piet, 'P'))).toBe('founded-once');
  });

  it('makes the founder the first manager', () => {
    expect(pictureOf().users).toMatchObject([{ id: fatma, roles: ['manager'], declarationOn: null }]);
  });

  it.each([
    ['a user', user(joke, 'J')],
    ['roles', roles(piet, 'manager')],
    ['a declaration', { kind: 'declaration', subject: piet, body: { signedOn: day('2026-11-01') } }],
  ] as const)('lets only a manager state %s', (_, claim) => {
    expect(mayState(withPiet, fatma, claim)).toBeNull();
    expect(mayState(withPiet, piet, claim)).toBe('needs-manager');
    expect(mayState(withPiet, joke, claim)).toBe('needs-manager');
    expect(mayState(withPiet, 'recovery', claim)).toBe('needs-manager');
  });

  it('lets nobody but the recovery identity give a known user other keys, not even a manager or the user', () => {
    const other = user(piet, 'Q');
    expect(mayState(withPiet, 'recovery', other)).toBeNull();
    expect(mayState(withPiet, fatma, other)).toBe('needs-recovery-for-keys');
    expect(mayState(withPiet, piet, other)).toBe('needs-recovery-for-keys');
  });

  it('keeps roles and declaration when keys are replaced', () => {
    const recovered = withClaim(pictureOf(user(piet, 'P'), roles(piet, 'worker')), user(piet, 'Q'));
    expect(recovered.users[1]).toMatchObject({ ...keys('Q'), roles: ['worker'] });
  });

  it('keeps the last manager a manager', () => {
    expect(mayState(withPiet, fatma, roles(fatma, 'fg'))).toBe('last-manager');
    const two = withClaim(withPiet, roles(piet, 'manager'));
    expect(mayState(two, fatma, roles(fatma, 'fg'))).toBeNull();
  });

  it('states nothing about somebody who is not stated', () => {
    expect(mayState(withPiet, fatma, roles(joke, 'worker'))).toBe('unknown-subject');
    expect(mayState(withPiet, fatma, member(joke, 1, '1'))).toBe('unknown-subject');
  });

  it('lets a confidant add to a circle that she is in or begins, and nobody else', () => {
    const confidants = pictureOf(
      user(piet, 'P'),
      user(joke, 'J'),
      roles(piet, 'confidant'),
      roles(joke, 'confidant'),
    );
    expect(mayState(confidants, piet, member(piet, 1, '1'))).toBeNull();
    const begun = withClaim(confidants, member(piet, 1, '1'));
    expect(mayState(begun, joke, member(joke, 1, '1'))).toBe('circle-not-theirs');
    expect(mayState(begun, piet, member(joke, 1, '1'))).toBeNull();
    expect(mayState(withPiet, piet, member(piet, 1, '1'))).toBe('circle-not-theirs');
  });

  it('changes the key with the generation: the next one begins empty, none is skipped, no key is used twice', () => {
    const both = pictureOf(user(piet, 'P'), member(fatma, 1, '1'), member(piet, 1, '1'));
    expect(both.circles).toMatchObject([{ generation: 1, members: [fatma, piet] }]);
    expect(mayState(both, fatma, member(fatma, 1, '2'))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, member(fatma, 2, '1'))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, member(fatma, 3, '2'))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, member(fatma, 2, '2'))).toBeNull();
    const next = withClaim(both, member(fatma, 2, '2'));
    expect(next.circles).toEqual([
      { id: 'confidants', generation: 2, keyId: circleKey('2'), members: [fatma] },
    ]);
    expect(mayState(next, fatma, member(piet, 1, '1'))).toBe('circle-out-of-step');
  });
});
