import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainNpm } from '../../build/setup/install-packages.mjs';
import { root } from '../../build/run.ts';
import { emptyFolder } from '../support/open-fixture-host.ts';

/** A checkout with the real bootstrap, an empty lock file, and one command that says what it was given. */
const checkout = (): string => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'browser'));
  cpSync(join(root, 'build'), join(folder, 'build'), { recursive: true });
  cpSync(join(root, 'browser', 'find-browser.mjs'), join(folder, 'browser', 'find-browser.mjs'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  const says = 'process.stdout.write(`${JSON.stringify(process.argv.slice(2))}\\n`); process.exitCode = 3;\n';
  writeFileSync(join(folder, 'build', 'commands', 'cli.ts'), says);
  return folder;
};

/** A folder with an `npm` that does what `script` says, in sh. */
const npmThat = (script: string): string => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  return folder;
};

const installs = `echo "added 1 package"; echo "$@" >> npm-was-asked
mkdir -p node_modules/node/bin; ln -sf "${process.execPath}" node_modules/node/bin/node`;

const bootstrap = (
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  node: readonly string[] = [],
) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...node, join(folder, 'build', 'bootstrap.mjs'), ...args],
    { cwd: folder, encoding: 'utf8', env: { PATH: '/usr/bin:/bin', ...env } },
  );
  return { status, stdout, stderr };
};

describe('a machine with nothing installed', () => {
  test('installs once, hands over the arguments and the exit code, and keeps stdout for the command', () => {
    const folder = checkout();
    const env = { PATH: `${npmThat(installs)}:/usr/bin:/bin` };
    const first = bootstrap(folder, ['cli', 'a b', '--json'], env);
    expect(first).toMatchObject({ status: 3, stdout: '["a b","--json"]\n' });
    expect(first.stderr).toContain('added 1 package');
    expect(bootstrap(folder, ['cli'], env)).toEqual({ status: 3, stdout: '[]\n', stderr: '' });
    writeFileSync(join(folder, 'package-lock.json'), '{ "changed": true }');
    bootstrap(folder, ['cli'], env);
    expect(readFileSync(join(folder, 'npm-was-asked'), 'utf8')).toBe(
      'install --no-save --no-audit --no-fund\n'.repeat(2),
    );
  });

  test('runs the install step of Node itself when npm left it out', () => {
    const folder = checkout();
    const step = `require('fs').mkdirSync('bin'); require('fs').symlinkSync(process.execPath, 'bin/node')`;
    const env = {
      PATH: `${npmThat(`mkdir -p node_modules/node; echo "${step}" > node_modules/node/installArchSpecificPackage.js
echo '{}' > node_modules/node/package.json`)}:/usr/bin:/bin`,
    };
    expect(bootstrap(folder, ['cli'], env)).toMatchObject({ status: 3, stdout: '[]\n' });
  });
});

describe('what a person can do something about is one line and an exit code', () => {
  const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

  test('an old Node', () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.0'}})`;
    const { status, stderr } = bootstrap(checkout(), ['cli'], {}, ['--import', old]);
    expect(status).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('Node 20 of nieuwer nodig; dit is 18.20.0'),
    ]);
  });

  test('an unknown command', () => {
    for (const command of ['', 'strat', 'constructor', '__proto__']) {
      const { status, stderr } = bootstrap(checkout(), [command]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^Onbekende opdracht .*\n$/);
    }
  });

  test('no npm', () => {
    const { status, stderr } = bootstrap(checkout(), ['cli'], { PATH: emptyFolder() });
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('npm is niet gevonden');
  });

  test('no network while installing, and nothing that counts as installed afterwards', () => {
    const folder = checkout();
    const npm = npmThat('echo "npm error code ENOTFOUND" >&2; mkdir node_modules; exit 1');
    const { status, stderr } = bootstrap(folder, ['cli'], { PATH: `${npm}:/usr/bin:/bin` });
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('geen verbinding');
    expect(existsSync(join(folder, 'node_modules', '.vertrouwd-installed'))).toBe(false);
  });

  test.each([
    ['npm error code EACCES', 'niet schrijven'],
    ['npm error code ENOSPC', 'schijf is vol'],
    ['npm error getaddrinfo EAI_AGAIN', 'internet'],
    ['npm error something else', 'regels hierboven'],
  ])('%s', (said, explained) => {
    expect(explainNpm(said)).toContain(explained);
    expect(explainNpm(said)).not.toContain('\n');
  });

  test('a browser that was named but is not there', () => {
    const env = { PATH: `${npmThat(installs)}:/usr/bin:/bin`, VERTROUWD_BROWSER: '/no/such/browser' };
    const { status, stderr } = bootstrap(checkout(), ['demo'], env);
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('VERTROUWD_BROWSER wijst niet naar een programma');
  });

  test('an installation without Node 24', () => {
    const { status, stderr } = bootstrap(checkout(), ['cli'], {
      PATH: `${npmThat('mkdir -p node_modules/node')}:/usr/bin:/bin`,
    });
    expect(status).toBe(1);
    expect(lastLine(stderr)).toContain('Node 24 staat er niet');
  });
});
