import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNode, toolOf } from './run.ts';

const newestIn = (path: string): number => {
  const whole = join(root, path);
  if (!existsSync(whole)) return 0;
  if (statSync(whole).isFile()) return statSync(whole).mtimeMs;
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
};

/** Whether `output` is missing or older than the newest file under `sources`; all from the project's folder. */
export const isStale = (output: string, sources: readonly string[]): boolean =>
  newestIn(output) <= newestIn('package-lock.json') ||
  sources.some((source) => newestIn(source) > newestIn(output));

const vite = toolOf('vite');

/** Whatever the terminal or a test runner says: with another value the build takes the parts for developers. */
const shipped = { NODE_ENV: 'production' } as const;

const buildWindow = (args: readonly string[]): number =>
  runNode(
    vite,
    ['build', '--config', join(root, 'renderer', 'vite.config.ts'), '--logLevel', 'warn', ...args],
    shipped,
  );

/** Builds the window to out/renderer. Gives the exit code. */
export const buildRenderer = (): number => buildWindow([]);

/** Builds the page with every part in every state, and the window's own files, to a folder. Gives the exit code. */
export const buildGallery = (folder: string): number =>
  buildWindow(['--mode', 'gallery', '--outDir', folder]);

const buildParts = (parts: readonly string[]): number => {
  for (const part of parts) {
    const config = join(root, 'parts.vite.config.ts');
    const code = runNode(vite, ['build', '--config', config, '--mode', part, '--logLevel', 'warn'], shipped);
    if (code !== 0) return code;
  }
  return 0;
};

/** Builds the store's process, and the thread that reads a PDF for it, to out/store. Gives the first exit code that is not 0. */
export const buildStore = (): number => buildParts(['worker', 'pdf-thread']);

/** Builds the Electron shell to out/electron. Gives the first exit code that is not 0. */
export const buildElectron = (): number => buildParts(['main', 'preload']);

/** Builds the window when its sources are newer than out/renderer. Gives the exit code, 0 when nothing was to do. */
export const refreshRenderer = (): number =>
  isStale('out/renderer/index.html', ['renderer', 'core']) ? buildRenderer() : 0;

const ofStore = ['parts.vite.config.ts', 'vault', 'db', 'core'];

/** Builds the store's process when its sources are newer than out/store. Gives the exit code. */
export const refreshStore = (): number => (isStale('out/store/worker.js', ofStore) ? buildStore() : 0);

/** Builds the Electron shell when its sources are newer than out/electron. Gives the exit code. */
export const refreshElectron = (): number =>
  isStale('out/electron/main.js', ['electron', ...ofStore]) ? buildElectron() : 0;
