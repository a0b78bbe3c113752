import { clockOn } from '../../vault/clock.ts';
import { composeStore } from '../../vault/compose-store.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { passphrase, userLabel } from './open-vault.ts';

/** Unlocks the vault of a home in a process of its own, as whoever runs it, and writes the reply as JSON. */
const [home = ''] = process.argv.slice(2);
const serve = composeStore({
  home,
  clock: clockOn('2026-11-22'),
  cost: () => Promise.resolve(leastCost),
  emit: () => undefined,
});
const reply = await serve('vault.unlock', { label: userLabel, passphrase });
await serve('vault.lock', {});
process.stdout.write(JSON.stringify(reply));
