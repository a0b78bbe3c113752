import type { Page } from 'playwright-core';
import { pick, press, tick, typeDay } from './controls.ts';

/** The list of clients beside its sheet, in Dutch. */
export const clientsPage = (page: Page) => {
  const list = page.getByRole('listbox', { name: 'Cliënten op naam' });
  const search = page.getByRole('searchbox', { name: 'Zoek een cliënt op naam of telefoon' });
  return {
    list,
    search,
    rows: list.getByRole('option'),
    open: async () => {
      await page
        .getByRole('navigation', { name: 'Onderwerpen' })
        .getByRole('link', { name: /Cliënten/ })
        .click();
      await search.waitFor();
    },
    /** Searches and opens the file of the first one with this name. */
    choose: async (words: string, name: string) => {
      await search.fill(words);
      // The list of before may show the same name, and is gone while one presses it.
      await page.locator('[role=listbox][aria-busy=true]').waitFor({ state: 'detached' });
      await list.getByRole('option', { name }).first().click();
      await page.getByRole('tablist', { name: 'Dossier' }).waitFor();
    },
    add: () => page.getByRole('link', { name: 'Toevoegen', exact: true }).first().click(),
  };
};

/** The form that adds or changes a client, in Dutch. */
export const clientForm = (page: Page) => ({
  fill: (label: string, text: string) => page.getByRole('textbox', { name: label }).fill(text),
  day: (label: string, on: string) => typeDay(page, label, on),
  /** Chooses why the file is kept. */
  why: async (purpose = 'Ondersteuning bij huiselijk geweld', basis = 'Gerechtvaardigd belang') => {
    await pick(page, /Doel$/, purpose);
    await pick(page, /Grondslag$/, basis);
  },
  /** Opens a group beyond the minimum, such as `Adres`. */
  open: (group: string) => press(page, `${group} invullen`),
  /** Answers "waarom hebt u dit nodig?" of the group that was just filled in. */
  explain: (reason: string | RegExp) => tick(page, 'radio', reason),
  save: () => page.keyboard.press('Control+s'),
  error: (text: string | RegExp) => page.getByRole('alert').getByText(text),
});
