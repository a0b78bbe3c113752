import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, describe, expect, test } from 'vitest';
import { refreshElectron } from '../../build/outputs.ts';
import { root, toolOf } from '../../build/run.ts';
import { fuses } from '../../electron/native/security.ts';
import { builtStore } from '../../vault/hosting/fork-store.ts';
import { emptyFolder } from '../support/open-fixture-host.ts';

/** A folder that electron-builder takes for Electron: its program is only the place where the fuses lie. */
const electronWithoutElectron = (): string => {
  const dist = emptyFolder();
  mkdirSync(join(dist, 'locales'));
  mkdirSync(join(dist, 'resources'));
  const wire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 8])]);
  writeFileSync(
    join(dist, 'electron'),
    Buffer.concat([Buffer.alloc(64), wire, Buffer.from('10100001'), Buffer.alloc(64)]),
  );
  chmodSync(join(dist, 'electron'), 0o755);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak'])
    writeFileSync(join(dist, name), 'x');
  writeFileSync(join(dist, 'version'), '45.4.1');
  return dist;
};

const builder = (out: string, dist: string, ...more: readonly string[]) => {
  const options = ['--linux', 'dir', '--x64', `-c.electronDist=${dist}`, `-c.directories.output=${out}`];
  const script = toolOf('electron-builder');
  return spawnSync(process.execPath, [script, ...options, ...more], { cwd: root, encoding: 'utf8' });
};

describe('the packaged app', () => {
  const out = emptyFolder();
  const app = join(out, 'linux-unpacked');
  let paths: readonly string[] = [];
  beforeAll(() => {
    if (refreshElectron() !== 0) throw new Error('The Electron shell does not build');
    const { status, stdout, stderr } = builder(out, electronWithoutElectron());
    if (status !== 0) throw new Error(stdout + stderr);
    paths = listPackage(join(app, 'resources', 'app.asar'), { isPack: false });
  });

  test('holds the shell and the store', () => {
    for (const part of ['electron/main.js', 'electron/preload.cjs', 'store/worker.js'])
      expect(paths).toContain(`/out/${part}`);
  });

  test('holds no tests, no sources, no database and no settings of ours', () => {
    const allowed =
      /^\/(out|package\.json|node_modules)$|^\/out\/(electron|renderer|store)(\/|$)|^\/node_modules\/(better-sqlite3-multiple-ciphers|@node-rs)(\/|$)/;
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.(tsx?|db|sqlite|map|csv|env)$|\.vertrouwd|\/test\//.test(path))).toEqual(
      [],
    );
  });

  test('holds the native parts of this system only, outside the archive', () => {
    const native = paths.filter((path) => path.endsWith('.node'));
    expect(native.map((path) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual([
      'argon2.linux-x64-gnu.node',
      'linux-x64.node',
    ]);
    for (const path of native)
      expect(existsSync(join(app, 'resources', 'app.asar.unpacked', path))).toBe(true);
  });

  test('has its fuses blown as the shell says', async () => {
    const wire = await getCurrentFuseWire(join(app, 'vertrouwd'));
    for (const [name, on] of Object.entries(fuses)) {
      const key = `${name.charAt(0).toUpperCase()}${name.slice(1)}` as keyof typeof FuseV1Options;
      expect(wire[FuseV1Options[key]], name).toBe(on ? FuseState.ENABLE : FuseState.DISABLE);
    }
  });

  test('is a package without names of people or places of this machine', () => {
    const main = readFileSync(join(root, 'out', 'electron', 'main.js'), 'utf8');
    expect(main).not.toContain(root);
  });

  test('has a store that answers, bundled as it is', async () => {
    const store = fork(builtStore, [], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { VERTROUWD_HOME: emptyFolder() },
    });
    store.send({ id: 1, name: 'vault.state', input: {} });
    const [answer] = await once(store, 'message');
    store.kill();
    expect(answer).toMatchObject({ id: 1, reply: { ok: true, value: { state: 'none' } } });
  });

  test('is refused with a setting that electron-builder does not know', () => {
    const { status, stdout, stderr } = builder(
      emptyFolder(),
      electronWithoutElectron(),
      '-c.noSuchSetting=1',
    );
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('unknown property');
  });
});
