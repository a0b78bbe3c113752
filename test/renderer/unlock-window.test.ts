import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refreshRenderer } from '../../build/outputs.ts';
import { openTestWindow, type TestWindow } from '../support/open-window.ts';
import { press } from '../support/pages/controls.ts';
import { unlockPage } from '../support/pages/unlock.ts';
import { axeFindings, overflow } from './axe-clean.ts';

let app: TestWindow;

beforeAll(async () => {
  if (refreshRenderer() !== 0) throw new Error('The window cannot be built');
  app = await openTestWindow('rules');
  app.page.setDefaultTimeout(8_000);
});

afterAll(() => app?.close());

const titled = (title: string) =>
  app.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
const words = () => app.page.locator('body').innerText();

test('the lock screen names nobody, and its fields are in reach of the keyboard', async () => {
  await unlockPage(app.page).shown();
  expect(await words()).not.toMatch(/Buurthuis|Fatma|Bakker/);
  expect(await app.page.title()).toBe('Vertrouwd');
  await app.page.keyboard.type('Fatma Bakker');
  await expect.poll(() => app.page.getByLabel('Uw naam').inputValue()).toBe('Fatma Bakker');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('geheim');
  await expect.poll(() => app.page.getByLabel('Wachtzin', { exact: true }).inputValue()).toBe('geheim');
  expect(await axeFindings(app.page)).toEqual([]);
});

test('what is typed can be shown, and Caps Lock is said', async () => {
  const field = app.page.getByLabel('Wachtzin', { exact: true });
  await press(app.page, 'Laten zien');
  await expect.poll(() => field.getAttribute('type')).toBe('text');
  await field.evaluate((input) =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'A', bubbles: true, modifierCapsLock: true })),
  );
  await app.page.getByText('Caps Lock staat aan').waitFor();
});

test('after wrong passphrases the seconds are counted down until one may try again', async () => {
  const { page } = app;
  await unlockPage(page).open('Fatma Bakker', 'dit is hem echt niet hoor');
  await page.getByText('De naam of de wachtzin klopt niet.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // A slow machine may try again only when the first second is over; every failure makes the next wait longer.
  const wait = page.getByText(/Wacht nog \d+ sec\./);
  const open = page.getByRole('button', { name: /^Openen$/ });
  const tryOn = async (): Promise<boolean> => {
    if (await open.isEnabled()) await open.click();
    return (await wait.isVisible()) && (await open.isDisabled());
  };
  await expect.poll(tryOn, { timeout: 60_000, interval: 200 }).toBe(true);
  await page.getByText('U kunt het nu opnieuw proberen.').waitFor({ timeout: 70_000 });
  await expect.poll(() => open.isEnabled()).toBe(true);
});

test('the code and another folder are asked for on pages of their own, with a way back', async () => {
  await press(app.page, 'Herstelcode gebruiken');
  await titled('Herstelcode gebruiken');
  expect(await axeFindings(app.page)).toEqual([]);
  await press(app.page, /^Terug$/);
  await press(app.page, 'Andere kluis openen');
  await titled('Andere kluis openen');
  await app.page.getByLabel('Map van de kluis').fill(app.vault.home);
  renameSync(app.vault.folder, `${app.vault.folder}.away`);
  await press(app.page, 'Deze kluis openen');
  await app.page.getByRole('alert').filter({ hasText: 'In deze map staat geen kluis' }).waitFor();
  renameSync(`${app.vault.folder}.away`, app.vault.folder);
  expect(await overflow(app.page)).toBe(0);
  await press(app.page, 'Deze kluis openen');
  await unlockPage(app.page).shown();
});

test('a damaged key file gets a calm page that says what is still there, and looking again helps once it is mended', async () => {
  const keys = join(app.vault.folder, 'keys.json');
  copyFileSync(keys, `${keys}.whole`);
  writeFileSync(keys, '{"format":"iets anders"}');
  await app.page.reload();
  await titled('De sleutels van deze kluis ontbreken of zijn beschadigd');
  const text = await words();
  expect(text).toContain('De gegevens zijn er nog.');
  expect(text).toContain('reservekopie');
  expect(text).toContain('Er is niets gewist.');
  expect(text).not.toMatch(/keys-damaged|opnieuw beginnen/);
  expect(await axeFindings(app.page)).toEqual([]);
  renameSync(`${keys}.whole`, keys);
  await press(app.page, 'Opnieuw kijken');
  await unlockPage(app.page).shown();
});

test('where a vault was and nothing is left, one can open another or begin anew; nothing is done by itself', async () => {
  renameSync(app.vault.folder, `${app.vault.folder}.away`);
  mkdirSync(app.vault.folder);
  await app.page.reload();
  await titled('De kluis is er nu niet');
  expect(await words()).toContain('kijk of de stick erin zit');
  await press(app.page, 'Hier een nieuwe kluis beginnen');
  await titled('Uw organisatie');
  expect(readdirSync(app.vault.folder)).toEqual([]);
});
