import { describe, expect, test } from 'vitest';
import type { UserRow } from '../../../core/contract/users.ts';
import { day } from '../../../core/kernel/day.ts';
import {
  decideDeclaration,
  decideInvite,
  decideRoles,
  expectMayLeave,
  expectRolesMayChange,
  presentUser,
} from '../../../core/users/decide-people.ts';
import { peopleRows, peopleToSee, standingOf } from '../../../core/users/people-rows.ts';
import { refusalOf } from '../../support/vault-files.ts';
import {
  circle,
  declared,
  fatma,
  joke,
  left,
  pictureOf,
  piet,
  roles,
  user,
} from '../../support/statements.ts';

const today = day('2026-11-21');
const none = () => 0;
const one = () => 1;
/** Fatma founded; Piet is a confidant who has begun; Joke has only a start code. */
const house = pictureOf(
  [fatma, declared(fatma)],
  [fatma, user(piet, 'P')],
  [piet, user(piet, 'Q')],
  [fatma, roles(piet, 'confidant')],
  [fatma, declared(piet)],
  [fatma, user(joke, 'J')],
  [fatma, roles(joke, 'manager', 'confidant')],
  [fatma, declared(joke)],
  [fatma, circle(1, '1', fatma, piet, joke)],
  [fatma, circle(1, '2', 'own-1', piet)],
);

describe('roles', () => {
  test('are each held once, and an FG who also decides must be known', () => {
    const accepts = { acceptsFgCombination: true };
    const unknown = { acceptsFgCombination: false };
    expect(decideRoles({ roles: ['worker', 'worker', 'fg'], ...unknown })).toEqual(['worker', 'fg']);
    for (const role of ['manager', 'board'] as const) {
      expect(refusalOf(() => decideRoles({ roles: ['fg', role], ...unknown }))).toBe('fg-combined');
      expect(decideRoles({ roles: ['fg', role], ...accepts })).toEqual(['fg', role]);
    }
  });

  test('keep a manager and a reader who have begun', () => {
    const change = (id: typeof fatma, held: Parameters<typeof expectRolesMayChange>[2], files = none) =>
      refusalOf(() => expectRolesMayChange(house, id, held, files));
    expect(change(fatma, ['confidant'])).toBe('last-manager');
    expect(change(fatma, ['manager'])).toBeNull();
    expect(change(piet, ['worker'])).toBeNull();
    // Only Piet reads the shielded file; a worker still may, the board may not.
    expect(change(piet, ['worker'], one)).toBeNull();
    expect(change(piet, ['board'], one)).toBe('last-reader');
    expect(change(piet, ['board'], none)).toBeNull();
  });

  test('keep the key of the team even while there is no file', () => {
    const without = pictureOf([fatma, declared(fatma)], [fatma, circle(1, '1', fatma)]);
    expect(refusalOf(() => expectRolesMayChange(without, fatma, ['manager'], none))).toBe('last-reader');
  });
});

describe('a removal', () => {
  test('is not of oneself, of the last manager, of the last reader, or of somebody who is gone', () => {
    const leave = (me: typeof fatma, id: typeof fatma, files = none) =>
      refusalOf(() => expectMayLeave(house, me, id, files));
    expect(leave(fatma, fatma)).toBe('not-yourself');
    expect(leave(joke, fatma)).toBe('last-manager');
    expect(leave(fatma, piet, one)).toBe('last-reader');
    expect(leave(fatma, piet)).toBeNull();
    expect(leave(fatma, joke, one)).toBeNull();
    const gone = pictureOf([fatma, user(piet, 'P')], [fatma, left(piet)]);
    expect(refusalOf(() => presentUser(gone, piet))).toBe('user-left');
  });
});

test('a start code is for whoever has not begun, and a declaration was signed by today', () => {
  expect(refusalOf(() => decideInvite(house, piet))).toBe('already-begun');
  expect(decideInvite(house, joke).id).toBe(joke);
  expect(refusalOf(() => decideDeclaration(day('2026-11-22'), today))).toBe('in-future');
  expect(decideDeclaration(today, today)).toBe(today);
});

describe('the list', () => {
  const gone = pictureOf(
    [fatma, user(piet, 'P')],
    [fatma, roles(piet, 'worker')],
    [fatma, left(piet)],
    [fatma, user(joke, 'J')],
    [fatma, roles(joke, 'confidant')],
  );
  const rows = peopleRows(gone, fatma, new Map([[joke, day('2026-12-05')]]));

  test('ends with who left, and says until when a start code opens', () => {
    expect(rows.map(({ id, state, startUntil }) => [id, state, startUntil])).toEqual([
      [fatma, 'active', null],
      [joke, 'invited', '2026-12-05'],
      [piet, 'left', null],
    ]);
  });

  test('tells of others who lack a declaration, and of start codes that are over or lost', () => {
    const standing = (row: Pick<UserRow, 'state' | 'startUntil'>, on: string) => standingOf(row, day(on));
    const waiting = { state: 'invited', startUntil: day('2026-12-05') } as const;
    expect(standing(waiting, '2026-12-05')).toBe('waiting');
    expect(standing(waiting, '2026-12-06')).toBe('over');
    expect(standing({ ...waiting, startUntil: null }, '2026-11-21')).toBe('none');
    expect(peopleToSee(rows, today)).toEqual({ undeclared: 1, unusedCodes: 0 });
    expect(peopleToSee(rows, day('2026-12-06'))).toEqual({ undeclared: 1, unusedCodes: 1 });
  });
});
