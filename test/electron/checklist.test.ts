import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  answerNewWindow,
  answerPermission,
  appOrigin,
  appScheme,
  fuses,
  hidesFromCapture,
  isAllowedRequest,
  ownSwitches,
  partition,
  refusedSwitch,
  refusedSwitches,
  schemePrivileges,
  title,
  webPreferences,
} from '../../electron/native/security.ts';
import { contentPolicy } from '../../vault/hosting/window-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'electron');
const sources = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
);
const source = (path: string): string => {
  const text = sources.get(path);
  if (text === undefined) throw new Error(`electron/${path} is gone; say here where its part went`);
  return text;
};
const everything = [...sources.values()].join('\n');
const packaged = webPreferences('/preload.cjs', true);

/** The twenty points of Electron's own security checklist, in its order. Options are data; handlers are read. */
describe('Electron security checklist', () => {
  test('sees the whole shell', () => {
    expect(sources.size).toBeGreaterThanOrEqual(13);
  });

  test('1: only its own files are loaded, and no request goes anywhere else', () => {
    expect(isAllowedRequest(`${appOrigin}/index.html`, true)).toBe(true);
    for (const url of [
      'https://example.com/',
      'http://vertrouwd/',
      'file:///etc/passwd',
      'ws://localhost/',
      'devtools://devtools/x.html',
      'app://vertrouwd.evil/index.html',
      'app://other/index.html',
      'blob:https://example.com/1',
      'ftp://example.com/',
    ])
      expect(isAllowedRequest(url, true), url).toBe(false);
    expect(source('native/walls.ts')).toMatch(
      /webRequest\.onBeforeRequest\([\s\S]*cancel: !isAllowedRequest\(url, isPackaged\)/,
    );
    expect(ownSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(source('main.ts')).toContain(
      'for (const [name, value] of ownSwitches) app.commandLine.appendSwitch',
    );
  });

  test('2: no Node in any page', () => {
    expect(packaged).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    });
  });

  test('3: the preload lives in a world of its own', () => {
    expect(packaged.contextIsolation).toBe(true);
  });

  test('4: every page lives in the sandbox', () => {
    expect(packaged.sandbox).toBe(true);
    expect(source('main.ts')).toContain('app.enableSandbox()');
    expect(refusedSwitches).toContain('no-sandbox');
  });

  test('5: every permission is refused, asked or checked, also for devices', () => {
    expect(answerPermission()).toBe(false);
    const walls = source('native/walls.ts');
    expect(walls).toContain('answer(answerPermission())');
    expect(walls).toContain('setPermissionCheckHandler(answerPermission)');
    expect(walls).toContain('setDevicePermissionHandler(answerPermission)');
    expect(source('main.ts')).toContain('wallInSession(session, app.isPackaged, ');
  });

  test('6, 8, 9, 10: web security stays on, without insecure content, experiments or Blink features', () => {
    expect(packaged).toMatchObject({
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
    });
    expect(packaged).not.toHaveProperty('enableBlinkFeatures');
    expect(everything).not.toMatch(/webSecurity: false|enableBlinkFeatures/);
  });

  test('7: each page carries a policy that starts from nothing', () => {
    expect(contentPolicy('n')).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(source('native/protocol.ts')).toContain('new Response(new Uint8Array(body), { status, headers })');
    expect(source('main.ts')).toContain('serveFiles(session,');
  });

  test('11, 12: there are no web views, and none can be attached', () => {
    expect(packaged.webviewTag).toBe(false);
    expect(source('native/walls.ts')).toContain("contents.on('will-attach-webview', deny)");
    expect(everything).not.toContain('allowpopups');
  });

  test('13: no page may navigate, and a file dropped on the window opens nothing', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect'])
      expect(source('native/walls.ts')).toContain(`contents.on('${event}', deny)`);
    expect(source('native/walls.ts')).toContain("app.on('web-contents-created'");
    expect(source('main.ts')).toContain('wallInPages(app)');
    expect(packaged.navigateOnDragDrop).toBe(false);
  });

  test('14: no page may open a window', () => {
    expect(answerNewWindow).toEqual({ action: 'deny' });
    expect(source('native/walls.ts')).toContain('setWindowOpenHandler(() => answerNewWindow)');
  });

  test('15: nothing is handed to the system to open', () => {
    expect(everything).not.toMatch(/openExternal|openPath|[{,] shell\b/);
  });

  test('16: Electron is pinned to one exact version', () => {
    const manifest = JSON.parse(readFileSync(join(folder, '..', 'package.json'), 'utf8')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    expect(manifest.devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('17: one channel, and its only handler looks at the sender first', () => {
    expect(everything.match(/ipcMain\.|\bipc\.handle\(|\bipc\.on\(/g)).toEqual(['ipc.handle(']);
    expect(source('ipc.ts')).toContain("if (!isFrom(windows.main(), event)) return refused('not-our-page')");
  });

  test('18: pages come from app:, never from file:', () => {
    expect(appScheme).toBe('app');
    expect(schemePrivileges).toEqual({ standard: true, secure: true, supportFetchAPI: true });
    expect(everything).not.toMatch(/loadFile|'file:/);
    expect(
      everything.match(/\.loadURL\([^)]*\)/g)?.filter((call) => !call.startsWith('.loadURL(`${appOrigin}/')),
    ).toEqual(['.loadURL(freshAddress(because, from)']);
  });

  test('19: the fuses are blown', () => {
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  test('20: the page gets four functions and none of Electron', () => {
    const preload = source('preload.ts');
    expect(preload.split('\n').length).toBeLessThanOrEqual(16);
    expect(preload.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(preload).not.toMatch(/: ipcRenderer,|\.\.\.ipcRenderer|exposeInMainWorld\([^)]*ipcRenderer/);
    expect([...preload.matchAll(/^ {2}(\w+):/gm)].map((found) => found[1])).toEqual([
      'call',
      'host',
      'document',
      'listen',
    ]);
  });
});

describe('the rest of the shell', () => {
  test('takes the single-instance lock before it does anything', () => {
    const main = source('main.ts');
    const firstCall = main
      .slice(main.lastIndexOf("from './"))
      .split('\n')
      .find((line) => /^(if|app|for|const|let)\b/.test(line));
    expect(firstCall).toBe('if (!app.requestSingleInstanceLock()) app.exit();');
    expect(main.split('\n').length).toBeLessThanOrEqual(80);
  });

  test.each([
    '--inspect',
    '--inspect-brk=9229',
    '--remote-debugging-port=0',
    '--js-flags=--expose-gc',
    '-inspect',
  ])('refuses to start with %s', (argument) => {
    expect(refusedSwitch(['/opt/vertrouwd', argument])).not.toBeNull();
    expect(source('main.ts')).toContain(
      'if (app.isPackaged && refusedSwitch(process.argv) !== null) app.exit(1);',
    );
  });

  test('starts with harmless arguments', () => {
    expect(refusedSwitch(['/opt/vertrouwd/inspect', '--lang=nl', '--inspector-gadget'])).toBeNull();
  });

  test('keeps nothing of the window on the disk and looks nothing up for spelling', () => {
    expect(partition).not.toMatch(/^persist:/);
    expect(packaged).toMatchObject({ partition, spellcheck: false, devTools: false });
    expect(source('main.ts')).toContain('fromPartition(partition, { cache: false })');
    expect(source('native/walls.ts')).toContain('setSpellCheckerEnabled(false)');
    expect(source('native/dialogs.ts').match(/dontAddToRecent/g)).toHaveLength(3);
  });

  test('takes the window off the screen and locks when the machine sleeps or its screen is locked', () => {
    expect(source('main.ts')).toMatch(
      /lockWithMachine\(powerMonitor, \(\) => \{[^}]*window\.hide\(\);[^}]*lockStore\(store, \{ because: 'suspend' \}\)/,
    );
  });

  test('replaces the window by a fresh one at every lock, before the old one can show anything more', () => {
    expect(source('main.ts')).toMatch(
      /if \(event\.kind !== 'locked'\) return [^;]*;\s*if \(!window\.current\(\)\) return;\s*window\.renew\(event\.because\)/,
    );
    expect(source('native/window.ts')).toMatch(/old\.destroy\(\);\s*await loadApp\(fresh/);
  });

  test('keeps its windows out of pictures of the screen, and says nothing in titles and lists', () => {
    expect(hidesFromCapture).toBe(true);
    expect(source('native/window.ts')).toContain('window.setContentProtection(hidesFromCapture)');
    expect(source('native/window.ts')).toContain(
      "window.on('page-title-updated', (event) => event.preventDefault())",
    );
    expect(title).toBe('Vertrouwd');
    expect(everything).not.toMatch(/setTitle|addRecentDocument|setJumpList|setUserTasks|new Notification/);
  });

  test('makes no dumps of memory and starts no one who sends them', () => {
    expect(everything).not.toContain('crashReporter');
    expect(ownSwitches).toContainEqual(['disable-breakpad', '']);
  });
});
