import { join } from 'node:path';
import { build } from 'vite';
import { openBrowserHost } from '../../browser/browser-host.ts';
import { readWindowFiles } from '../../vault/hosting/window-files.ts';
import { root, say } from '../run.ts';

// The window is built again at every change and shown by the real host, under the real page policy.
const watcher = await build({
  configFile: join(root, 'renderer', 'vite.config.ts'),
  build: { watch: {} },
  logLevel: 'warn',
});
if (!('on' in watcher)) throw new Error('vite did not start to watch');

const folder = join(root, 'out', 'renderer');
const builds = new EventTarget();
watcher.on('event', (event) => {
  if (event.code === 'END') builds.dispatchEvent(new Event('built'));
  if (event.code === 'ERROR') say(event.error.message);
});
await new Promise((settle) => builds.addEventListener('built', settle, { once: true }));

const host = await openBrowserHost({
  vaultHome: join(root, 'out', 'dev'),
  saveDir: join(root, 'out', 'dev', 'saved'),
  headless: false,
  files: (path) => readWindowFiles(folder)(path),
});
builds.addEventListener('built', () => void host.page.reload());
process.once('SIGINT', () => void host.close());
await host.closed;
await watcher.close();
