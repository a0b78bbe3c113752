import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dumpRoles, rolesPath } from '../../build/dump-roles.ts';

test('docs/ROLES.md is what the contract says (node build/dump-roles.ts writes it)', () => {
  expect(dumpRoles()).toBe(readFileSync(rolesPath, 'utf8'));
});
