import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { electronBinary } from '../electron-binary.ts';
import { refreshElectron, refreshRenderer } from '../outputs.ts';
import { root, runNode, say } from '../run.ts';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);

const openWindow = (): number => {
  const electron = electronBinary();
  if (electron === null) {
    say('Electron is hier niet; Vertrouwd opent in uw browser. (No Electron here; opening in the browser.)');
    return runNode(join(root, 'browser', 'main.ts'));
  }
  return refreshElectron() || (spawnSync(electron, [root], { stdio: 'inherit' }).status ?? 1);
};

const demonstrate = (): number => {
  say('Er is geen scherm; Vertrouwd voert nu zelf de hele weg uit. (No display; running the demo.)');
  return runNode(join(root, 'build', 'bootstrap.mjs'), ['demo']);
};

process.exitCode = refreshRenderer() || (hasDisplay ? openWindow() : demonstrate());
