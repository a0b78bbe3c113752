import type { Page } from 'playwright-core';
import { tick } from './controls.ts';

/** The screen that is turned to the client, in Dutch, from the choice of questions until the way back. */
export const consentRoom = (page: Page) => {
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
  return {
    heading: page.getByRole('heading', { level: 1 }),
    main: page.getByRole('main'),
    /** Chooses what is asked, and goes into the room. */
    start: async (...purposes: readonly (string | RegExp)[]) => {
      await press('Vragen in de kamer');
      for (const purpose of purposes) await tick(page.getByRole('dialog'), 'checkbox', purpose);
      await press('Beginnen');
    },
    turn: () => press('De cliënt kijkt mee'),
    /** Answers as the client does, and gives the screen back. */
    answer: async (answer: string) => {
      await press(answer);
      await press('Scherm teruggeven');
    },
    later: () => press('Later'),
    tickExplicit: () => tick(page, 'checkbox', /uitdrukkelijk ja/),
    /** Records how it went: by the client herself, on the screen. */
    record: async (present: string) => {
      await tick(page, 'radio', 'De cliënt zelf');
      await page.getByRole('textbox', { name: /Wie was erbij/ }).fill(present);
      await press('Antwoord vastleggen');
    },
    toFile: () => press('Terug naar het dossier'),
  };
};
