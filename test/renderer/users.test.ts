import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { closeVaultFile, openVaultFile } from '../../db/open.ts';
import { passphrase } from '../support/open-vault.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press, tick, typeDay } from '../support/pages/controls.ts';
import { peoplePage } from '../support/pages/people.ts';
import { unlockPage } from '../support/pages/unlock.ts';
import { readPdf } from '../support/read-pdf.ts';
import { callFrom } from '../support/window-call.ts';
import { keyOf } from '../support/worker-vault.ts';
import { axeFindings, overflow } from './axe-clean.ts';

let app: TestWindow;
const longName = 'Samira van den Nieuwenhuizen-El Khattabi Ouaazizi Rahmouni';

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('rules');
  app.page.setDefaultTimeout(8_000);
  await app.unlock();
});

afterAll(() => app?.close());

const goTo = async (place: string, title: string) => {
  await app.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await app.page.getByRole('heading', { level: 1, name: title }).waitFor();
};

test('somebody is added with a name, roles and a past day; what is missing is said first', async () => {
  const { page } = app;
  await goTo('/instellingen/mensen/nieuw', 'Iemand toevoegen');
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('alert').getByText('Typ een naam.').waitFor();
  await page.getByRole('alert').getByText('Kies minstens één rol.').waitFor();
  await page.getByRole('textbox', { name: 'Naam' }).fill('fatma bakker');
  await tick(page, 'checkbox', /^Vrijwilliger/);
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('alert').getByText('Kies wie het is.').waitFor();
  await page.getByRole('checkbox', { name: /^Vrijwilliger/ }).uncheck({ force: true });
  await tick(page, 'checkbox', /^Beheerder/);
  await typeDay(page, /Geheimhoudingsverklaring/, '2026-11-22');
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('alert').getByText('Deze dag moet nog komen.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await typeDay(page, /Geheimhoudingsverklaring/, '2026-11-20');
  await press(page, 'Toevoegen en startcode maken');
  await page.getByText('Er is al iemand met deze naam.').waitFor();
  expect(await callFrom(page)('users.list', {})).toHaveLength(1);
});

test('an FG who also decides takes a tick, and the code is shown once, big and whole', async () => {
  const { page } = app;
  await page.getByRole('textbox', { name: 'Naam' }).fill(longName);
  await tick(page, 'checkbox', /^FG/);
  await page.getByRole('alert').getByText('houdt toezicht op zichzelf').waitFor();
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('alert').getByText('Geef aan dat u dit weet, of kies andere rollen.').waitFor();
  await tick(page, 'checkbox', /^Ik weet dit/);
  await press(page, 'Toevoegen en startcode maken');
  await page.getByRole('heading', { level: 1, name: `Startcode voor ${longName}` }).waitFor();
  await expect
    .poll(() => page.getByRole('list', { name: 'De startcode' }).getByRole('listitem').count())
    .toBe(7);
  await page.getByText('Geldig tot en met 5 december 2026').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.reload();
  await goTo('/instellingen/mensen', 'Mensen');
  await page.getByText('FG die ook beslist').waitFor();
  expect(page.url()).not.toMatch(/Samira|Nieuwenhuizen/);
  expect(await page.title()).toBe('Vertrouwd');
});

test('a person without a declaration and one with an old code ask for something, also on Vandaag', async () => {
  const { page } = app;
  const person = {
    volunteerId: null,
    declarationOn: null,
    roles: ['manager' as const],
    acceptsFgCombination: false,
  };
  await callFrom(page)('users.add', { ...person, label: 'Piet Jansen' });
  await goTo('/vandaag', 'Goede');
  await page.getByText('Van één persoon is geen geheimhoudingsverklaring vastgelegd.').waitFor();
  await goTo('/instellingen/mensen', 'Mensen');
  await page.getByText('geen verklaring').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Piet Jansen' }).click();
  await press(page, 'Datum vastleggen');
  await typeDay(page.getByRole('alertdialog'), /Geheimhoudingsverklaring/, '2026-11-20');
  await press(page, 'Opslaan');
  await page.getByText('De geheimhoudingsverklaring is getekend op 20 november 2026.').waitFor();
  await press(page, 'Rollen wijzigen');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Beheerder/ }).uncheck({ force: true });
  await tick(page, 'checkbox', /^Vrijwilliger/);
  await press(page, 'Rollen opslaan');
  await page.getByText('Dit account hoort bij niemand.').waitFor();
  await page.getByRole('checkbox', { name: /^Vrijwilliger/ }).uncheck({ force: true });
  await tick(page, 'checkbox', /^Bestuur/);
  await press(page, 'Rollen opslaan');
  await page.getByText('en kan de herstelcodes oefenen').waitFor();
  await press(page, 'Nieuwe startcode maken');
  await page.getByRole('heading', { level: 1, name: 'Startcode voor Piet Jansen' }).waitFor();
});

test('the code is printed on one sheet that names nobody, after the passphrase was asked again', async () => {
  const { page } = app;
  const groups = await page.getByRole('list', { name: 'De startcode' }).getByRole('listitem').allInnerTexts();
  await press(page, 'Code afdrukken');
  await page.getByRole('alertdialog').getByRole('textbox').fill(passphrase);
  await press(page, 'Bestand maken');
  await page.getByText('Druk het af en wis het bestand daarna.').waitFor({ timeout: 30_000 });
  const { pages, words, title } = await readPdf(join(app.saveDir, 'startcode.pdf'));
  expect(pages).toHaveLength(1);
  for (const group of groups) expect(words).toContain(group.trim());
  expect(`${words} ${title}`).not.toMatch(/Piet|Jansen|Buurthuis/);
  await press(page, 'Klaar, ik heb de code doorgegeven');
});

test('a removal says what stays and asks for the name, and keeps the name where it was', async () => {
  const { page } = app;
  await goTo('/instellingen/mensen', 'Mensen');
  await page.getByRole('link', { name: 'Piet Jansen' }).click();
  await page.getByText('Oude reservekopieën gaan met de oude wachtzin nog open').waitFor();
  await goTo('/instellingen/mensen', 'Mensen');
  await peoplePage(page).remove('Piet Jansen');
  await page.getByText('Ook de sleutel van de kluis veranderen?').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await goTo('/instellingen/mensen', 'Mensen');
  await page.getByRole('heading', { name: 'Wie er waren' }).waitFor();
  expect(await page.getByRole('link', { name: 'Piet Jansen' }).count()).toBe(0);
});

test('a manager never sees a way to remove herself', async () => {
  const { page } = app;
  await page.getByRole('link', { name: 'Fatma Bakker' }).click();
  await page.getByText('Dit bent u.').waitFor();
  expect(await page.getByRole('button', { name: /verwijderen/ }).count()).toBe(0);
});

test('a decision about people that somebody edited with another tool keeps the vault shut, by its name', async () => {
  const { page, vault } = app;
  // The window begins anew with a lock, and the answer goes with it.
  await callFrom(page)('vault.lock', {}).catch(() => undefined);
  await unlockPage(page).shown();
  expect(await axeFindings(page)).toEqual([]);
  const db = openVaultFile(join(vault.folder, 'vault.db'), await keyOf(vault.folder));
  db.exec(`UPDATE statement SET body = '{"roles":["manager"]}' WHERE kind = 'roles'`);
  closeVaultFile(db);
  await unlockPage(page).open();
  await page.getByText('Een ondertekend besluit over wie in de kluis mag, is veranderd.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
