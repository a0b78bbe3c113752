import { utilityProcess } from 'electron';
import { heldShort, storeEnvironment } from '../vault/hosting/store-environment.ts';
import type { StartProcess } from '../vault/hosting/store-process.ts';

/** Gives how to start the store in a utility process with its settings. Its output goes nowhere. */
export const startStore =
  (script: string, settings: Readonly<Record<string, string>>): StartProcess =>
  () => {
    const child = utilityProcess.fork(script, [], {
      env: storeEnvironment(settings),
      execArgv: heldShort,
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
