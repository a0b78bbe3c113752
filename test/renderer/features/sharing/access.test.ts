import { expect, test } from 'vitest';
import type { Reader } from '../../../../core/contract/sharing.ts';
import { UserId } from '../../../../core/kernel/ids.ts';
import { type Access, canTake, mayChange } from '../../../../renderer/features/sharing/access.ts';

const readerOf = (letter: string, via: Reader['via']): Reader => ({
  userId: UserId.parse(letter.repeat(20)),
  label: letter,
  roles: ['confidant'],
  via,
  hasBegun: true,
  isMe: false,
});
const [noor, piet] = [readerOf('n', 'named'), readerOf('p', 'named')];
const team = readerOf('t', 'team');
const access: Access = {
  isShielded: false,
  isMine: true,
  holdsTeamKey: true,
  readers: [team, noor],
  others: [],
  history: [],
};

test('access may be changed by managers and confidants who read the file, and by nobody else', () => {
  expect(mayChange(access, ['confidant'])).toBe(true);
  expect(mayChange(access, ['manager'])).toBe(true);
  expect(mayChange(access, ['worker'])).toBe(false);
  expect(mayChange({ ...access, isMine: false }, ['manager', 'confidant'])).toBe(false);
});

test('reading is taken from named people only, and never from the last one', () => {
  expect(canTake(access, noor)).toBe(true);
  expect(canTake(access, team)).toBe(false);
  expect(canTake({ ...access, isShielded: true, readers: [noor] }, noor)).toBe(false);
  expect(canTake({ ...access, isShielded: true, readers: [noor, piet] }, piet)).toBe(true);
});

test('beside the team it takes the key of the team, and in a shielded file it does not', () => {
  const outside = { ...access, holdsTeamKey: false };
  expect(canTake(outside, noor)).toBe(false);
  expect(canTake({ ...outside, isShielded: true, readers: [noor, piet] }, noor)).toBe(true);
});
