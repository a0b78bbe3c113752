import { expect, test } from 'vitest';
import { Role } from '../../../core/contract/roles.ts';
import { countedFor, isNear, type Reach, reachOf, sightOf } from '../../../core/sharing/reach.ts';

const mine = { isThere: true, hasKeys: true, holdsKey: true };
const others = { ...mine, holdsKey: false };
const leftOver = { ...others, hasKeys: false };
const never = { ...leftOver, isThere: false };

test.each([
  ['manager', 'read', 'see', 'read'],
  ['confidant', 'read', 'none', 'read'],
  ['worker', 'read', 'none', 'none'],
  ['fg', 'none', 'none', 'none'],
  ['board', 'none', 'none', 'none'],
] as const)('a %s with a key: %s; without: %s; of what a purge left: %s', (role, own, other, left) => {
  expect([mine, others, leftOver].map((access) => reachOf([role], access))).toEqual([own, other, left]);
});

test('a second role never brings anybody further from a file', () => {
  const order: readonly Reach[] = ['none', 'see', 'read'];
  for (const one of Role.options)
    for (const two of Role.options)
      for (const access of [mine, others, leftOver])
        expect(order.indexOf(reachOf([one, two], access))).toBe(
          Math.max(...[one, two].map((role) => order.indexOf(reachOf([role], access)))),
        );
});

test('nobody is near a file that never was', () => {
  for (const role of Role.options) expect(reachOf([role], never)).toBe('none');
});

test('to see is less than to read', () => {
  expect([isNear('read', 'see'), isNear('read', 'read')]).toEqual([true, true]);
  expect([isNear('see', 'see'), isNear('see', 'read')]).toEqual([true, false]);
  expect([isNear('none', 'see'), isNear('none', 'read')]).toEqual([false, false]);
});

test('only a manager sees every name; FG and board count all files and see no name', () => {
  expect(Role.options.filter((role) => sightOf([role]) === 'all')).toEqual(['manager']);
  expect(Role.options.filter((role) => countedFor([role]) === 'all').toSorted()).toEqual([
    'board',
    'fg',
    'manager',
  ]);
});
