import { spawnSync } from 'node:child_process';
import { findBrowser } from '../../browser/find-browser.mjs';
import { SetupError } from './setup-error.mjs';

const canInstall = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** @type {(...args: readonly string[]) => boolean} */
const aptGet = (...args) =>
  spawnSync('apt-get', [...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const installWithApt = () => {
  process.stderr.write('Chromium installeren met apt-get. (Installing Chromium.)\n');
  return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium');
};

/**
 * The browser that shows the window. On Debian and Ubuntu root may install Chromium; elsewhere the person is told to.
 * @type {() => string}
 */
export const ensureBrowser = () => {
  const chosen = Boolean(process.env['VERTROUWD_BROWSER']);
  const found = findBrowser() ?? (!chosen && canInstall() && installWithApt() ? findBrowser() : null);
  if (found === null)
    throw new SetupError(
      chosen
        ? 'VERTROUWD_BROWSER wijst niet naar een programma. Verbeter het pad of laat het leeg. (VERTROUWD_BROWSER does not point to a program.)'
        : 'Er is geen browser gevonden. Installeer Chromium, Chrome of Edge (op Debian en Ubuntu: sudo apt-get install chromium) en probeer het opnieuw. (No browser was found.)',
    );
  return found;
};
