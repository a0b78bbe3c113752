import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './run.ts';

const electron = join(root, 'node_modules', 'electron');
const triedFile = join(root, 'node_modules', '.vertrouwd-electron-tried');

const versionOf = (): string =>
  (JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')) as { readonly version: string }).version;

const installed = (): string | null => {
  const pathFile = join(electron, 'path.txt');
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const program = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const path = join(dist ?? join(electron, 'dist'), program);
  return existsSync(path) ? path : null;
};

/**
 * The Electron program: `ELECTRON_OVERRIDE_DIST_PATH`, or the one that was downloaded. Tries to download it once for
 * each version, 60 seconds at most, and remembers when that failed. Null when it cannot be had.
 */
export const electronBinary = (): string | null => {
  const found = installed();
  if (found !== null) return found;
  if (existsSync(triedFile) && readFileSync(triedFile, 'utf8') === versionOf()) return null;
  say('Electron ophalen, eenmalig, hooguit een minuut. (Downloading Electron.)');
  spawnSync(process.execPath, [join(electron, 'install.js')], { stdio: 'ignore', timeout: 60_000 });
  writeFileSync(triedFile, versionOf());
  return installed();
};
