import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { tick } from '../support/pages/controls.ts';
import { callFrom } from '../support/window-call.ts';
import { axeFindings, overflow } from './axe-clean.ts';

let app: TestWindow;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('imported');
  app.page.setDefaultTimeout(8_000);
  await app.unlock();
});

afterAll(() => app?.close());

const goTo = async (place: string, title: string | RegExp) => {
  await app.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
};
const sentences = () => app.page.locator('#sheet').getByRole('listitem').allInnerTexts();

test('Vandaag greets, and says in sentences with one action each what asks for something', async () => {
  const { page } = app;
  await page.getByText('dossiers zijn over hun bewaartermijn').waitFor();
  await page.getByRole('heading', { level: 1, name: /^Goede(?:morgen|middag|navond), Fatma$/ }).waitFor();
  await page.getByText('Zaterdag 21 november 2026').waitFor();
  const rows = page.locator('#sheet').getByRole('listitem');
  for (const row of await rows.all()) expect(await row.getByRole('link').count()).toBe(1);
  const { due } = await callFrom(page)('retention.overview', {});
  expect((await sentences())[0]).toContain(`${due} dossiers`);
  await expect.poll(() => page.getByRole('link', { name: /^Vandaag/ }).innerText()).toContain('3');
  expect(await axeFindings(page)).toEqual([]);
});

test('a line goes when what it asks for was done', async () => {
  const call = callFrom(app.page);
  const [run] = await call('imports.list', {});
  if (!run) throw new Error('Nothing was imported');
  expect((await sentences()).some((text) => text.includes('het oude bestand'))).toBe(true);
  await call('imports.answerSourceFile', { id: run.id, answer: 'destroyed' });
  await app.page.getByText(/het oude bestand/).waitFor({ state: 'detached' });
});

/** Places that lead on to where somebody left off. */
const leadsOn: Readonly<Record<string, string>> = {
  '#/bewaren/opschoonavond': '#/bewaren/opschoonavond/nakijken',
};

const placesOf = async (): Promise<readonly string[]> => {
  const links = await app.page.locator('#sheet').getByRole('link').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
};

/** Follows each place, and waits until it shows something that was not refused. */
const follow = async (places: readonly string[]) => {
  for (const place of places) {
    await app.page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await app.page.waitForFunction((hash) => location.hash === hash, leadsOn[place] ?? place);
    await app.page.locator('#sheet h1').first().waitFor();
    await app.page.getByText('Even geduld, de gegevens komen eraan.').first().waitFor({ state: 'detached' });
    expect([place, await app.page.locator('#sheet').getByRole('alert').allInnerTexts()]).toEqual([place, []]);
  }
};

test('each action leads to a screen that is there', async () => {
  const places = await placesOf();
  expect(places).toEqual(expect.arrayContaining(['#/bewaren/opschoonavond', '#/kalender']));
  await follow(places);
});

test('each step of the desk of the FG and of Bewaren leads to a screen that is there', async () => {
  await goTo('#/fg-bureau', 'FG-bureau');
  await app.page.getByRole('heading', { name: 'Map van de FG' }).waitFor();
  const desk = await placesOf();
  expect(desk).toEqual(expect.arrayContaining(['#/bewaren/bewijzen', '#/bewaren/aantallen']));
  await goTo('#/bewaren', 'Bewaren');
  await app.page.getByRole('heading', { name: 'Bewijs en regels' }).waitFor();
  await follow([...desk, ...(await placesOf())]);
});

test('the settings say who one is, what the organisation is, and what is not protected', async () => {
  await goTo('/instellingen', 'Instellingen');
  for (const text of [
    'Verklaring getekend op 5 januari 2026.',
    'Buurthuis De Brug',
    'Na 5 minuten zonder toets',
  ])
    await app.page.getByText(text).first().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole('link', { name: 'Wat Vertrouwd niet kan beschermen' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Wat Vertrouwd niet kan beschermen' }).waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
});

test('theme, letters and language work at once and are there again after a reload', async () => {
  const { page } = app;
  await goTo('/instellingen', 'Instellingen');
  await tick(page, 'radio', 'Donker');
  await tick(page, 'radio', '200 %');
  await tick(page, 'radio', 'English');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  const root = page.locator('html');
  await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
  await expect.poll(() => root.getAttribute('lang')).toBe('en');
  await expect.poll(() => root.evaluate((html) => html.style.fontSize)).toBe('200%');
  await goTo('/vandaag', /^Good/);
  expect(await overflow(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
