import type { Page } from 'playwright-core';
import { press } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The register in Dutch: as it lives, its forms and its versions. */
export const registerPage = (page: Page) => {
  const goTo = async (place: string, title: string | RegExp) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/register${place}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  return {
    goTo,
    open: async () => {
      await goTo('', 'Register van verwerkingen');
      await page.getByRole('heading', { level: 2, name: 'Organisatie' }).waitFor();
    },
    /** One line of what is no longer right, by its words. */
    drift: (text: string | RegExp) => page.getByRole('listitem').filter({ hasText: text }),
    /** One of the five parts of the form of an activity. */
    part: (name: string) => page.getByRole('tab', { name }).click(),
    /** One activity with everything about it. */
    block: (name: string) =>
      page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) }),
    /** Opens the form of one activity; takes its number and name as they stand in the register. */
    change: async (title: string) => {
      await page
        .locator('section')
        .filter({ has: page.getByRole('heading', { level: 2, name: title }) })
        .getByRole('link', { name: 'Wijzigen' })
        .click();
      await page.getByRole('heading', { level: 1, name: title.replace(/^\d+\. /, '') }).waitFor();
    },
    fill: (label: string | RegExp, text: string) => page.getByRole('textbox', { name: label }).fill(text),
    save: () => press(page, /^Opslaan/),
    /** Prints or saves, after the passphrase, and gives the path that the window says; with `own`, as a closed file. */
    file: async (button: string, kind?: RegExp, own?: string): Promise<string> => {
      await press(page, button);
      if (kind) await page.getByRole('menuitem', { name: kind }).click();
      await letLeave(page, own);
      const said = await page.getByText(/^Bewaard als /).textContent();
      return (said ?? '').replace('Bewaard als ', '');
    },
  };
};
