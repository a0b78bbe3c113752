import { describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../../core/contract/index.ts';
import type { Role } from '../../../core/contract/roles.ts';
import { type Day, day } from '../../../core/kernel/day.ts';
import { isAboutClients, mayCall } from '../../../core/users/permit.ts';

const names = Object.keys(contract) as readonly OpName[];
const roles: readonly Role[] = ['manager', 'confidant', 'worker', 'fg', 'board'];
const today = day('2026-11-21');
const signed = day('2026-01-05');

/** All 32 sets of roles that a person can have. */
const roleSets = Array.from({ length: 2 ** roles.length }, (_, bits) =>
  roles.filter((__, at) => (bits >> at) % 2 === 1),
);

const inside = names.filter((name) => contract[name].may !== 'outside');
const allowed = (held: readonly Role[], declarationOn: Day | null = signed) =>
  inside.filter(
    (name) => mayCall(name, contract[name].may, { roles: held, declarationOn }, today) === 'granted',
  );
const features = (of: readonly OpName[]): readonly string[] => [
  ...new Set(of.map((name) => name.split('.')[0] ?? '')),
];
/** Which operations each role may call is written out in docs/ROLES.md, and test/build/dump-roles.test.ts holds it to that. */
const anyone = inside.filter((name) => contract[name].may === 'anyone');

describe('who may call what', () => {
  test('the FG and the board come near no client, and add nobody', () => {
    for (const role of ['fg', 'board'] as const) {
      const own = allowed([role]).filter((name) => !anyone.includes(name));
      for (const feature of ['clients', 'notes', 'consents', 'sharing', 'imports', 'users'])
        expect(features(own)).not.toContain(feature);
      expect(allowed([role])).toEqual(inside.filter((name) => own.includes(name) || anyone.includes(name)));
    }
  });

  test('of a purge the FG sees lists, boxes and numbers; the board may also read, sign and withdraw a list', () => {
    const seen = ['purge.list', 'purge.outside', 'purge.lookUp'];
    const ofBoard = ['purge.lines', 'purge.effect', 'purge.approve', 'purge.withdraw'];
    const ofPurge = (role: Role) =>
      allowed([role]).filter((name) => name.startsWith('purge.') && !anyone.includes(name));
    expect(ofPurge('fg').toSorted()).toEqual(seen.toSorted());
    expect(ofPurge('board').toSorted()).toEqual([...seen, ...ofBoard].toSorted());
  });

  test('what anybody may call is about no client file', () => {
    for (const name of anyone) expect('file' in contract[name], name).toBe(false);
    expect(allowed([])).toEqual(anyone);
  });

  test('a worker and a confidant work on client files, and neither purge nor import nor decide about people', () => {
    for (const role of ['worker', 'confidant'] as const) {
      const own = features(allowed([role]).filter((name) => !anyone.includes(name)));
      for (const feature of ['clients', 'notes', 'consents']) expect(own).toContain(feature);
      for (const feature of ['imports', 'purge', 'users', 'recovery']) expect(own).not.toContain(feature);
    }
  });

  test('a manager may call everything that needs a role, but what only the FG says and those who see no client read', () => {
    const notHers = ['desk.advise', 'holds.facts', 'holds.markSeen'];
    expect(allowed(['manager'])).toEqual(inside.filter((name) => !notHers.includes(name)));
  });

  test('somebody with several roles may call what one of them may, and nothing more', () => {
    for (const held of roleSets)
      expect(new Set(allowed(held))).toEqual(
        new Set([...anyone, ...held.flatMap((role) => allowed([role]))]),
      );
  });

  test('without a declaration of confidentiality, or with one of a later day, nobody comes near a client', () => {
    for (const held of roleSets)
      for (const declarationOn of [null, day('2026-11-22')])
        expect(allowed(held, declarationOn)).toEqual(
          allowed(held).filter((name) => !isAboutClients(name, contract[name].may)),
        );
    expect(allowed(['manager'], today)).toEqual(allowed(['manager'], signed));
    const about = features(inside.filter((name) => isAboutClients(name, contract[name].may)));
    expect(about).toEqual(
      expect.arrayContaining(['clients', 'notes', 'consents', 'sharing', 'imports', 'purge']),
    );
  });

  test('says of a declaration of a later day that the clock is wrong, and of none that it is missing', () => {
    const asked = (declarationOn: Day | null) =>
      mayCall('clients.search', contract['clients.search'].may, { roles: ['worker'], declarationOn }, today);
    expect(asked(null)).toBe('declaration-missing');
    expect(asked(day('2026-11-22'))).toBe('clock-before-declaration');
    expect(asked(today)).toBe('granted');
  });
});
