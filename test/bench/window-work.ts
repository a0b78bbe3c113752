import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserHost, openBrowserHost } from '../../browser/browser-host.ts';
import { seedUser } from '../../build/seed/seed-vault.ts';
import type { Day } from '../../core/kernel/day.ts';
import type { Bridge } from '../../core/contract/bridge.ts';
import { askFor } from '../../renderer/print/asked.ts';
import { aDraft } from '../support/a-form.ts';
import { aVolunteer } from '../support/a-volunteer.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { registerPage } from '../support/pages/register.ts';
import { readPdf } from '../support/read-pdf.ts';
import { callerOf } from './long-work.ts';
import { timed } from './measure.ts';
import type { Line } from './report.ts';

/** What the page keeps for the bench: times from a key to the painted list, and tasks of 50 ms and more. */
type Probe = { readonly paints: number[]; readonly tasks: number[] };
type ProbedPage = { probe: Probe };

/**
 * Watches the page from inside. A key counts until the frame in which every row in sight has its text and the list is
 * another than before is painted: the moment after that frame's callback.
 */
const watch = (): void => {
  const probe: Probe = { paints: [], tasks: [] };
  (globalThis as unknown as ProbedPage).probe = probe;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) probe.tasks.push(duration);
  }).observe({ type: 'longtask' });

  let pressedAt: number | null = null;
  let before = '';
  const rows = (): string[] =>
    [...document.querySelectorAll('[role=listbox] [role=option]')].map(
      (row) =>
        `${row.textContent.trim()}${row.getAttribute('aria-setsize') ?? ''}|${row.textContent.trim() === '' ? 'waiting' : ''}`,
    );
  document.addEventListener(
    'keydown',
    () => {
      pressedAt = performance.now();
      before = rows().join();
    },
    true,
  );
  new MutationObserver(() => {
    const now = rows();
    if (pressedAt === null || now.some((row) => row.endsWith('waiting')) || now.join() === before) return;
    const from = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => probe.paints.push(performance.now() - from));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
};

const readProbe = (page: Page): Promise<Probe> =>
  page.evaluate(() => {
    const { paints, tasks } = (globalThis as unknown as ProbedPage).probe;
    return { paints: paints.splice(0), tasks: tasks.splice(0) };
  });

/** The app's own window over the vault in `home`, unlocked, with the list of clients in front. */
export const openProbedWindow = async (home: string, today: Day): Promise<BrowserHost> => {
  const host = await openBrowserHost({ vaultHome: home, headless: true, saveDir: `${home}/saved`, today });
  await host.page.setViewportSize({ width: 1280, height: 800 });
  const reply = await host.store.call('vault.unlock', seedUser);
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  // Nobody touches the keys while the store is measured: a vault that locks itself would end it.
  await callerOf(host.store)('vault.changeLockTime', { minutes: 15 });
  await host.page.reload();
  await host.page.getByRole('navigation').first().waitFor();
  await host.page.evaluate(watch);
  return host;
};

const longestOf = (work: string, tasks: readonly number[], most = 50): Line => ({
  work: `window: longest task ${work}`,
  ours: [Math.max(0, ...tasks)],
  budgets: [{ on: 'most', most }],
});

/** Runs some work of the store and gives the longest task that the window's thread had meanwhile (0: none of 50 ms). */
export const duringWork = async (
  page: Page,
  work: string,
  run: () => Promise<readonly Line[]>,
): Promise<readonly Line[]> => {
  await page.keyboard.press('Shift');
  await readProbe(page);
  const lines = await run();
  await page.waitForTimeout(500);
  return [...lines, longestOf(work, (await readProbe(page)).tasks)];
};

const words = ['mohammed', 'jansen', 'van den berg', 'yilmaz', 'sophie', 'zwaan', 'fatma', 'el am'];

const typeWords = async (page: Page): Promise<void> => {
  const { search, list } = clientsPage(page);
  for (const word of words) {
    await search.fill('');
    await list.getByRole('option').first().waitFor();
    await page.waitForTimeout(300);
    await search.focus();
    for (const letter of word) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(250);
    }
  }
};

/** How long it takes from choosing the full file (file-work.ts) until its overview stands there painted. */
const openFullFile = async ({ page, store }: BrowserHost): Promise<readonly number[]> => {
  const reply = await store.call('clients.search', {
    words: 'Vol Fatiha',
    filter: 'all',
    offset: 0,
    limit: 1,
  });
  const { rows } = (reply.ok ? reply.value : { rows: [] }) as { rows: readonly { readonly id: string }[] };
  const id = rows[0]?.id ?? '';
  const paints: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    await clientsPage(page).open();
    await page.waitForTimeout(300);
    paints.push(
      await page.evaluate(
        (hash) =>
          new Promise<number>((settle) => {
            const from = performance.now();
            const look = new MutationObserver(() => {
              if (!document.querySelector('main h1, h1')?.textContent.includes('Vol')) return;
              if (document.querySelector('[aria-busy=true]') || !document.querySelector('[role=tabpanel] dl'))
                return;
              look.disconnect();
              requestAnimationFrame(() => setTimeout(() => settle(performance.now() - from)));
            });
            look.observe(document.body, { subtree: true, childList: true, attributes: true });
            location.hash = hash;
          }),
        `#/clienten/${id}`,
      ),
    );
  }
  return paints;
};

/** The declaration of a volunteer as a PDF, without the passphrase that is asked before: that takes its second on purpose. */
const printForm = async ({ page, store }: BrowserHost): Promise<readonly number[]> => {
  const call = callerOf(store);
  const { id: volunteerId } = await call('volunteers.add', aVolunteer());
  await call('forms.draft', aDraft(volunteerId));
  const form = (await call('forms.ofVolunteer', { volunteerId })).forms[0];
  if (!form) throw new Error('There is no form');
  const { text, version, versionOn, versionUntil, hash, madeOn, signedOn, signature } = form;
  const ends = { supersededOn: null, withdrawnOn: null, endedOn: null };
  const shown = { text, version, versionOn, versionUntil, hash, madeOn, signedOn, signature, ...ends };
  const document = askFor('form', 'nl', shown);
  const prints: number[] = [];
  for (let round = 0; round < 5; round += 1)
    prints.push(
      await timed(() =>
        page.evaluate(
          (input) =>
            (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd.host('document.pdf', input),
          { document, name: `formulier-${round}.pdf` },
        ),
      ),
    );
  return prints;
};

/** As many rows of signed declarations as make the binder about a hundred pages. */
const binderRows = 980;

/** The binder of the FG as a PDF, with its table of contents, without the passphrase that is asked before. */
const printBinder = async ({ page, store }: BrowserHost, home: string) => {
  const binder = await callerOf(store)('desk.binder', {});
  const { declarations } = binder.parts;
  const parts = { ...binder.parts, declarations: declarations.slice(0, binderRows) };
  const document = askFor('binder', 'nl', { ...binder, parts });
  const prints: number[] = [];
  for (let round = 0; round < 3; round += 1)
    prints.push(
      await timed(() =>
        page.evaluate(
          (input) =>
            (globalThis as unknown as { readonly vertrouwd: Bridge }).vertrouwd.host('document.pdf', input),
          { document, name: 'map.pdf' },
        ),
      ),
    );
  const saved = readdirSync(join(home, 'saved')).find((name) => name.startsWith('map'));
  const { pages } = await readPdf(join(home, 'saved', saved ?? ''));
  return { prints, pages: pages.length };
};

const places = ['vandaag', 'clienten', 'bewaren', 'register', 'instellingen'];

/** The window's own work: opening each screen, typing in the search field, printing the register. */
export const windowWork = async (host: BrowserHost, home: string): Promise<readonly Line[]> => {
  const { page } = host;
  for (const place of places) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(600);
  }
  const openings = (await readProbe(page)).tasks;

  await clientsPage(page).open();
  await page.waitForTimeout(500);
  await readProbe(page);
  await typeWords(page);
  const typed = await readProbe(page);

  const opened = await openFullFile(host);

  const register = registerPage(page);
  await register.open();
  await readProbe(page);
  const prints: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    prints.push(await timed(() => register.file('Afdrukken')));
    await page.reload();
    await page.evaluate(watch);
    await register.open();
  }
  const forms = await printForm(host);
  const binder = await printBinder(host, home);
  await clientsPage(page).open();
  return [
    { work: 'keystroke to painted list', ours: typed.paints, budgets: [{ on: 'p95', most: 50 }] },
    { work: 'full file opened to painted', ours: opened, budgets: [{ on: 'p95', most: 150 }] },
    { work: 'register printed to PDF', ours: prints, budgets: [{ on: 'median', most: 2_000 }] },
    { work: 'form of a volunteer to PDF', ours: forms, budgets: [{ on: 'median', most: 1_000 }] },
    {
      work: `binder of ${binder.pages} pages to PDF`,
      ours: binder.prints,
      budgets: [{ on: 'median', most: 5_000 }],
    },
    longestOf('at the first opening of each screen', openings, 200),
    longestOf('while the store searches', typed.tasks),
  ];
};
