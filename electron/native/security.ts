import type { FuseV1Options } from '@electron/fuses';
import type { WebPreferences } from 'electron';
import type { LockReason } from '../../core/contract/bridge.ts';
import { isPaperPath } from '../../vault/hosting/paper-out.ts';

/** The scheme and origin of the app's own pages. Never `file:`, which may read any file. */
export const appScheme = 'app';
export const appOrigin = 'app://vertrouwd';

/** The title of every window, whatever its page is about: titles show in task bars and lists of windows. */
export const title = 'Vertrouwd';

/** Keeps the window out of pictures and recordings of the screen, where the system can (Windows and macOS). */
export const hidesFromCapture = true;

/**
 * The address of the app's first page; after a lock with the reason, and with the place of the window that stood at
 * `from`: a place holds ids, never names.
 */
export const freshAddress = (because?: LockReason, from?: string): string => {
  const place = from?.startsWith(`${appOrigin}/`) ? new URL(from).hash : '';
  return `${appOrigin}/${because ? `?locked=${because}` : ''}${place}`;
};

/** What the app's scheme may do: behave like https, and nothing more. */
export const schemePrivileges = { standard: true, secure: true, supportFetchAPI: true } as const;

/** A partition without `persist:` lives in memory; nothing of the window's cache reaches the disk. */
export const partition = 'vertrouwd';

/** The preferences of every window, also the hidden one that prints. Those that are Electron's defaults are said aloud. */
export const webPreferences = (preload: string, packaged: boolean) =>
  ({
    preload,
    partition,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    safeDialogs: true,
    devTools: !packaged,
  }) as const satisfies WebPreferences;

/** The answer to every permission that a page asks for: camera, location, notifications, USB and all others. */
export const answerPermission = (): false => false;

/** The answer to every new window. */
export const answerNewWindow = { action: 'deny' } as const;

/** Whether a request may leave the window: only for the app's own files, and for what the page made itself. */
export const isAllowedRequest = (url: string, packaged: boolean): boolean =>
  url === appOrigin ||
  url.startsWith(`${appOrigin}/`) ||
  url.startsWith(`blob:${appOrigin}/`) ||
  url.startsWith('data:') ||
  (!packaged && url.startsWith('devtools://'));

/** Whether an address may be fetched: an attachment only by the window's own script, anything else as it is allowed. */
export const mayFetchPaper = (url: string, isOwnScript: boolean): boolean =>
  isOwnScript || !URL.canParse(url) || !isPaperPath(new URL(url).pathname);

/** Switches that would open the app to another program, or take a wall away. */
export const refusedSwitches = [
  'inspect',
  'inspect-brk',
  'inspect-port',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'js-flags',
  'no-sandbox',
  'disable-web-security',
  'load-extension',
  'log-net-log',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'single-process',
  'disable-site-isolation-trials',
  'disable-features',
  'enable-blink-features',
  'ignore-certificate-errors',
  'enable-logging',
  'log-file',
  'trace-startup',
  'crash-dumps-dir',
] as const;

/** The first refused switch among the arguments of the program, or null. */
export const refusedSwitch = (argv: readonly string[]): string | null =>
  refusedSwitches.find((name) =>
    argv.some((argument) => new RegExp(`^--?${name}(=|$)`, 'i').test(argument)),
  ) ?? null;

/** Where dictionaries for spelling would be fetched: a name that never has an address (RFC 2606). */
export const noDictionaries = 'https://nowhere.invalid/';

/** No name server for Chromium itself, whatever it is for, and no dumps of memory when it crashes. */
export const ownSwitches = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-breakpad', ''],
] as const;

/** The day that a test names for the store; the packaged app knows no tests. */
export const testSettings = (
  env: Readonly<Record<string, string | undefined>>,
  isPackaged: boolean,
): Readonly<Record<string, string>> => {
  const { VERTROUWD_TEST: isTest, VERTROUWD_TEST_TODAY: today } = env;
  if (isPackaged || isTest !== '1' || !today) return {};
  return { VERTROUWD_TEST: isTest, VERTROUWD_TEST_TODAY: today };
};

type FuseName = Uncapitalize<keyof typeof FuseV1Options>;

/** Features that are burnt out of the packaged program; electron-builder.yml carries the same list. */
export const fuses = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const satisfies Partial<Record<FuseName, boolean>>;
