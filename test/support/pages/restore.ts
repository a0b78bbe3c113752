import type { Page } from 'playwright-core';
import { passphrase, userLabel } from '../open-vault.ts';
import { press } from './controls.ts';

/** Putting a copy back, as a person does it, in Dutch. */
export const restorePage = (page: Page) => ({
  /** The copies that the first page shows. */
  copies: page.getByRole('radio'),
  /** From the list of copies in the settings, through the lock, to the first page. */
  fromSettings: async () => {
    await page.getByRole('link', { name: 'Reservekopie terugzetten' }).click();
    await press(page, 'Vergrendelen en een kopie kiezen');
    await page.getByRole('heading', { level: 1, name: 'Welke kopie wilt u terugzetten?' }).waitFor();
  },
  /** Looks for copies in another folder. */
  search: async (folder: string) => {
    await page.getByRole('textbox', { name: 'Map met kopieën' }).fill(folder);
    await press(page, 'Hier zoeken');
  },
  /** Chooses the newest copy and goes on. */
  chooseNewest: async () => {
    await page.getByRole('radio').first().check({ force: true });
    await press(page, 'Verder met deze kopie');
  },
  /** Opens the copy, on a computer without a vault with the folder where that comes. */
  open: async (folder?: string, name: string = userLabel, text: string = passphrase) => {
    await page.getByRole('textbox', { name: 'Uw naam' }).fill(name);
    await page.getByRole('textbox', { name: 'Wachtzin' }).fill(text);
    if (folder) await page.getByRole('textbox', { name: 'Waar komt de kluis?' }).fill(folder);
    await press(page, 'Kopie nakijken');
  },
  /** Waits for what the copy means. */
  meaning: async () => {
    await page.getByRole('heading', { level: 1, name: 'Dit staat in de kopie' }).waitFor();
    return page.locator('main');
  },
  done: () =>
    page
      .getByRole('heading', { level: 1, name: /^De kopie is (?:teruggezet|een kluis geworden)$/ })
      .waitFor(),
});
