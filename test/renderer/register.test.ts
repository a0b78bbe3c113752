import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press, tick } from '../support/pages/controls.ts';
import { registerPage } from '../support/pages/register.ts';
import { readPdf } from '../support/read-pdf.ts';
import { axeFindings } from './axe-clean.ts';

let app: TestWindow;
let register: ReturnType<typeof registerPage>;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window does not build');
  app = await openTestWindow('imported');
  await app.unlock();
  register = registerPage(app.page);
});

afterAll(() => app?.close());

beforeEach(() => register.open());

const rightMargin = (297 - 20) * (72 / 25.4);

test('it shows what the app holds now, and every gap leads to its place', async () => {
  const block = register.block('1. Cliëntregistratie');
  await block.getByText('Nu 393 dossiers').waitFor();
  await expect
    .poll(() => block.getByRole('link', { name: '125 te laat' }).getAttribute('href'))
    .toBe('#/bewaren');
  await block.getByText('Cliëntdossier: uiterlijk 5 jaar na het laatste contact').waitFor();
  await block.getByText(/Bron: handboek 5\.4\. Reden: Besluit van het bestuur/).waitFor();
  await block.getByText(/Nog niet besloten of een DPIA nodig is/).waitFor();
  await press(app.page, /^Cliëntregistratie: grondslag$/);
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.textContent))
    .toBe('nog in te vullen');
  expect(await axeFindings(app.page)).toEqual([]);
});

test('a half-filled activity is not lost by a wrong click, and what is saved shows as changed', async () => {
  await register.change('1. Cliëntregistratie');
  await tick(app.page, 'radio', /Gerechtvaardigd belang/);
  await register.part('Wie erbij kan');
  await tick(app.page, 'radio', 'Deze organisaties');
  await app.page.getByRole('combobox', { name: 'Naam van de organisatie' }).fill('bli');
  await app.page.getByRole('option', { name: 'Blijf Groep' }).click();
  await app.page.getByRole('link', { name: 'Terug zonder opslaan' }).click();
  await press(app.page, 'Verder werken');
  expect(await axeFindings(app.page)).toEqual([]);
  await register.save();
  await app.page.getByText(/Sindsdien zijn twee dingen veranderd, het eerst bij Cliëntregistratie/).waitFor();
  const block = register.block('1. Cliëntregistratie');
  await block.getByText('Blijf Groep').waitFor();
  await block.getByText('Gerechtvaardigd belang').waitFor();
  expect(await app.page.getByText('Cliëntregistratie: grondslag', { exact: true }).count()).toBe(0);
});

test('an activity needs a name; it can be added and taken away, but not while the app holds its data', async () => {
  await app.page.getByRole('link', { name: 'Verwerking toevoegen' }).click();
  await app.page.getByRole('link', { name: 'Zelf beschrijven' }).click();
  await register.save();
  await app.page
    .getByRole('alert')
    .getByText(/Vul een naam in/)
    .waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await register.fill('Naam', 'Nieuwsbrief');
  await register.fill(/^Doel/, 'Nieuws sturen\nen uitnodigen');
  await register.save();
  await register.change('8. Nieuwsbrief');
  await press(app.page, 'Verwerking weghalen');
  await app.page.getByRole('alertdialog').getByRole('button', { name: 'Verwerking weghalen' }).click();
  await register.block('7. Werving en selectie').waitFor();
  expect(await app.page.getByText('Nieuwsbrief').count()).toBe(0);
  await register.change('2. Toestemmingenregister');
  await app.page.getByText(/bewaart Vertrouwd zelf de gegevens/).waitFor();
});

test('a draft says so on every page, lies within the paper, and names no client', async () => {
  const path = await register.file('Afdrukken');
  expect(path).toMatch(/register-concept\.pdf$/);
  const { pages, words: all, isTagged, title } = await readPdf(path);
  expect([isTagged, title]).toEqual([true, 'Register van verwerkingen']);
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach(({ words, width, height, end }, index) => {
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    expect(end).toBeLessThanOrEqual(rightMargin + 1);
    expect(words).toContain(`Pagina ${index + 1} van ${pages.length}`);
    expect(words).toContain('concept');
    expect(words).toContain('vertrouwelijk');
  });
  for (const text of [
    'KvK-nummer 12345678',
    'Geen FG aangesteld',
    'Blijf Groep',
    'NOG INVULLEN',
    '393 dossiers, 125 te laat',
    'Bijlage 2. Bewaarregels met bron en reden',
    'Bijlage 3. Cijfers uit de wet waarmee het programma rekent',
    'Wat in dit concept niet klopt met de praktijk',
    'Wijzigingen sinds versie 2',
  ])
    expect(all).toContain(text);
  expect(all).not.toContain('El Khattabi');
});

test('a version is approved after its changes were shown, can be compared, and stays as it was', async () => {
  await app.page.getByRole('link', { name: 'Versie 3 goedkeuren' }).click();
  const changed = app.page.getByRole('row').filter({ hasText: 'Grondslag' });
  await expect.poll(() => changed.textContent()).toContain('stond er niet');
  await expect.poll(() => changed.textContent()).toContain('Gerechtvaardigd belang');
  await register.fill(/^Toelichting/, 'Besluit van het bestuur van 21 november 2026');
  expect(await axeFindings(app.page)).toEqual([]);
  await press(app.page, 'Versie 3 goedkeuren');
  await app.page
    .getByText(/Versie 3, goedgekeurd op 21 november 2026\. Sindsdien is er niets veranderd/)
    .waitFor();

  await register.goTo('/versies', 'Versies van het register');
  await app.page.getByRole('row').filter({ hasText: 'Blijf Groep' }).first().waitFor();
  expect(await axeFindings(app.page)).toEqual([]);
  await app.page.getByRole('link', { name: 'Versie 2 bekijken' }).click();
  await app.page.getByText(/^Controlegetal: [0-9a-f]{64}$/).waitFor();
  expect(await app.page.getByText('Blijf Groep').count()).toBe(0);
  expect(await app.page.getByRole('link', { name: 'Wijzigen' }).count()).toBe(0);

  await register.open();
  const { pages } = await readPdf(await register.file('Afdrukken'));
  expect(pages.every(({ words }) => words.includes('versie 3') && !words.includes('concept'))).toBe(true);
});

test('it can be saved as a workbook, a table and data', async () => {
  const workbook = await register.file('Bewaren als', /Excel/);
  expect(workbook).toMatch(/register-versie-3\.xlsx$/);
  const xlsx = readFileSync(workbook);
  expect(xlsx.subarray(0, 2).toString()).toBe('PK');
  await register.goTo('/versies/3', 'Register, versie 3');
  const csv = readFileSync(await register.file('Bewaren als', /CSV/), 'utf8');
  expect(csv).toMatch(/^\uFEFFNr;Verwerking;Wie er intern over gaat;Doel;/);
  await register.open();
  const json = JSON.parse(readFileSync(await register.file('Bewaren als', /JSON/), 'utf8')) as object;
  expect(json).toMatchObject({ format: 'vertrouwd register 2' });
});
