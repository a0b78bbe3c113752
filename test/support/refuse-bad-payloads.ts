import fc from 'fast-check';
import { contract, type OpName } from '../../core/contract/index.ts';
import { badPayloads } from './bad-payloads.ts';
import type { TestVault } from './open-vault.ts';
import { noIds } from './sample-ids.ts';
import { sampleInputs } from './sample-inputs.ts';

const samples = sampleInputs(noIds) as Readonly<Record<OpName, object>>;

/**
 * Sends an operation so many payloads that it must refuse, and gives what was said instead of `invalid`: nothing, when
 * all is well. The same seed gives the same payloads.
 */
export const refuseBadPayloads = async (
  vault: TestVault,
  name: OpName,
  count: number,
): Promise<ReadonlySet<string>> => {
  const said = new Set<string>();
  for (const payload of fc.sample(badPayloads(samples[name]), { numRuns: count, seed: 20261121 })) {
    const reply = await vault.reply(name, payload);
    const code = reply.ok ? 'accepted' : reply.error.code;
    if (code !== 'invalid') said.add(code);
  }
  return said;
};

/** Every operation of the contract. */
export const operations = Object.keys(contract) as readonly OpName[];
