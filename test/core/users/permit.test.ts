import { describe, expect, test } from 'vitest';
import { contract, type OpName } from '../../../core/contract/index.ts';
import type { Role } from '../../../core/contract/roles.ts';
import { day } from '../../../core/kernel/day.ts';
import { mayCall } from '../../../core/users/permit.ts';

const names = Object.keys(contract) as readonly OpName[];
const roles: readonly Role[] = ['manager', 'confidant', 'worker', 'fg', 'board'];
const today = day('2026-11-21');
const signed = day('2026-01-05');

/** All 32 sets of roles that a person can have. */
const roleSets = Array.from({ length: 2 ** roles.length }, (_, bits) =>
  roles.filter((__, at) => (bits >> at) % 2 === 1),
);

const allowed = (held: readonly Role[], declarationOn = signed as ReturnType<typeof day> | null) =>
  names.filter(
    (name) => mayCall(name, contract[name].may, { roles: held, declarationOn }, today) === 'granted',
  );

/** What anybody may call who has opened the vault: nothing of it shows a client. */
const forAnyone = [
  'consents.texts',
  'organisation.get',
  'purge.certificate',
  'purge.certificates',
  'register.compare',
  'register.current',
  'register.export',
  'register.partners',
  'register.version',
  'register.versions',
  'retention.overview',
  'retention.rules',
  'vault.discardDraftText',
  'vault.draftText',
  'vault.me',
  'vault.saveDraftText',
];
const outside = names.filter((name) => contract[name].may === 'outside');
const inside = (held: readonly Role[], declarationOn?: ReturnType<typeof day> | null) =>
  allowed(held, declarationOn)
    .filter((name) => !outside.includes(name))
    .sort();

describe('who may call what', () => {
  test('the FG sees the audit and what everybody sees, and no client', () => {
    expect(inside(['fg'])).toEqual([...forAnyone, 'audit.list', 'audit.verify'].sort());
  });

  test('the board, and somebody without a role, see only what everybody sees', () => {
    expect(inside(['board'])).toEqual(forAnyone);
    expect(inside([])).toEqual(forAnyone);
  });

  test('a worker and a confidant work on client files, and neither purge nor import', () => {
    const features = new Set(['clients', 'notes', 'consents', 'retention']);
    for (const role of ['worker', 'confidant'] as const)
      expect(
        new Set(inside([role]).flatMap((name) => (forAnyone.includes(name) ? [] : [name.split('.')[0]]))),
      ).toEqual(features);
  });

  test('a manager may call everything', () => {
    expect(allowed(['manager'])).toEqual(names);
  });

  test('somebody with several roles may call what one of them may, and nothing more', () => {
    for (const held of roleSets)
      expect(new Set(allowed(held))).toEqual(
        new Set([...forAnyone, ...outside, ...held.flatMap((role) => allowed([role]))]),
      );
  });

  test('without a declaration of confidentiality, or with one of a later day, nobody comes near a client', () => {
    const aboutClients = /^(?:clients|notes|consents|imports|purge|retention)\./;
    for (const held of roleSets)
      for (const declarationOn of [null, day('2026-11-22')]) {
        const without = inside(held, declarationOn);
        expect(without).toEqual(
          inside(held).filter((name) => !aboutClients.test(name) || forAnyone.includes(name)),
        );
      }
    expect(inside(['manager'], today)).toEqual(inside(['manager'], signed));
  });
});
