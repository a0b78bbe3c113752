import type { Page } from 'playwright-core';
import { press, tick } from './controls.ts';
import { letLeave } from './leaving.ts';

/** The screens about recovery codes, in Dutch. */
export const recoveryPage = (page: Page) => {
  const title = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  return {
    open: async () => {
      await page.evaluate(() => {
        location.hash = '#/instellingen/herstelcodes';
      });
      await title('Herstelcodes');
    },
    /** Chooses three codes and gives them as they stand on the screen. */
    draft: async (): Promise<readonly string[]> => {
      await page.getByRole('link', { name: 'Nieuwe codes maken' }).click();
      await tick(page, 'radio', /^Drie codes/);
      await press(page, 'Codes maken');
      await title('De codes op papier');
      return page
        .getByRole('list', { name: /^Code van blad/ })
        .evaluateAll((lists) =>
          lists.map((list) => Array.from(list.children, ({ textContent }) => textContent).join('-')),
        );
    },
    print: async () => {
      await press(page, 'Bladen afdrukken');
      await letLeave(page);
      // Three documents, each in a browser of its own.
      await page.getByText('De drie bladen staan klaar').waitFor();
    },
    /** Types each code back; ends at the last step. */
    typeBack: async (codes: readonly string[]) => {
      await press(page, 'De codes staan op papier');
      await title('Typ over van het papier');
      for (const [index, code] of codes.entries())
        await page.getByRole('textbox', { name: `Blad ${index + 1}` }).fill(code);
      await press(page, 'Verder');
      await title('De oude codes vervangen');
    },
    replaceOne: async (present: string) => {
      await page.getByRole('textbox', { name: 'Herstelcode' }).fill(present);
      await press(page, 'Oude code vervangen');
      await title('De nieuwe codes gelden');
      await page.getByRole('link', { name: 'Klaar' }).click();
    },
    replaceLost: async () => {
      await tick(page, 'radio', /^Nee, wij hebben/);
      await press(page, /^Oude codes? vervangen$/);
      await title('De nieuwe codes gelden');
      await page.getByRole('link', { name: 'Klaar' }).click();
    },
    drill: async (codes: readonly string[]) => {
      await press(page, 'Codes proberen');
      for (const [index, code] of codes.entries())
        await page.getByRole('textbox', { name: index === 0 ? /eerste blad/ : /tweede blad/ }).fill(code);
      await press(page, 'Nakijken');
    },
  };
};
