import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '..');

type Manifest = { readonly bin: string | Readonly<Record<string, string>> };

/** The script of a tool that an installed package brings; run with Node it works the same on every system. */
export const toolOf = (name: string, from = name): string => {
  const folder = join(root, 'node_modules', from);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const script = typeof bin === 'string' ? bin : bin[name];
  if (script === undefined) throw new Error(`${from} brings no ${name}`);
  return join(folder, script);
};

/** Runs a script on this Node with this terminal. Gives its exit code; 1 when it was ended by a signal. */
export const runNode = (
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): number =>
  spawnSync(process.execPath, [script, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    .status ?? 1;

/** Hands a command over to a script of the project, with the arguments that the person gave. */
export const handTo = (script: string): void => {
  process.exitCode = runNode(join(root, script), process.argv.slice(2));
};

/** Prints one line for a person, on stderr: stdout is for results. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
