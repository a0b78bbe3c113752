import { refreshElectron, refreshRenderer } from '../../../build/outputs.ts';
import { setup as compileStore } from '../../support/compile-store.ts';

/** Before all journeys: builds the app as it stands. */
const makeReady = async (): Promise<void> => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  const onElectron = process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined;
  if (onElectron && refreshElectron() !== 0) throw new Error('The Electron shell does not build');
  await compileStore();
};

// oxlint-disable-next-line import/no-default-export -- Playwright takes it from the file that its settings name.
export default makeReady;
