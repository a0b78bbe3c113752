import { utilityProcess } from 'electron';
import type { StartProcess } from '../vault/store-process.ts';

/** What the store's process inherits besides its own home folder; nothing that could steer Node. */
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

/** Gives how to start the store in a utility process. Its output goes nowhere. */
export const startStore =
  (script: string, home: string): StartProcess =>
  () => {
    const passed = inherited.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    const child = utilityProcess.fork(script, [], {
      env: { ...Object.fromEntries(passed), VERTROUWD_HOME: home },
      execArgv: [],
      stdio: 'ignore',
      serviceName: 'Vertrouwd store',
    });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on('message', listener),
      onExit: (listener) => void child.once('exit', listener),
      kill: () => void child.kill(),
    };
  };
