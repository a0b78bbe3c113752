// Plain JavaScript without packages: build/bootstrap.mjs needs it before anything is installed, on Node 20.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** @type {(env: NodeJS.ProcessEnv) => readonly string[]} */
const windowsPlaces = (env) =>
  [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ]);

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** @type {(env: NodeJS.ProcessEnv) => readonly string[]} */
const linuxPlaces = (env) =>
  [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));

/** @type {(path: string) => boolean} */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The installed browser that shows the window: `VERTROUWD_BROWSER` when set, else Chromium, Chrome or Edge at the
 * usual places of this system. Gives its full path, or null when there is none.
 * @type {(env?: NodeJS.ProcessEnv, platform?: NodeJS.Platform) => string | null}
 */
export const findBrowser = (env = process.env, platform = process.platform) => {
  const chosen = env['VERTROUWD_BROWSER'];
  if (chosen) return runs(chosen) ? chosen : null;
  const places =
    platform === 'win32' ? windowsPlaces(env) : platform === 'darwin' ? macPlaces : linuxPlaces(env);
  return places.find(runs) ?? null;
};
