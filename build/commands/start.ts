import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { electronBinary } from '../electron-binary.ts';
import { refreshElectron, refreshRenderer, refreshStore } from '../outputs.ts';
import { root, runNode, say } from '../run.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

const openBrowser = (why: string): number => {
  say(why);
  return runNode(join(root, 'browser', 'main.ts'));
};

/** How Chromium ends when the system does not let it build its sandbox, as some Linuxes do outside /opt. */
const brokenStart: readonly (NodeJS.Signals | null)[] = ['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV'];

const openWindow = (): number => {
  // Electron refuses root, because root has no sandbox.
  const electron = process.getuid?.() === 0 ? null : electronBinary();
  if (electron === null)
    return openBrowser(
      'Electron is hier niet; Vertrouwd opent in uw browser. (No Electron here; opening in the browser.)',
    );
  const built = refreshElectron();
  if (built !== 0) return built;
  const { status, signal } = spawnSync(electron, [root], { stdio: 'inherit' });
  return brokenStart.includes(signal)
    ? openBrowser('Electron start hier niet; Vertrouwd opent in uw browser. (Electron does not start here.)')
    : (status ?? 1);
};

const demonstrate = (): number => {
  say('Er is geen scherm; Vertrouwd voert nu zelf de hele weg uit. (No display; running the demo.)');
  return runNode(join(root, 'build', 'bootstrap.mjs'), ['demo']);
};

process.exitCode = refreshRenderer() || refreshStore() || (hasDisplay ? openWindow() : demonstrate());
