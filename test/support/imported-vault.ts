import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { In } from '../../core/contract/index.ts';
import type { ClientId } from '../../core/kernel/ids.ts';
import { openTestVault, type TestVault } from './open-vault.ts';
import { whyKept } from './a-client.ts';

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/clientenlijst.csv'));

/** A vault with its rules, closed when the test is over. */
export const aVault = async (today = '2026-11-21'): Promise<TestVault> => {
  const vault = await openTestVault({ today });
  onTestFinished(() => vault.close());
  return vault;
};

/** Reads the list and gives the choices of somebody who changes nothing. */
export const readFixture = async ({ call }: TestVault): Promise<In<'imports.run'>> => {
  const { mapping } = await call('imports.read', { base64: fixture.toString('base64') });
  return {
    mapping,
    leaveOutExpired: false,
    leaveOutLines: [],
    notBsnLines: [],
    known: 'leave-out' as const,
    ...whyKept,
  };
};

/** Imports the list, with some choices changed. */
export const imported = async (vault: TestVault, changes: Partial<In<'imports.run'>> = {}) =>
  vault.call('imports.run', { ...(await readFixture(vault)), ...changes });

/** The id of the first client whom the words fit. */
export const idOf = async ({ call }: TestVault, words: string): Promise<ClientId> => {
  const { rows } = await call('clients.search', { words, filter: 'all', offset: 0, limit: 1 });
  return rows[0]?.id ?? ('' as ClientId);
};

/** The rule with which a call was refused. */
export const refusal = async (reply: Promise<unknown>): Promise<unknown> =>
  ((await reply) as { error?: { rule?: string } }).error?.rule;
