import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { axeOn } from '../support/axe-on.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { clientsPage } from '../support/pages/clients.ts';
import { pick } from '../support/pages/controls.ts';

let app: TestWindow;
let list: ReturnType<typeof clientsPage>;

beforeAll(async () => {
  app = await openTestWindow('imported');
  await app.unlock();
  list = clientsPage(app.page);
});

afterAll(() => app?.close());

beforeEach(async () => {
  await app.page.evaluate(() => {
    location.hash = '/vandaag';
  });
  await list.open();
  // Which files are shown stays from one test to the next, as it does for a person.
  const shown = app.page.getByRole('button', { name: /Welke dossiers/ });
  if (!(await shown.textContent())?.startsWith('Alle')) await pick(app.page, /Welke dossiers/, /^Alle/);
});

test('all 393 people are counted, and no more rows are built than fit', async () => {
  await app.page.getByRole('heading', { name: 'Cliënten 393' }).waitFor();
  await list.list.focus();
  for (const key of ['End', 'PageUp', 'Home']) {
    await app.page.keyboard.press(key);
    expect(await list.rows.count()).toBeLessThanOrEqual(60);
  }
  await expect.poll(() => list.rows.first().getAttribute('aria-setsize')).toBe('393');
});

test('someone is found without accents, and the line says how long ago the last contact was', async () => {
  await list.search.fill('chantal ozturk');
  await expect.poll(() => list.rows.first().textContent()).toMatch(/^Öztürk, C\./);
  await expect.poll(() => list.rows.first().textContent()).toMatch(/contact|gesloten/);
});

test('the filter shows only closed files', async () => {
  await app.page.getByRole('link', { name: /Cliënten\s*250/ }).waitFor();
  await pick(app.page, 'Alle 393', 'Gesloten 143');
  await app.page.getByRole('heading', { name: 'Cliënten 143' }).waitFor();
  const lines = await list.rows.allTextContents();
  expect(lines.every((line) => line.includes('gesloten'))).toBe(true);
});

test('letters on the list go to the search field, arrows come back, and Enter opens a file', async () => {
  const { page } = app;
  await list.rows.first().waitFor();
  await list.list.focus();
  await page.keyboard.type('bakker');
  await expect.poll(() => list.search.inputValue()).toBe('bakker');
  await expect.poll(() => list.rows.first().textContent()).toMatch(/^Bakker/);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');
  // On a row that is still being read Enter does nothing: by then that could be somebody else.
  await page.locator('[role=listbox]:not([aria-busy])').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
  await expect.poll(() => list.list.getByRole('option', { selected: true }).textContent()).toMatch(/^Bakker/);
});

test('when nobody is found, the window says what to try and shows everybody again', async () => {
  await list.search.fill('zzzqqq');
  await app.page.getByText('Niemand gevonden.', { exact: false }).waitFor();
  await app.page.getByRole('button', { name: 'Alle dossiers tonen' }).click();
  await app.page.getByRole('heading', { name: 'Cliënten 393' }).waitFor();
  await expect.poll(() => list.search.inputValue()).toBe('');
});

test('a client can be added from anywhere with Ctrl+K', async () => {
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('toevoegen');
  await app.page.getByRole('menuitem', { name: 'Cliënt toevoegen' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Cliënt toevoegen' }).waitFor();
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('client-givenName');
});

test('Enter before the answer is there opens nobody, and afterwards whom the words fit, shown in the list', async () => {
  const { page } = app;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('khattabi');
  const people = page.getByRole('menuitem');
  await people.filter({ hasText: 'Khattabi' }).first().waitFor();
  const letGo = app.holdBack('clients.search');
  await Promise.all([page.keyboard.insertText(' fatiha'), page.keyboard.press('Enter')]);
  await expect.poll(() => people.count()).toBe(0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/clienten');
  letGo();
  await people.filter({ hasText: 'El Khattabi, F.' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Fatiha El Khattabi' }).waitFor();
  const shown = list.list.getByRole('option', { selected: true });
  await shown.waitFor();
  await expect.poll(() => shown.textContent()).toMatch(/^El Khattabi, F\./);
});

test('Escape closes Ctrl+K at once, also with words in it', async () => {
  await app.page.keyboard.press('Control+k');
  await app.page.keyboard.type('bak');
  await app.page.keyboard.press('Escape');
  await expect.poll(() => app.page.getByRole('dialog').count()).toBe(0);
});

test('axe finds nothing to mend in the list and in a file', async () => {
  await list.choose('bakker', 'Bakker');
  for (const tab of ['Overzicht', 'Notities', 'Toestemming', 'Bewaren']) {
    await app.page.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();
    await app.page.getByRole('tabpanel').waitFor();
    const { violations } = await axeOn(app.page).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${tab}: ${id}: ${html}`))).toEqual(
      [],
    );
  }
});
