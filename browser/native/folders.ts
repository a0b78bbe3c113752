import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where files are saved when nothing else was chosen: `Vertrouwd` in the person's documents folder, else at home. */
export const defaultSaveFolder = (home: string = homedir()): string => {
  const documents = ['Documents', 'Documenten']
    .map((name) => join(home, name))
    .find((path) => existsSync(path));
  return join(documents ?? home, 'Vertrouwd');
};

/** Where settings and the default vault live, per system, when `VERTROUWD_HOME` does not say otherwise. */
export const defaultHome = (
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string => {
  if (env['VERTROUWD_HOME']) return env['VERTROUWD_HOME'];
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Vertrouwd');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Vertrouwd');
  return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'vertrouwd');
};
