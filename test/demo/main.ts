import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openBrowserHost } from '../../browser/browser-host.ts';
import { StartError } from '../../browser/browser-process.ts';
import { root, say } from '../../build/run.ts';
import { openAlbum } from './pictures.ts';
import { showPage } from './show.ts';
import { thread } from './thread.ts';

const out = join(root, 'out', 'demo');
const today = '2026-11-21';

/** What the saved documents are, by the beginning of their names. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^herstelcode.*pdf$/, 'De herstelcode, op papier'],
  [/^papierlijst.*pdf$/, 'Papier dat weg moet'],
  [/^verklaring.*pdf$/, 'Verklaring van vernietiging'],
  [/^register.*pdf$/, 'Register van verwerkingen'],
  [/^register.*xlsx$/, 'Register van verwerkingen, voor Excel'],
  [/verslag.*csv$/, 'Rijen die niet konden worden overgenomen'],
];

const documents = () =>
  readdirSync(out).flatMap((file) => {
    const title = titles.find(([name]) => name.test(file))?.[1];
    return title === undefined ? [] : [{ file, title }];
  });

/** Performs the thread in the real window. Gives the name of the step at which it stood still, or null. */
const perform = async (home: string): Promise<string | null> => {
  const host = await openBrowserHost({
    vaultHome: home,
    saveDir: out,
    today,
    headless: true,
    startTimeout: 60_000,
  });
  const { page } = host;
  try {
    page.setDefaultTimeout(30_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    // Before there is a vault the window asks the computer for the day.
    await page.clock.install({ time: `${today}T11:00:00Z` });
    await page.reload();
    const album = openAlbum(page, out);
    for (const { name, perform: performStep } of thread) {
      say(`- ${name}`);
      try {
        await performStep({ page, album, saved: out });
      } catch (error) {
        await page.screenshot({ path: join(out, 'vastgelopen.png') }).catch(() => undefined);
        say(error instanceof Error ? error.message : String(error));
        return name;
      }
    }
    writeFileSync(join(out, 'index.html'), showPage(album.pictures, documents()));
    return null;
  } finally {
    await host.close();
  }
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const home = mkdtempSync(join(tmpdir(), 'vertrouwd-demo-'));
try {
  const stuck = await perform(home);
  if (stuck !== null) {
    say(
      `De demo bleef steken bij: ${stuck}. Zie ${relative(root, join(out, 'vastgelopen.png'))}. (The demo stopped at this step.)`,
    );
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  say(error.message);
  process.exitCode = 1;
} finally {
  rmSync(home, { recursive: true, force: true });
}
