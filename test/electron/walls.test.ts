import { EventEmitter } from 'node:events';
import type { PowerMonitor, Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import { leavings, lockWithMachine } from '../../electron/native/lock.ts';
import { appOrigin, freshAddress, noDictionaries, testSettings } from '../../electron/native/security.ts';
import { wallInPages, wallInSession } from '../../electron/native/walls.ts';

/** An event that tells whether it was stopped. */
const anEvent = () => {
  let isStopped = false;
  return {
    preventDefault: () => {
      isStopped = true;
    },
    isStopped: () => isStopped,
  };
};

/** Stands in for a page: it only remembers what the walls told it. */
const aPage = () => {
  const page = new EventEmitter();
  let answer: ((details: unknown) => unknown) | null = null;
  Object.assign(page, {
    setWindowOpenHandler: (handler: typeof answer) => {
      answer = handler;
    },
  });
  const app = new EventEmitter();
  wallInPages(app as never);
  app.emit('web-contents-created', {}, page);
  return { page, openWindow: (details: unknown) => answer?.(details) };
};

describe('every page, by whatever way it was made', () => {
  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'is stopped at %s',
    (name) => {
      const event = anEvent();
      aPage().page.emit(name, event, 'https://example.com/');
      expect(event.isStopped()).toBe(true);
    },
  );

  test('opens no window, wherever to', () => {
    for (const url of ['https://example.com/', 'about:blank', `${appOrigin}/`, 'javascript:alert(1)'])
      expect(aPage().openWindow({ url })).toEqual({ action: 'deny' });
  });

  test('gets no device that is near', () => {
    const event = anEvent();
    let chosen: string | null = null;
    aPage().page.emit('select-bluetooth-device', event, [{ deviceId: 'x' }], (id: string) => {
      chosen = id;
    });
    expect(event.isStopped()).toBe(true);
    expect(chosen).toBe('');
  });
});

/** Stands in for the window of the app: only which one it is, and its main frame, matter. */
const theWindow = { mainFrame: { url: `${appOrigin}/` } };

/** Stands in for a session: it keeps the handlers that it was given, so that the test can ask them. */
const aSession = (isPackaged: boolean) => {
  const said: Record<string, unknown> = {};
  const events = new EventEmitter();
  const keep = (name: string) => (given: unknown) => {
    said[name] = given;
  };
  const session = Object.assign(events, {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: keep('spelling'),
    setSpellCheckerDictionaryDownloadURL: keep('dictionaries'),
    webRequest: { onBeforeRequest: keep('before') },
  });
  wallInSession(session as unknown as Session, isPackaged, () => theWindow as unknown as WebContents);
  return { said, session };
};

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midiSysex',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'clipboard-read',
  'clipboard-sanitized-write',
  'display-capture',
  'fileSystem',
  'usb',
  'hid',
  'serial',
  'speaker-selection',
  'storage-access',
  'keyboardLock',
  'idle-detection',
  'unknown',
];

describe('the session of every page', () => {
  test.each(permissions)('refuses the permission %s, asked and checked', (permission) => {
    const { said } = aSession(true);
    const answers: boolean[] = [];
    (said['request'] as (...all: unknown[]) => void)({}, permission, (it: boolean) => answers.push(it), {});
    answers.push((said['check'] as (...all: unknown[]) => boolean)({}, permission, appOrigin, {}));
    expect(answers).toEqual([false, false]);
  });

  test('gives no device, keeps no download and looks nothing up for spelling', () => {
    const { said, session } = aSession(true);
    for (const deviceType of ['hid', 'serial', 'usb'])
      expect((said['device'] as (details: unknown) => boolean)({ deviceType, origin: appOrigin })).toBe(
        false,
      );
    const event = anEvent();
    session.emit('will-download', event, {});
    expect(event.isStopped()).toBe(true);
    expect(said['spelling']).toBe(false);
    expect(said['dictionaries']).toBe(noDictionaries);
    expect(new URL(noDictionaries).hostname).toMatch(/\.invalid$/);
  });

  test.each([
    [`${appOrigin}/index.html`, false],
    [`blob:${appOrigin}/1`, false],
    ['data:image/png;base64,', false],
    ['https://example.com/', true],
    ['http://127.0.0.1/', true],
    ['ws://localhost/', true],
    ['file:///etc/passwd', true],
    ['chrome://version', true],
    ['devtools://devtools/bundled/x.js', true],
  ])('lets a request to %s pass or not: cancelled %s', (url, isCancelled) => {
    const { said } = aSession(true);
    let answer: unknown;
    (said['before'] as (details: unknown, tell: (it: unknown) => void) => void)({ url }, (it) => {
      answer = it;
    });
    expect(answer).toEqual({ cancel: isCancelled });
  });
});

describe('an attachment', () => {
  const script = { url: `${appOrigin}/attachment/${'a'.repeat(20)}`, resourceType: 'xhr' };
  const cancels = (details: object): unknown => {
    const { said } = aSession(true);
    let answer: unknown;
    (said['before'] as (details: object, tell: (it: unknown) => void) => void)(details, (it) => {
      answer = it;
    });
    return answer;
  };

  test('may be fetched by a script of the main frame of the window', () => {
    expect(cancels({ ...script, webContents: theWindow, frame: theWindow.mainFrame })).toEqual({
      cancel: false,
    });
  });

  test.each([
    ['a frame in it', { webContents: theWindow, frame: { url: `${appOrigin}/` } }],
    ['another page', { webContents: { mainFrame: theWindow.mainFrame }, frame: theWindow.mainFrame }],
    ['nobody', {}],
    ['a picture', { webContents: theWindow, frame: theWindow.mainFrame, resourceType: 'image' }],
    ['going there', { webContents: theWindow, frame: theWindow.mainFrame, resourceType: 'mainFrame' }],
  ])('may not be fetched by %s', (_, other) => {
    expect(cancels({ ...script, ...other })).toEqual({ cancel: true });
  });
});

test('the vault is locked at each way in which the machine or the person leaves', () => {
  const monitor = new EventEmitter();
  let locks = 0;
  lockWithMachine(monitor as unknown as PowerMonitor, () => {
    locks += 1;
  });
  for (const leaving of leavings) monitor.emit(leaving);
  expect(leavings).toEqual(['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown']);
  expect(locks).toBe(leavings.length);
});

test('a fresh window knows why it is there and where the one before it stood, and nothing else of it', () => {
  expect(freshAddress()).toBe('app://vertrouwd/');
  expect(freshAddress('suspend', 'app://vertrouwd/?locked=idle#/clienten/1')).toBe(
    'app://vertrouwd/?locked=suspend#/clienten/1',
  );
  expect(freshAddress('left', 'data:text/html,x#/evil')).toBe('app://vertrouwd/?locked=left');
});

test('a test names the day for the store, and the packaged app listens to no such thing', () => {
  const env = { VERTROUWD_TEST: '1', VERTROUWD_TEST_TODAY: '2026-11-21', PATH: '/bin' };
  expect(testSettings(env, false)).toEqual({ VERTROUWD_TEST: '1', VERTROUWD_TEST_TODAY: '2026-11-21' });
  expect(testSettings(env, true)).toEqual({});
  expect(testSettings({ VERTROUWD_TEST_TODAY: '2026-11-21' }, false)).toEqual({});
});
