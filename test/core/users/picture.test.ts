import { describe, expect, it } from 'vitest';
import type { Role } from '../../../core/contract/roles.ts';
import { day } from '../../../core/kernel/day.ts';
import type { UserId } from '../../../core/kernel/ids.ts';
import { mayState } from '../../../core/users/may-state.ts';
import { circleOf } from '../../../core/users/picture.ts';
import {
  circle,
  circleKey,
  declared,
  fatma,
  founded,
  joke,
  keysOf,
  left,
  pictureOf,
  piet,
  roles,
  user,
} from '../../support/statements.ts';

const withPiet = pictureOf([fatma, user(piet, 'P')]);
/** Somebody with keys of her own, roles and a declaration. */
const present = (id: UserId, letter: string, ...held: Role[]) =>
  [
    [fatma, user(id, letter)],
    [id, user(id, letter.toLowerCase())],
    [fatma, roles(id, ...held)],
    [fatma, declared(id)],
  ] as const;
const fatmaReads = [fatma, declared(fatma)] as const;

describe('who may state what', () => {
  it('lets a vault be founded once, by the founder about the founder', () => {
    expect(mayState(null, fatma, founded)).toBeNull();
    expect(mayState(null, piet, founded)).toBe('founded-once');
    expect(mayState(withPiet, fatma, founded)).toBe('founded-once');
    expect(mayState(null, fatma, user(piet, 'P'))).toBe('founded-once');
  });

  it('makes the founder manager and confidant: nobody else could read the files', () => {
    expect(pictureOf().users).toMatchObject([
      { id: fatma, roles: ['manager', 'confidant'], declarationOn: null, hasBegun: true },
    ]);
  });

  it.each([
    ['a user', user(joke, 'J')],
    ['roles', roles(piet, 'manager')],
    ['a declaration', declared(piet)],
    ['a departure', left(piet)],
    ['lost recovery keys', { kind: 'recovery', subject: fatma, body: keysOf('S') }],
  ] as const)('lets only a manager state %s', (_, claim) => {
    expect(mayState(withPiet, fatma, claim)).toBeNull();
    expect(mayState(withPiet, piet, claim)).toBe('needs-manager');
    expect(mayState(withPiet, joke, claim)).toBe('needs-manager');
    expect(mayState(withPiet, 'recovery', claim)).toBe('needs-manager');
  });

  it('lets a manager give other keys to whoever has only a start code, and to nobody else', () => {
    expect(mayState(withPiet, fatma, user(piet, 'Q'))).toBeNull();
    const begun = pictureOf([fatma, user(piet, 'P')], [piet, user(piet, 'Q')]);
    expect(begun.users[1]).toMatchObject({ ...keysOf('Q'), hasBegun: true });
    expect(mayState(begun, fatma, user(piet, 'S'))).toBe('not-your-keys');
    expect(mayState(begun, joke, user(piet, 'S'))).toBe('not-your-keys');
    expect(mayState(begun, piet, user(piet, 'S'))).toBeNull();
    expect(mayState(begun, 'recovery', user(piet, 'S'))).toBeNull();
  });

  it('lets a manager correct a label under the same keys', () => {
    const begun = pictureOf([fatma, user(piet, 'P')], [piet, user(piet, 'Q')]);
    const renamed = { ...user(piet, 'Q'), body: { label: 'P. de Wit', ...keysOf('Q') } } as const;
    expect(mayState(begun, fatma, renamed)).toBeNull();
    expect(mayState(begun, joke, renamed)).toBe('not-your-keys');
  });

  it('keeps roles and declaration when keys are replaced', () => {
    const recovered = pictureOf(
      [fatma, user(piet, 'P')],
      [fatma, roles(piet, 'worker')],
      [fatma, declared(piet)],
      ['recovery', user(piet, 'Q')],
    );
    expect(recovered.users[1]).toMatchObject({
      ...keysOf('Q'),
      roles: ['worker'],
      declarationOn: '2026-11-01',
      hasBegun: true,
    });
  });

  it('keeps the last manager who can open the vault: a start code that nobody used is no manager', () => {
    expect(mayState(withPiet, fatma, roles(fatma, 'fg'))).toBe('last-manager');
    const invited = pictureOf([fatma, user(piet, 'P')], [fatma, roles(piet, 'manager')]);
    expect(mayState(invited, fatma, roles(fatma, 'fg'))).toBe('last-manager');
    expect(mayState(invited, fatma, left(fatma))).toBe('last-manager');
    const two = pictureOf(...present(piet, 'P', 'manager'));
    expect(mayState(two, fatma, roles(fatma, 'fg'))).toBeNull();
    expect(mayState(two, piet, left(fatma))).toBeNull();
  });

  it('lets nothing be said of or by somebody who left', () => {
    const without = pictureOf(...present(piet, 'P', 'manager', 'confidant'), [fatma, left(piet)]);
    for (const claim of [user(piet, 'p'), roles(piet, 'manager'), declared(piet), left(piet)])
      expect(mayState(without, fatma, claim)).toBe('has-left');
    expect(mayState(without, 'recovery', user(piet, 'Q'))).toBe('has-left');
    expect(mayState(without, piet, user(joke, 'J'))).toBe('needs-manager');
    expect(mayState(without, piet, circle(1, '1', fatma))).toBe('cannot-be-reader');
  });

  it('states nothing about somebody who is not stated', () => {
    expect(mayState(withPiet, fatma, roles(joke, 'worker'))).toBe('unknown-subject');
  });
});

describe('circles', () => {
  const both = pictureOf(fatmaReads, ...present(piet, 'P', 'confidant'), [
    fatma,
    circle(1, '1', fatma, piet),
  ]);

  it('are begun by a manager or a confidant, with people who may read, of whom one has begun', () => {
    const three = pictureOf(fatmaReads, ...present(piet, 'P', 'confidant'), ...present(joke, 'J', 'worker'));
    expect(mayState(three, piet, circle(1, '1', fatma, piet))).toBeNull();
    expect(mayState(three, joke, circle(1, '1', fatma))).toBe('circle-not-theirs');
    expect(mayState(three, fatma, circle(2, '1', fatma))).toBe('circle-out-of-step');
    expect(mayState(three, fatma, circle(1, '1', fatma, joke))).toBe('cannot-be-reader');
    expect(mayState(three, fatma, circle(1, '1', 'own-1', fatma, joke))).toBeNull();
    const invited = pictureOf(
      [fatma, user(piet, 'P')],
      [fatma, roles(piet, 'confidant')],
      [fatma, declared(piet)],
    );
    expect(mayState(invited, fatma, circle(1, '1', piet))).toBe('no-reader');
    expect(mayState(withPiet, fatma, circle(1, '1', fatma))).toBe('cannot-be-reader');
  });

  it('are changed by their members only, and not by a member who may no longer read', () => {
    const three = pictureOf(
      fatmaReads,
      ...present(piet, 'P', 'confidant'),
      ...present(joke, 'J', 'confidant'),
      [fatma, circle(1, '1', fatma, piet)],
    );
    expect(mayState(three, joke, circle(1, '1', fatma, piet, joke))).toBe('circle-not-theirs');
    expect(mayState(three, piet, circle(1, '1', fatma, piet, joke))).toBeNull();
    const demoted = pictureOf(
      fatmaReads,
      ...present(piet, 'P', 'confidant'),
      ...present(joke, 'J', 'confidant'),
      [fatma, circle(1, '1', fatma, piet)],
      [fatma, roles(piet, 'fg')],
    );
    expect(mayState(demoted, piet, circle(2, '2', fatma, joke))).toBe('circle-not-theirs');
  });

  it('keep their members under one key: whoever goes takes it out of use', () => {
    expect(circleOf(both, 'confidants')).toMatchObject({ generation: 1, members: [fatma, piet] });
    expect(mayState(both, fatma, circle(1, '1', fatma))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, circle(1, '2', fatma, piet))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, circle(2, '1', fatma))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, circle(3, '2', fatma))).toBe('circle-out-of-step');
    expect(mayState(both, fatma, circle(2, '2', fatma))).toBeNull();
  });

  it('remember the numbers of their earlier keys, which open what lies under them', () => {
    const next = pictureOf(
      fatmaReads,
      ...present(piet, 'P', 'confidant'),
      [fatma, circle(1, '1', fatma, piet)],
      [fatma, circle(2, '2', fatma)],
    );
    expect(next.circles).toEqual([
      { id: 'confidants', generation: 2, keyIds: [circleKey('1'), circleKey('2')], members: [fatma] },
    ]);
    expect(mayState(next, fatma, circle(3, '1', fatma))).toBe('circle-out-of-step');
    expect(mayState(next, piet, circle(3, '3', fatma, piet))).toBe('circle-not-theirs');
  });
});

describe('a declaration', () => {
  it('is the day that was stated last', () => {
    expect(pictureOf([fatma, declared(fatma)]).users[0]?.declarationOn).toBe(day('2026-11-01'));
  });
});
