import { createRequire } from 'node:module';
import type * as Argon2 from '@node-rs/argon2';

const real = createRequire(import.meta.url)('@node-rs/argon2') as typeof Argon2;

const known = new Map<string, Promise<Buffer>>();

/**
 * The real derivation, once for each passphrase, salt and cost: it is expensive on purpose, its outcome is always the
 * same, and the tests open the same few vaults thousands of times. Takes and gives what `hashRaw` does. Stores in
 * processes of their own, the journeys and the fault tests derive every time.
 */
export const hashRaw: typeof real.hashRaw = async (password, options, signal) => {
  const name = [password, options?.salt ?? '']
    .map((bytes) => Buffer.from(bytes).toString('hex'))
    .concat(JSON.stringify({ ...options, salt: null }))
    .join();
  const once = known.get(name) ?? real.hashRaw(password, options, signal);
  known.set(name, once);
  // A copy, because whoever asked wipes what was given.
  return Buffer.from(await once);
};
