import type { Page } from 'playwright-core';
import { letLeave } from './leaving.ts';
import { press } from './controls.ts';

/** What lies outside the app: the shred list, the boxes of a certificate, and the field that looks up a number; in Dutch. */
export const outsidePage = (page: Page) => ({
  /** Prints the list with names, while a list waits. */
  printShredList: async () => {
    await press(page, 'Papierlijst afdrukken');
    await letLeave(page);
    await page.getByText('De papierlijst is klaar').waitFor();
  },
  /** Presses a button for a whole kind, such as "Geen e-mail bij deze 2". */
  tickKind: (name: string | RegExp) => press(page, name),
  /** Opens the menu of one box and chooses what became of it. */
  tickBox: async (number: number, kind: string, state: string) => {
    await press(page, new RegExp(`^${kind} van nummer ${number}:`));
    await page.getByRole('menuitem', { name: state, exact: true }).click();
  },
  /** The choices that the menu of one box offers. */
  choicesOf: async (number: number, kind: string): Promise<readonly string[]> => {
    await press(page, new RegExp(`^${kind} van nummer ${number}:`));
    const choices = await page.getByRole('menuitem').allTextContents();
    await page.keyboard.press('Escape');
    return choices;
  },
  notFinal: page.getByText(/^Nog niet definitief/),
  final: page.getByText(/^Definitief op /),
  /** Types a number or an id and asks what became of it. */
  lookUp: async (text: string) => {
    await page.getByRole('textbox', { name: 'Nummer of dossiernummer' }).fill(text);
    await press(page, 'Opzoeken');
  },
  answer: page.getByRole('status').filter({ hasText: /./ }),
});
