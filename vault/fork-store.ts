import { fork } from 'node:child_process';
import type { StartProcess } from './store-process.ts';

/** What the store's process inherits: enough to find folders and time zone, and no option that could steer Node. */
const inherited = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'APPDATA',
  'LOCALAPPDATA',
  'SystemRoot',
  'TMPDIR',
  'TEMP',
  'TZ',
];

/**
 * Node lets short-lived objects pile up to 48 MB before it clears them; a purge of 10,000 files then took 40 MB more,
 * and no less time.
 */
const smallNursery = '--max-semi-space-size=4';

/** Whether the store's process may write to the terminal. Only tests let it: a terminal can be a file. */
export type Noise = 'silent' | 'loud';

/**
 * Gives how to start the store's process from its script with `env` as its own settings. Its output goes nowhere, so
 * nothing that it ever prints can land in a file.
 */
export const forkStore =
  (script: string, env: Readonly<Record<string, string>>, noise: Noise): StartProcess =>
  () => {
    const passed = inherited.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const output = noise === 'loud' ? 'inherit' : 'ignore';
    const child = fork(script, [], {
      env: { ...Object.fromEntries(passed), ...env },
      execArgv: [smallNursery],
      stdio: ['ignore', output, output, 'ipc'],
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
