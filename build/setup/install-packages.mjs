import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, root } from './paths.mjs';
import { SetupError } from './setup-error.mjs';

const packages = join(root, 'node_modules');
const stamp = join(packages, '.vertrouwd-installed');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

const isCurrent = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

/** @type {(output: string) => string} */
export const explainNpm = (output) => {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|network/i.test(output))
    return 'De pakketten konden niet worden opgehaald: er is geen verbinding met registry.npmjs.org. Controleer uw internet en probeer het opnieuw. (No network for npm.)';
  if (/EACCES|EPERM|EROFS/.test(output))
    return `U mag niet schrijven in ${root}. Zet de map ergens waar dat wel mag. (No permission to write here.)`;
  if (/ENOSPC/.test(output))
    return 'De schijf is vol. Maak 1 GB vrij en probeer het opnieuw. (The disk is full.)';
  return 'npm kon de pakketten niet installeren; de regels hierboven zeggen waarom. (npm failed; see the lines above.)';
};

/** npm as this Node runs it: the one that started us, else the one on the path. */
const npmCommand = () => {
  const started = process.env['npm_execpath'] ?? '';
  return /npm-cli\.c?js$/.test(started)
    ? { program: process.execPath, args: [started], shell: false }
    : { program: 'npm', args: [], shell: process.platform === 'win32' };
};

/**
 * Runs npm with its output on stderr. Gives its exit code and what it wrote.
 * @type {(args: readonly string[]) => Promise<{ readonly code: number | null, readonly output: string }>}
 */
const npm = (args) => {
  const { program, args: first, shell } = npmCommand();
  return new Promise((settle, fail) => {
    const child = spawn(program, [...first, ...args], {
      cwd: root,
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      // `npm run -s` would silence this npm too, and with it the reason of a failure.
      env: { ...process.env, npm_config_loglevel: 'error' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (bytes) => {
        output += bytes;
        process.stderr.write(bytes);
      });
    child.once('error', fail);
    child.once('close', (code) => settle({ code, output }));
  });
};

const ownNodeAnswers = () =>
  spawnSync(ownNode, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') ?? false;

/** npm may have skipped the install step of the package `node`; it is one script that fetches the binary by npm. */
const requireOwnNode = () => {
  if (ownNodeAnswers()) return;
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(packages, 'node'),
    stdio: ['ignore', 2, 2],
  });
  if (!ownNodeAnswers())
    throw new SetupError(
      'Node 24 staat er niet na de installatie. Verwijder de map node_modules en probeer het opnieuw. (The package "node" has no binary; delete node_modules and retry.)',
    );
};

const requireWritable = () => {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new SetupError(explainNpm('EACCES'));
  }
};

/**
 * Installs what package-lock.json says when it is missing or not what was installed last. Refuses without npm, without
 * write permission, without network and on a full disk, each with its own line.
 */
export const installPackages = async () => {
  if (!isCurrent()) {
    requireWritable();
    process.stderr.write('Pakketten installeren, eenmalig, ongeveer een minuut. (Installing packages.)\n');
    // Not `npm ci`: it stops at a lock file that lacks the optional packages of other systems, which is how npm writes
    // one where it cannot see them; and it empties a folder on which another command may be running. `--no-save` keeps
    // the lock file as it is.
    const { code, output } = await npm(['install', '--no-save', '--no-audit', '--no-fund']).catch(() => {
      throw new SetupError(
        'npm is niet gevonden. Het hoort bij Node: zie https://nodejs.org. (npm was not found.)',
      );
    });
    if (code !== 0) throw new SetupError(explainNpm(output));
    writeFileSync(stamp, lockHash());
  }
  requireOwnNode();
};
