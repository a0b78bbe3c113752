import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { day } from '../../core/kernel/day.ts';
import { axeOn } from '../support/axe-on.ts';
import { aClient } from '../support/a-client.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { clientFile } from '../support/pages/client-file.ts';
import { clientForm, clientsPage } from '../support/pages/clients.ts';
import { pick, press, tick } from '../support/pages/controls.ts';
import { comeBack, unlock, unlockPage } from '../support/pages/unlock.ts';
import { callFrom } from '../support/window-call.ts';

let app: TestWindow;
let call: ReturnType<typeof callFrom>;
let list: ReturnType<typeof clientsPage>;
let form: ReturnType<typeof clientForm>;
let file: ReturnType<typeof clientFile>;

beforeAll(async () => {
  app = await openTestWindow('rules');
  await app.unlock();
  call = callFrom(app.page);
  list = clientsPage(app.page);
  form = clientForm(app.page);
  file = clientFile(app.page);
});

afterAll(() => app?.close());

beforeEach(() => list.open());

test('an empty vault offers to take over a list or to add somebody', async () => {
  await app.page.getByRole('heading', { level: 1, name: 'Nog geen cliënten' }).waitFor();
  await expect
    .poll(() => app.page.getByRole('link', { name: 'Lijst overnemen' }).getAttribute('href'))
    .toBe('#/overnemen');
  await app.page.getByRole('link', { name: 'Cliënt toevoegen' }).click();
  await app.page.getByRole('heading', { level: 1, name: 'Cliënt toevoegen' }).waitFor();
});

test('a name is asked for beside its field, and the focus goes to what must be mended', async () => {
  await list.add();
  await form.save();
  await form.error('Vul één naam in').waitFor();
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('alert');
  const { violations } = await axeOn(app.page).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await form.error('Vul één naam in').click();
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.id)).toBe('client-familyName');
});

test('a number that cannot be called is named beside its field; then the client is kept, with what makes contact safe', async () => {
  const { page } = app;
  await list.add();
  await form.fill('Voornaam', 'Fatiha');
  await form.fill('Achternaam', 'El Khattabi');
  await form.why();
  await form.open('Telefoon of e-mail');
  await press(page, 'Telefoonnummer toevoegen');
  await form.fill('Telefoonnummer', '06 12');
  await form.fill('Waar moet u op letten?', 'geen voicemail');
  await pick(page, /Is dit veilig/, 'Nee, niet gebruiken');
  await form.open('Adres');
  await form.fill('Straat', 'Voorbeeldstraat');
  await form.fill('Huisnummer', '12');
  await tick(page, 'checkbox', /Geheim adres/);
  await form.save();
  await form.error('Dit is geen volledig telefoonnummer').waitFor();
  await form.fill('Telefoonnummer', '06 00000412');
  await form.save();
  await page.getByRole('heading', { level: 1, name: 'Fatiha El Khattabi' }).waitFor();
  await expect
    .poll(() => file.fact('Bereiken').textContent())
    .toBe('06 0000 0412 niet veilig geen voicemail');
  expect(await file.fact('Adres').textContent()).not.toContain('Voorbeeldstraat');
  await press(page, 'Adres tonen');
  await page.getByText('Voorbeeldstraat 12').waitFor();
});

test('a person can be kept under an alias only', async () => {
  await list.add();
  await tick(app.page, 'radio', /Alleen met een alias/);
  await form.fill('Alias', 'K.');
  await form.why();
  await form.save();
  await app.page.getByRole('heading', { level: 1, name: 'K.' }).waitFor();
  const { rows } = await call('clients.search', { words: 'K.', filter: 'all', offset: 0, limit: 9 });
  expect(rows.map(({ listName, isAliasOnly }) => [listName, isAliasOnly])).toContainEqual(['K.', true]);
});

test('a citizen service number is refused beside the field that holds it', async () => {
  await list.add();
  await form.fill('Achternaam', 'Bouzid');
  await form.why();
  await form.open('Plaats van het papier');
  await form.fill('Waar ligt het papieren dossier?', 'map BSN 123456782');
  await form.save();
  await form.error('burgerservicenummer').waitFor();
  expect((await call('clients.search', { words: 'bouzid', filter: 'all', offset: 0, limit: 1 })).total).toBe(
    0,
  );
  await press(app.page, 'Niet opslaan');
  await press(app.page, 'Weggaan zonder opslaan');
});

test('days that cannot be are refused beside the day', async () => {
  await list.add();
  await form.fill('Achternaam', 'Nowak');
  await form.why();
  await form.day('Geopend op', '2026-11-22');
  await form.save();
  await form.error('Deze dag ligt in de toekomst.').waitFor();
  await form.day('Geopend op', '2026-11-20');
  await form.day('Laatste contact', '2026-11-19');
  await form.save();
  await form.error('Het laatste contact ligt vóór de dag').waitFor();
  await press(app.page, 'Niet opslaan');
  await press(app.page, 'Weggaan zonder opslaan');
  await app.page.getByRole('heading', { level: 1, name: 'Kies een cliënt' }).waitFor();
  expect((await call('clients.search', { words: 'nowak', filter: 'all', offset: 0, limit: 1 })).total).toBe(
    0,
  );
});

test('who leaves a changed form is asked first; staying keeps what was typed', async () => {
  const { page } = app;
  const { id } = await call(
    'clients.add',
    aClient({ familyName: 'Ramdin', lastContactOn: day('2026-11-01') }),
  );
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/clienten/${id}/wijzigen`);
  await form.fill('Achternaam', 'Ramdin-Jansen');
  await page.getByRole('link', { name: /Vandaag/ }).click();
  await page.getByRole('alertdialog', { name: 'U hebt nog niet opgeslagen' }).waitFor();
  await press(page, 'Verder werken');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Achternaam' }).inputValue())
    .toBe('Ramdin-Jansen');
  await page.evaluate(() => history.back());
  await press(page, 'Verder werken');
  await form.save();
  await page.getByRole('heading', { level: 1, name: 'Fatiha Ramdin-Jansen' }).waitFor();
  expect((await call('clients.open', { id })).familyName).toBe('Ramdin-Jansen');
});

test('what was typed before a lock is offered again', async () => {
  const { page } = app;
  await list.add();
  await form.fill('Achternaam', 'Álvarez');
  await page.keyboard.press('F9');
  await comeBack(page);
  await unlockPage(page).shown();
  await unlock(page);
  await list.open();
  await list.add();
  await press(page, 'Verder met die tekst');
  await expect.poll(() => page.getByRole('textbox', { name: 'Achternaam' }).inputValue()).toBe('Álvarez');
});
