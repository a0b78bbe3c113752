import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../core/kernel/day.ts';
import { UserId } from '../../../core/kernel/ids.ts';
import {
  decideGive,
  decideShield,
  decideTake,
  decideUnshield,
  type FileReaders,
  readersOf,
  type SharingChange,
} from '../../../core/sharing/decide-sharing.ts';
import { refusalOf } from '../../support/vault-files.ts';

const idOf = (letter: string) => UserId.parse(letter.repeat(20));
const [fatma, noor, piet, bea] = [idOf('f'), idOf('n'), idOf('p'), idOf('b')];
const everyone = [fatma, noor, piet, bea];
const facts = { today: day('2026-11-21'), canRead: (id: UserId) => id !== bea };
const team: FileReaders = { isShielded: false, team: [fatma, noor], named: [] };
const shielded: FileReaders = { isShielded: true, team: [fatma, noor], named: [noor] };
const discussed = { reason: 'Neemt waar.', discussedOn: day('2026-11-21') };
const urgent = { reason: 'Kent de familie.', discussedOn: null };

describe('what is asked for a change', () => {
  const changes = {
    give: (because: typeof urgent | typeof discussed) => decideGive(team, piet, because, facts),
    unshield: (because: typeof urgent | typeof discussed) => decideUnshield(shielded, because, facts),
    take: (because: typeof urgent | typeof discussed) =>
      decideTake({ ...team, named: [piet] }, piet, because, facts),
    shield: (because: typeof urgent | typeof discussed) => decideShield(team, [noor], because, facts),
  };

  test.each([
    ['give', 'discuss-first'],
    ['unshield', 'discuss-first'],
    ['take', null],
    ['shield', null],
  ] as const)('to %s without having discussed it: %s', (name, rule) => {
    expect(refusalOf(() => changes[name](urgent))).toBe(rule);
    expect(refusalOf(() => changes[name](discussed))).toBeNull();
  });

  test.each(['give', 'unshield', 'take', 'shield'] as const)(
    'to %s: a reason, and no day to come',
    (name) => {
      expect(refusalOf(() => changes[name]({ ...discussed, reason: ' \n' }))).toBe('sharing-reason-missing');
      expect(refusalOf(() => changes[name]({ ...discussed, discussedOn: day('2026-11-22') }))).toBe(
        'in-future',
      );
    },
  );
});

describe('giving and taking', () => {
  test('add and remove one named reader, and touch nobody else', () => {
    const given = decideGive(team, piet, discussed, facts);
    expect(given).toEqual({ isShielded: false, named: [piet], loses: [], needsNewKey: false });
    expect(decideTake({ ...team, ...given }, piet, urgent, facts)).toEqual({
      isShielded: false,
      named: [],
      loses: [piet],
      needsNewKey: true,
    });
  });

  test('are refused where they would mean nothing or leave nobody', () => {
    expect(refusalOf(() => decideGive(team, noor, discussed, facts))).toBe('already-reader');
    expect(refusalOf(() => decideGive(shielded, noor, discussed, facts))).toBe('already-reader');
    expect(refusalOf(() => decideGive(shielded, fatma, discussed, facts))).toBeNull();
    expect(refusalOf(() => decideGive(team, bea, discussed, facts))).toBe('cannot-be-reader');
    expect(refusalOf(() => decideTake(team, noor, urgent, facts))).toBe('reads-as-team');
    expect(refusalOf(() => decideTake(shielded, noor, urgent, facts))).toBe('last-reader');
    // Somebody who cannot read any more does not count as the one who is left.
    expect(refusalOf(() => decideTake({ ...shielded, named: [noor, bea] }, noor, urgent, facts))).toBe(
      'last-reader',
    );
    expect(() => decideTake(team, piet, urgent, facts)).toThrow('not-found');
  });
});

describe('shielding and giving back', () => {
  test('leave the chosen people, and bring the team back beside who is not of it', () => {
    expect(decideShield({ ...team, named: [piet] }, [noor, noor], urgent, facts)).toEqual({
      isShielded: true,
      named: [noor],
      loses: [fatma, piet],
      needsNewKey: true,
    });
    expect(decideUnshield({ ...shielded, named: [noor, piet] }, discussed, facts)).toEqual({
      isShielded: false,
      named: [piet],
      loses: [],
      needsNewKey: false,
    });
  });

  test('shielding asks for another key even when nobody loses the file now', () => {
    expect(decideShield({ ...team, team: [fatma] }, [fatma], urgent, facts)).toMatchObject({
      loses: [],
      needsNewKey: true,
    });
  });

  test('are each done once, and for people who can read', () => {
    expect(refusalOf(() => decideShield(shielded, [noor], urgent, facts))).toBe('already-shielded');
    expect(refusalOf(() => decideUnshield(team, discussed, facts))).toBe('not-shielded');
    expect(refusalOf(() => decideShield(team, [noor, bea], urgent, facts))).toBe('cannot-be-reader');
    expect(refusalOf(() => decideShield(team, [], urgent, facts))).toBe('last-reader');
  });
});

test('whatever is decided, somebody can read, and exactly those who lose it did read and do not any more', () => {
  const anyone = fc.constantFrom(...everyone);
  const people = fc.uniqueArray(anyone, { maxLength: 4 });
  const anyFile = fc.record({ isShielded: fc.boolean(), team: people, named: people });
  const anyDecision = fc.oneof(
    anyone.map((id) => (file: FileReaders) => decideGive(file, id, discussed, facts)),
    anyone.map((id) => (file: FileReaders) => decideTake(file, id, urgent, facts)),
    people.map((ids) => (file: FileReaders) => decideShield(file, ids, urgent, facts)),
    fc.constant((file: FileReaders) => decideUnshield(file, discussed, facts)),
  );
  let allowed = 0;
  fc.assert(
    fc.property(anyFile, anyDecision, (file, decide) => {
      let change: SharingChange;
      try {
        change = decide(file);
      } catch {
        return;
      }
      allowed += 1;
      const after = readersOf({ ...file, ...change });
      expect(after.some(facts.canRead)).toBe(true);
      expect([...change.loses].sort()).toEqual(
        readersOf(file)
          .filter((id) => !after.includes(id))
          .sort(),
      );
      // Nobody who cannot read is let in.
      expect(
        after.filter((id) => !readersOf({ ...file, isShielded: false }).includes(id) && id === bea),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
  expect(allowed).toBeGreaterThan(50);
});
