import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dumpSchema, schemaPath } from '../../build/dump-schema.ts';

test('db/schema.sql is what the migrations make (node build/dump-schema.ts writes it)', () => {
  expect(dumpSchema()).toBe(readFileSync(schemaPath, 'utf8'));
});
