import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshStore } from '../../build/outputs.ts';
import { builtStore } from '../../vault/hosting/fork-store.ts';
import { heldShort, storeEnvironment } from '../../vault/hosting/store-environment.ts';
import { compiled } from './compiled.ts';

/**
 * Before all tests (vitest asks for this name): builds the store as it stands, and lets one start and go by itself,
 * because only a process that ends in peace leaves its modules compiled, and the stores of the tests are killed. With
 * the options that every store has, or Node would not use it.
 */
export const setup = async (): Promise<void> => {
  if (refreshStore() !== 0) throw new Error('The store does not build');
  const home = mkdtempSync(join(tmpdir(), 'vertrouwd-test-'));
  const store = fork(builtStore, [], {
    env: storeEnvironment({ ...compiled, VERTROUWD_HOME: home, VERTROUWD_TEST: '1' }),
    execArgv: heldShort,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  store.send({ id: 1, name: 'vault.state', input: {} });
  await once(store, 'message');
  store.disconnect();
  await once(store, 'exit');
  rmSync(home, { recursive: true, force: true });
};
