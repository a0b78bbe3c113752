import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ownNode, root } from './paths.mjs';

/**
 * Runs build/commands/COMMAND.ts on the project's own Node, with this process's terminal, and takes over its exit code.
 * The command line keeps the folder in which the person stands, so that a path means what they expect; npm moves away.
 * @type {(env: NodeJS.ProcessEnv, command: string, args: readonly string[]) => Promise<void>}
 */
export const handOver = (env, command, args) =>
  new Promise((settle, fail) => {
    const script = join(root, 'build', 'commands', `${command.replace(':', '-')}.ts`);
    const path = [dirname(ownNode), join(root, 'node_modules', '.bin'), env['PATH']].join(delimiter);
    const cwd = command === 'cli' ? (env['INIT_CWD'] ?? process.cwd()) : root;
    const child = spawn(ownNode, [script, ...args], { cwd, stdio: 'inherit', env: { ...env, PATH: path } });
    // The terminal sends Ctrl+C to both; the command decides how to end, and this process waits for it.
    process.on('SIGINT', () => undefined);
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.once('error', fail);
    child.once('close', (code) => {
      process.exitCode = code ?? 1;
      settle();
    });
  });
