import { join } from 'node:path';
import { app, type BrowserWindow, ipcMain, session as sessions } from 'electron';
import { answerWindow } from '../vault/hosting/answer-window.ts';
import { openLog } from '../vault/log.ts';
import { defaultSaveFolder } from '../vault/hosting/save-file.ts';
import { defaultHome } from '../vault/opening/settings.ts';
import { keepStore } from '../vault/hosting/store-process.ts';
import { readWindowFiles } from '../vault/hosting/window-files.ts';
import { capabilities } from './capabilities.ts';
import { answerWindows, eventChannel } from './ipc.ts';
import { lockWithMachine } from './native/lock.ts';
import { setMenu } from './native/menu.ts';
import { printWith } from './native/printing.ts';
import { declareScheme, serveFiles } from './native/protocol.ts';
import { ownSwitches, partition, refusedSwitch } from './native/security.ts';
import { wallInPages, wallInSession } from './native/walls.ts';
import { bringBack, loadApp, makeWindow } from './native/window.ts';
import { startStore } from './store.ts';

// Everything is put together here and nowhere else; the rest of this folder only knows its own part.
if (!app.requestSingleInstanceLock()) app.exit();
if (app.isPackaged && refusedSwitch(process.argv) !== null) app.exit(1);
app.enableSandbox();
for (const [name, value] of ownSwitches) app.commandLine.appendSwitch(name, value);
declareScheme();
wallInPages();

const here = import.meta.dirname;
const preload = join(here, 'preload.cjs');
const home = process.env['VERTROUWD_HOME'] ?? defaultHome();
const store = keepStore(startStore(join(here, 'worker.js'), home));
const printing = printWith(preload);
let window: BrowserWindow | null = null;

const shown = (): BrowserWindow => {
  if (!window) throw new Error('no window');
  return window;
};

const open = async (): Promise<void> => {
  const session = sessions.fromPartition(partition, { cache: false });
  wallInSession(session);
  serveFiles(session, readWindowFiles(join(here, '..', 'renderer')));
  setMenu();
  lockWithMachine(store.end);
  answerWindows(ipcMain, {
    main: () => window?.webContents ?? null,
    documentFor: printing.documentFor,
    answer: answerWindow(store, capabilities(shown, defaultSaveFolder(), printing), openLog(home)),
  });
  window = makeWindow(preload);
  window.once('closed', () => {
    window = null;
    store.end();
  });
  store.listen((event) => window?.webContents.send(eventChannel, event));
  await loadApp(window);
};

app.on('second-instance', () => bringBack(window));
app.on('window-all-closed', () => app.quit());
app.on('will-quit', store.end);
app.whenReady().then(open, () => app.exit(1));
