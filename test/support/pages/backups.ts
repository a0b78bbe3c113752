import type { Page } from 'playwright-core';
import { press } from './controls.ts';

/** The screen of the copies, in Dutch. */
export const backupsPage = (page: Page) => ({
  /** From the sheet of settings. */
  open: async () => {
    await page
      .getByRole('navigation', { name: 'Onderwerpen' })
      .getByRole('link', { name: /Instellingen/ })
      .click();
    await page.getByRole('link', { name: 'Reservekopieën bekijken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Reservekopieën' }).waitFor();
  },
  /** Makes a copy and waits until it was checked. */
  make: async () => {
    await press(page, 'Nu een reservekopie maken');
    await page.getByText(/De kopie is gemaakt en nagekeken/).waitFor();
  },
  /** Chooses a folder with the keyboard alone. */
  choose: async (folder: string) => {
    await page.getByRole('button', { name: 'Andere map kiezen' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Map' }).waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(folder);
    await page.keyboard.press('Enter');
  },
  changeTerm: async (days: string, reason: string) => {
    await press(page, 'Termijn veranderen');
    await page.getByRole('textbox', { name: 'Aantal dagen' }).fill(days);
    if (reason !== '') await page.getByRole('textbox', { name: /Waarom langer/ }).fill(reason);
    await press(page, 'Termijn opslaan');
  },
  /** The rows of the list, the newest copy first. */
  rows: page.getByRole('table', { name: /Kopieën van deze kluis/ }).locator('tbody tr'),
});
