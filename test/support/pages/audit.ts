import type { Page } from 'playwright-core';
import { passphrase } from '../open-vault.ts';
import { press } from './controls.ts';

/** The log in Dutch: how it stands, its lines, and what leaves of it on paper. */
export const auditPage = (page: Page) => {
  const leaving = page.getByRole('alertdialog', { name: 'Dit gaat de kluis uit' });
  return {
    open: async () => {
      await page.evaluate(() => {
        location.hash = '#/register/logboek';
      });
      await page.getByRole('heading', { level: 1, name: 'Logboek' }).waitFor();
      await page.getByRole('table', { name: /^Regels van het logboek/ }).waitFor();
    },
    rows: page.getByRole('table', { name: /^Regels van het logboek/ }).locator('tbody tr'),
    /** Limits the lines to one file. */
    search: (number: string) => page.getByRole('textbox', { name: 'Dossiernummer' }).fill(number),
    check: () => press(page, 'Nu controleren'),
    acknowledge: () => press(page, 'Wij hebben dit nagegaan'),
    /** Prints what is in sight, after the passphrase, and gives the path that the window says. */
    print: async (): Promise<string> => {
      await press(page, 'Afdrukken');
      await leaving.getByRole('textbox', { name: 'Uw eigen wachtzin' }).fill(passphrase);
      await press(leaving, 'Bestand maken');
      const said = await page.getByText(/^Bewaard als /).textContent();
      return (said ?? '').replace(/^Bewaard als (.*)\.$/, '$1');
    },
  };
};
