import { lawfulAtOnce } from '../../core/retention/at-once.ts';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { anOrganisation, passphrase, userLabel } from '../support/open-vault.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press, tick } from '../support/pages/controls.ts';
import { setupPage } from '../support/pages/setup.ts';
import { callFrom } from '../support/window-call.ts';
import { axeFindings, overflow } from './axe-clean.ts';

let app: TestWindow;
let setup: ReturnType<typeof setupPage>;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('no-vault');
  app.page.setDefaultTimeout(8_000);
  setup = setupPage(app.page);
});

afterAll(() => app?.close());

const titled = (title: string) =>
  app.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

const title = () => app.page.getByRole('heading', { level: 1 }).innerText();

/** Holds of every page: nothing for axe, and all of it fits also with letters twice as large, in both languages. */
const holds = async () => {
  expect(await axeFindings(app.page)).toEqual([]);
  for (const size of ['200%', '']) {
    await app.page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
    expect(await overflow(app.page)).toBe(0);
  }
};

// One course of pages, in order: each test goes on where the one before ended.
test('the first page says how many steps there are, and a failed try says what to mend', async () => {
  await titled('Uw organisatie');
  await expect
    .poll(() => app.page.getByRole('list', { name: 'Stappen' }).getByRole('listitem').count())
    .toBe(4);
  await setup.next();
  await app.page.getByRole('alert').waitFor();
  await expect
    .poll(() => app.page.evaluate(() => document.activeElement?.getAttribute('role')))
    .toBe('alert');
  await holds();
});

test('the words change to English and back, and what was typed stays', async () => {
  await app.page.getByLabel('Naam van de organisatie').fill('Buurthuis');
  await press(app.page, 'English');
  await titled('Your organisation');
  await expect.poll(() => app.page.getByLabel('Name of the organisation').inputValue()).toBe('Buurthuis');
  await holds();
  await press(app.page, 'Nederlands');
  await titled('Uw organisatie');
});

test('legal words carry their explanation, and no FG without a reason passes', async () => {
  await setup.contact(anOrganisation);
  await titled('Toezicht en zorg');
  await app.page.getByRole('button', { name: 'FG', exact: true }).hover();
  await app.page.getByRole('tooltip').filter({ hasText: 'art. 37' }).waitFor();
  await tick(app.page.getByRole('radiogroup', { name: /FG/ }), 'radio', 'Nee');
  await setup.next();
  await app.page.getByRole('alert').filter({ hasText: 'Schrijf op waarom u geen FG hebt' }).waitFor();
  await holds();
  await tick(app.page.getByRole('radiogroup', { name: /FG/ }), 'radio', 'Nee');
  await app.page.getByLabel('Waarom hebt u geen FG?').fill(anOrganisation.fgNoneReason);
  await app.page
    .getByRole('radiogroup', { name: /zorgaanbieder/ })
    .getByText('Ja', { exact: true })
    .click();
  await setup.next();
  await expect.poll(title).toBe('Wie bent u?');
  await holds();
});

test('a day that is still to come is held back', async () => {
  await setup.person(userLabel, '2099-01-05');
  await app.page.getByRole('alert').filter({ hasText: 'Deze dag moet nog komen' }).waitFor();
  expect(await title()).toBe('Wie bent u?');
  await setup.person(userLabel, '2026-01-05');
  await titled('Uw wachtzin');
});

test('while one types, words say how strong the passphrase is, and six words are made on request', async () => {
  const field = app.page.getByLabel('Wachtzin', { exact: true });
  await field.fill('kort');
  await app.page.getByText('Nog 11 tekens te gaan.').waitFor();
  await field.fill('buurthuisdebrug');
  await app.page.getByText(/Te dichtbij/).waitFor();
  await press(app.page, 'Zes woorden voor mij kiezen');
  await app.page.getByText('Goed: deze zin is sterk genoeg.').waitFor();
  expect((await field.inputValue()).split(' ')).toHaveLength(6);
  await expect.poll(() => field.getAttribute('type')).toBe('text');
  await press(app.page, 'Verbergen');
  await expect.poll(() => field.getAttribute('type')).toBe('password');
  await holds();
  await setup.passphrase(passphrase);
  await titled('Uw herstelcode');
});

test('the code can be looked at again after a wrong try, and the vault cannot lie in a sync folder', async () => {
  await holds();
  const code = await setup.code();
  await setup.next();
  await titled('Typ de code over');
  await setup.typeBack(code.slice(0, -1));
  await app.page.getByRole('alert').filter({ hasText: 'Groep 10 klopt nog niet' }).waitFor();
  await press(app.page, /^Terug$/);
  expect(await setup.code()).toBe(code);
  await setup.next();
  await setup.typeBack(code.toLowerCase());
  await titled('Waar ligt de kluis?');
  await holds();
  const place = app.page.getByLabel('Map', { exact: true });
  const proposed = await place.inputValue();
  await place.fill(join(app.vault.home, 'Dropbox'));
  await setup.make();
  await app.page.getByRole('alert').filter({ hasText: 'kopieert zichzelf naar internet' }).waitFor();
  await place.fill(proposed);
  await setup.make();
  await titled('Hoe lang bewaart u een cliëntdossier?');
});

test('a care provider is asked about its laws, whose term cannot be made shorter', async () => {
  await holds();
  await setup.confirmClientTerm('Besluit van het bestuur van 5 januari 2026.');
  await titled('Houdt u medische dossiers bij?');
  await app.page.getByLabel('Aantal').fill('5');
  await setup.confirmTerm('Wij willen korter.');
  await app.page.getByRole('alert').waitFor();
  await holds();
  await setup.skipRest();
  await titled('Klaar om te beginnen');
  await holds();
  await setup.begin();
  await app.page.getByRole('navigation', { name: 'Onderwerpen' }).waitFor();
  const rules = await callFrom(app.page)('retention.rules', {});
  expect(
    rules
      .filter(({ state, code }) => state === 'confirmed' && !lawfulAtOnce.includes(code))
      .map(({ code }) => code),
  ).toEqual(['SERVICE_CLIENT']);
});
