import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Role } from '../../../core/contract/roles.ts';
import { hasReader, mayBeIn, tendings } from '../../../core/users/circles.ts';
import { mayState } from '../../../core/users/may-state.ts';
import { circleOf, type Picture, userOf, withClaim } from '../../../core/users/picture.ts';
import type { Claim } from '../../../core/users/statement.ts';
import {
  circle,
  declared,
  fatma,
  joke,
  keysOf,
  left,
  pictureOf,
  piet,
  roles,
  samira,
  user,
} from '../../support/statements.ts';

const everyone = [fatma, piet, joke, samira];
const someone = fc.constantFrom(...everyone);
const letter = fc.constantFrom('K', 'L', 'M');

/** Anything that anybody could try to state about these people, sensible or not. */
const aClaim: fc.Arbitrary<Claim> = fc.oneof(
  fc.tuple(someone, letter).map(([who, key]) => user(who, key)),
  fc
    .tuple(someone, fc.uniqueArray(fc.constantFrom(...Role.options)))
    .map(([who, held]) => roles(who, ...held)),
  someone.map(declared),
  someone.map(left),
  letter.map((key): Claim => ({ kind: 'recovery', subject: fatma, body: keysOf(key) })),
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('1', '2', '3', '4'),
        fc.constantFrom([], ['own-1'], ['own-2']),
        fc.uniqueArray(someone, { minLength: 1 }),
      )
      .map(([generation, digit, name, members]) => circle(generation, digit, ...name, ...members)),
  },
);

type Try = readonly [madeBy: string, claim: Claim];
const tries = (by: fc.Arbitrary<string>): fc.Arbitrary<readonly Try[]> =>
  fc.array(fc.tuple(by, aClaim), { minLength: 20, maxLength: 120 });

/** Takes what is allowed, leaves the rest, and looks after each step. */
const play = (from: Picture, said: readonly Try[], look: (after: Picture, last: Claim) => void): void => {
  let picture = from;
  for (const [madeBy, claim] of said) {
    if (mayState(picture, madeBy, claim)) continue;
    picture = withClaim(picture, madeBy, claim);
    look(picture, claim);
  }
};

const begun = (id: typeof piet, key: string, ...held: Role[]): readonly Try[] => [
  [fatma, user(id, key)],
  [id, user(id, key.toLowerCase())],
  [fatma, roles(id, ...held)],
  [fatma, declared(id)],
];
/** Two of the team, a shielded file of one of them, and somebody outside both. */
const house = (...joined: readonly Try[]): Picture =>
  pictureOf(
    [fatma, declared(fatma)],
    ...begun(piet, 'P', 'confidant'),
    [fatma, circle(1, '1', fatma, piet)],
    [fatma, circle(1, '2', 'own-1', piet)],
    ...joined,
  );

describe('whatever people state', () => {
  test('the vault keeps a manager who can open it', () => {
    fc.assert(
      fc.property(tries(fc.oneof(someone, fc.constant('recovery'))), (said) => {
        play(pictureOf(), said, (after) =>
          expect(after.users.some((it) => it.hasBegun && !it.hasLeft && it.roles.includes('manager'))).toBe(
            true,
          ),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('no statement about a circle leaves it without a reader, or lets in whoever may not be in it', () => {
    let circles = 0;
    fc.assert(
      fc.property(tries(someone), (said) => {
        play(house(), said, (after, last) => {
          if (last.kind !== 'circle') return;
          circles += 1;
          const { members } = circleOf(after, last.body.circle) ?? { members: [] };
          expect(hasReader(after, members)).toBe(true);
          for (const member of members) expect(mayBeIn(after, last.body.circle, member)).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
    expect(circles).toBeGreaterThan(20);
  });

  test.each([
    ['a worker', ['worker']],
    ['the FG', ['fg']],
    ['a confidant who was not let in', ['confidant']],
    ['a manager who is no confidant', ['manager']],
  ] as const)(
    '%s never gets into a circle, nor behind the name of a member, by anything she signs',
    (_, held) => {
      let taken = 0;
      const before = house(...begun(joke, 'J', ...held));
      fc.assert(
        // Samira is a puppet: whoever adds her knows her start code and may sign as her too.
        fc.property(tries(fc.constantFrom(joke, samira)), (said) => {
          play(before, said, (after) => {
            taken += 1;
            for (const name of ['confidants', 'own-1']) {
              expect(circleOf(after, name)).toEqual(circleOf(before, name));
              expect(circleOf(after, name)?.members).not.toContain(joke);
            }
            for (const member of [fatma, piet])
              expect(userOf(after, member)?.publicBox).toBe(userOf(before, member)?.publicBox);
          });
        }),
        { numRuns: 300 },
      );
      expect(taken).toBeGreaterThan(20);
    },
  );

  test('what a member is asked to do for her circles is always allowed, and leaves nothing to do', () => {
    let done = 0;
    fc.assert(
      fc.property(tries(someone), someone, (said, me) => {
        let picture = house();
        play(picture, said, (after) => {
          picture = after;
        });
        for (const { circle: it, members, change } of tendings(picture, me)) {
          done += 1;
          const isNext = change === 'rekey';
          const claim: Claim = {
            kind: 'circle',
            subject: me,
            body: {
              circle: it.id,
              generation: it.generation + (isNext ? 1 : 0),
              keyId: isNext ? 'f'.repeat(32) : (it.keyIds.at(-1) ?? ''),
              members: [...members],
            },
          };
          expect(mayState(picture, me, claim)).toBeNull();
          picture = withClaim(picture, me, claim);
        }
        expect(tendings(picture, me)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    expect(done).toBeGreaterThan(20);
  });
});
