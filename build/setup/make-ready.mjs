import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../browser/find-browser.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { installPackages } from './install-packages.mjs';
import { root } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * What each command needs of the machine. `start` looks for a browser itself, and only when there is no Electron.
 * @type {Readonly<Record<string, 'browser' | 'packages'>>}
 */
export const commands = {
  start: 'packages',
  test: 'browser',
  ready: 'browser',
  demo: 'browser',
  dev: 'browser',
  bench: 'browser',
  seed: 'packages',
  cli: 'packages',
  package: 'packages',
  format: 'packages',
  'test:faults': 'packages',
};

/**
 * Installs the packages and finds the browser that the command needs. Gives the environment in which it runs.
 * @type {(command: string) => Promise<NodeJS.ProcessEnv>}
 */
export const makeReady = async (command) => {
  const needs = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (needs === undefined)
    throw new SetupError(
      `Onbekende opdracht "${command}". Kies uit: ${Object.keys(commands).join(', ')}. (Unknown command.)`,
    );
  if (!existsSync(join(root, 'package-lock.json')))
    throw new SetupError(
      'package-lock.json ontbreekt; haal de map opnieuw op. (package-lock.json is missing.)',
    );
  await installPackages();
  const browser = needs === 'browser' ? ensureBrowser() : findBrowser();
  return browser === null ? process.env : { ...process.env, VERTROUWD_BROWSER: browser };
};
