import { composeStore } from '../../vault/compose-store.ts';
import { clockOn } from '../../vault/clock.ts';
import { leastCost } from '../../vault/keys/derive.ts';
import { passphrase, userLabel } from './open-vault.ts';

/** Opens a vault in a process of its own, says so, and keeps it until it is killed. */
const [home = ''] = process.argv.slice(2);
const serve = composeStore({
  home,
  clock: clockOn('2026-11-21'),
  cost: () => Promise.resolve(leastCost),
  emit: () => undefined,
});
process.stdout.write(JSON.stringify(await serve('vault.unlock', { label: userLabel, passphrase })));
// What nothing refers to any more is thrown away, and the hold on the vault with it.
setInterval(() => serve, 1_000);
