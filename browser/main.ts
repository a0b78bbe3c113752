import { openBrowserHost } from './browser-host.ts';
import { StartError } from './browser-process.ts';
import { defaultSaveFolder } from '../vault/hosting/save-file.ts';
import { defaultHome } from '../vault/opening/settings.ts';

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  const host = await openBrowserHost({
    vaultHome: process.env['VERTROUWD_HOME'] ?? defaultHome(),
    headless: false,
    saveDir: process.env['VERTROUWD_SAVE_DIR'] ?? defaultSaveFolder(),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void host.close());
  await host.closed;
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
