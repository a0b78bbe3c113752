import { fork } from 'node:child_process';
import { join } from 'node:path';
import { heldShort, storeEnvironment } from './store-environment.ts';
import type { StartProcess } from './store-process.ts';

/** The store's process as one built file: it starts in less than half the time of its many sources. */
export const builtStore = join(import.meta.dirname, '..', '..', 'out', 'store', 'worker.js');

/** Whether the store's process may write to the terminal. Only tests let it: a terminal can be a file. */
export type Noise = 'silent' | 'loud';

/**
 * Gives how to start the store's process from its script with `env` as its own settings. Its output goes nowhere, so
 * nothing that it ever prints can land in a file.
 */
export const forkStore =
  (script: string, env: Readonly<Record<string, string>>, noise: Noise): StartProcess =>
  () => {
    const output = noise === 'loud' ? 'inherit' : 'ignore';
    const child = fork(script, [], {
      env: storeEnvironment(env),
      execArgv: heldShort,
      stdio: ['ignore', output, output, 'ipc'],
      // Attachments cross as bytes, as they do to a utility process; JSON would make four thirds of a text of them.
      serialization: 'advanced',
    });
    return {
      post: (message) => {
        child.send(message as object, () => undefined);
      },
      onMessage: (listener) => {
        child.on('message', listener);
      },
      onExit: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => {
        child.kill('SIGKILL');
      },
    };
  };
