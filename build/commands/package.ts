import { electronBinary } from '../electron-binary.ts';
import { buildElectron, buildRenderer, buildStore } from '../outputs.ts';
import { runNode, say, toolOf } from '../run.ts';

// electron-builder would look for the program on GitHub by itself; without it there is nothing to package into.
if (electronBinary() === null) {
  say(
    'Inpakken kan hier niet: Electron is niet op te halen. Zet de uitgepakte map van Electron neer en noem haar in ELECTRON_OVERRIDE_DIST_PATH. (The Electron binary cannot be had.)',
  );
  process.exitCode = 1;
} else {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const options = ['--dir', ...(dist ? [`--config.electronDist=${dist}`] : [])];
  process.exitCode =
    buildRenderer() || buildStore() || buildElectron() || runNode(toolOf('electron-builder'), options);
}
