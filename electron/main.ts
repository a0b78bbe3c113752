import { join } from 'node:path';
import { app, ipcMain, powerMonitor, session as sessions } from 'electron';
import { answerWindow } from '../vault/hosting/answer-window.ts';
import { lockStore } from '../vault/hosting/lock-store.ts';
import { openLog } from '../vault/log.ts';
import { defaultSaveFolder } from '../vault/hosting/save-file.ts';
import { defaultHome } from '../vault/opening/settings.ts';
import { keepStore } from '../vault/hosting/store-process.ts';
import { paperOut } from '../vault/hosting/paper-out.ts';
import { readWindowFiles } from '../vault/hosting/window-files.ts';
import { capabilities } from './capabilities.ts';
import { answerWindows, eventChannel } from './ipc.ts';
import { lockWithMachine } from './native/lock.ts';
import { setMenu } from './native/menu.ts';
import { printWith } from './native/printing.ts';
import { declareScheme, serveFiles } from './native/protocol.ts';
import { ownSwitches, partition, refusedSwitch, testSettings } from './native/security.ts';
import { wallInPages, wallInSession } from './native/walls.ts';
import { bringBack, keepWindow } from './native/window.ts';
import { startStore } from './store.ts';

// Everything is put together here and nowhere else; the rest of this folder only knows its own part.
if (!app.requestSingleInstanceLock()) app.exit();
if (app.isPackaged && refusedSwitch(process.argv) !== null) app.exit(1);
app.enableSandbox();
for (const [name, value] of ownSwitches) app.commandLine.appendSwitch(name, value);
declareScheme();
wallInPages(app);

const here = import.meta.dirname;
const preload = join(here, 'preload.cjs');
const home = process.env['VERTROUWD_HOME'] ?? defaultHome();
const store = keepStore(
  startStore(join(here, '..', 'store', 'worker.js'), {
    VERTROUWD_HOME: home,
    ...testSettings(process.env, app.isPackaged),
  }),
);
const printing = printWith(preload);
const window = keepWindow(preload);

const shown = () => {
  const now = window.current();
  if (!now) throw new Error('no window');
  return now;
};

const open = async (): Promise<void> => {
  const session = sessions.fromPartition(partition, { cache: false });
  wallInSession(session, app.isPackaged, () => window.current()?.webContents ?? null);
  serveFiles(session, readWindowFiles(join(here, '..', 'renderer')), paperOut(store));
  setMenu();
  lockWithMachine(powerMonitor, () => {
    // Off the screen before the machine sleeps; what stands there at wake is the fresh window.
    if (store.isRunning()) window.hide();
    void lockStore(store, { because: 'suspend' });
  });
  answerWindows(ipcMain, {
    main: () => window.current()?.webContents ?? null,
    documentFor: printing.documentFor,
    answer: answerWindow(store, capabilities(shown, defaultSaveFolder(), printing, store), openLog(home)),
  });
  await window.open();
  store.listen((event) => {
    if (event.kind !== 'locked') return window.current()?.webContents.send(eventChannel, event);
    if (!window.current()) return;
    window.renew(event.because).catch(() => app.exit(1));
    // The first thing that the fresh page asks: the store starts while the page loads.
    void store.call('vault.state', {});
  });
};

app.on('second-instance', () => bringBack(window.current()));
app.on('window-all-closed', () => void lockStore(store, { because: 'ended' }).then(() => app.quit()));
app.on('will-quit', () => store.end());
app.whenReady().then(open, () => app.exit(1));
